import { lazy, Suspense } from 'react';
import type { Of } from './review-data.ts';

// The goods can be bought without it: a network that fails here must not take their page away.
const ReviewsPart = lazy(() => import('./reviews-part.tsx').catch(() => ({ default: () => null })));

/** Reviews come after the page that they stand on. */
export function Reviews({ of }: { readonly of: Of }) {
  return (
    <Suspense fallback={null}>
      <ReviewsPart of={of} />
    </Suspense>
  );
}
