import { useDashMessages } from '@ecom/i18n/dash';
import { Alert } from '@mui/material';
import type { ReactNode } from 'react';
import { ErrorState, LoadingRows } from './states.tsx';

interface Props<Data> {
  readonly query: {
    readonly data: Data | undefined;
    readonly error: unknown;
    readonly refetch: () => unknown;
  };
  readonly rows?: number;
  readonly children: (data: Data) => ReactNode;
}

/** What was asked for: on its way, failed, there, or there from before a failure. */
export function Loaded<Data>({ query, rows = 5, children }: Props<Data>) {
  const { app } = useDashMessages();
  const { data, error, refetch } = query;
  if (data === undefined) {
    if (!error) return <LoadingRows rows={rows} />;
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  return (
    <>
      {error ? (
        <Alert severity="warning" sx={{ m: 2 }}>
          {app.stale}
        </Alert>
      ) : null}
      {children(data)}
    </>
  );
}
