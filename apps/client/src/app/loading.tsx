import { useMessages } from '@ecom/i18n';
import { Skeleton } from '@ecom/ui';

/** While a screen's code is on its way: the frame that all of them share. */
export function Loading() {
  const { app } = useMessages();
  return (
    <main aria-busy="true" aria-label={app.loading} className="px-4 pt-20">
      <Skeleton className="h-8 w-3/5" />
      <Skeleton className="mt-3 h-5 w-4/5" />
      <Skeleton className="mt-8 h-14 w-full" />
    </main>
  );
}
