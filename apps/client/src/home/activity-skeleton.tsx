import { useMessages } from '@ecom/i18n';
import { Skeleton } from '@ecom/ui';
import type { ReactNode } from 'react';

/** The title with whatever stands below it, the same in every state. */
export function ActivitySection({ children }: { readonly children: ReactNode }) {
  const { activity } = useMessages();
  return (
    <section className="mt-6 px-4">
      <h2 className="text-lg font-extrabold tracking-tight">{activity.title}</h2>
      <div className="mt-3">{children}</div>
    </section>
  );
}

/** Two rows: what a new account has, so that the real list takes just this place. */
export function ActivitySkeleton() {
  return (
    <ActivitySection>
      <ul aria-busy="true" className="divide-y divide-line rounded-xl bg-card shadow-card">
        {[0, 1].map((row) => (
          <li key={row} className="flex min-h-17 items-center gap-3.5 px-4">
            <Skeleton className="size-10 shrink-0 rounded-full" />
            <span className="flex-1">
              <Skeleton className="h-4 w-3/5" />
              <Skeleton className="mt-2 h-3.5 w-2/5" />
            </span>
          </li>
        ))}
      </ul>
    </ActivitySection>
  );
}
