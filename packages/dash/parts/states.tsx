import { useMessages } from '@ecom/i18n';
import { useDashMessages } from '@ecom/i18n/dash';
import { Box, Button, Skeleton, Stack, Typography } from '@mui/material';
import { CloudOff, RotateCw } from 'lucide-react';
import type { ReactNode } from 'react';
import { useProblemText } from '../texts/problem-text.ts';
import { color } from '../theme/tokens.ts';

interface ErrorProps {
  readonly what?: string;
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** What failed, why, and the way to try again. */
export function ErrorState({ what, error, onRetry }: ErrorProps) {
  const messages = useMessages();
  const { app } = useDashMessages();
  const problemText = useProblemText();
  return (
    <Stack role="alert" sx={{ p: 3, gap: 1.5, alignItems: 'center', textAlign: 'center' }}>
      <CloudOff size={28} color={color('clay-600')} aria-hidden="true" />
      <Typography sx={{ fontWeight: 700 }}>{what ?? app.failed}</Typography>
      <Typography sx={{ color: 'text.secondary', maxWidth: 420 }}>{problemText(error)}</Typography>
      <Button variant="outlined" startIcon={<RotateCw size={18} />} onClick={onRetry}>
        {messages.app.retry}
      </Button>
    </Stack>
  );
}

interface EmptyProps {
  readonly drawing: ReactNode;
  readonly title: string;
  readonly body?: string;
}

/** Nothing here, said kindly. */
export function EmptyState({ drawing, title, body }: EmptyProps) {
  return (
    <Stack sx={{ px: 3, py: 5, gap: 0.5, alignItems: 'center', textAlign: 'center' }}>
      <Box sx={{ '& svg:not(.lucide)': { width: 144, height: 'auto' } }}>{drawing}</Box>
      <Typography variant="h2" component="p" sx={{ mt: 1.5 }}>
        {title}
      </Typography>
      {body && <Typography sx={{ color: 'text.secondary', maxWidth: 420 }}>{body}</Typography>}
    </Stack>
  );
}

/** Rows on their way, in the height that they will have. */
export function LoadingRows({ rows = 5 }: { readonly rows?: number }) {
  const { app } = useMessages();
  return (
    <Stack role="status" aria-busy="true" aria-label={app.loading} sx={{ p: 2, gap: 1.5 }}>
      {Array.from({ length: rows }, (_, place) => place).map((place) => (
        <Skeleton key={place} variant="rounded" height={36} />
      ))}
    </Stack>
  );
}
