import { useMessages } from '@ecom/i18n';
import { ErrorState } from '@ecom/ui';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';

interface Props<Answer> {
  readonly query: UseQueryResult<Answer>;
  /** In the final size of the content. */
  readonly skeleton: ReactNode;
  /** What could not be loaded, as a sentence. */
  readonly failed: string;
  readonly children: (answer: Answer) => ReactNode;
}

/** How an answer is shown: before, with, without; what is known stays when a look fails. */
export function Loaded<Answer>({ query, skeleton, failed, children }: Props<Answer>) {
  const { app, activity } = useMessages();
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (!query.isError || query.isFetching) {
    return (
      <div role="status" aria-busy="true" aria-label={app.loading}>
        {skeleton}
      </div>
    );
  }
  return (
    <ErrorState
      what={failed}
      advice={activity.checkNetwork}
      retry={app.retry}
      onRetry={() => void query.refetch()}
    />
  );
}
