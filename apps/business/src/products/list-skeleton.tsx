import { color } from '@ecom/dash';
import { useMessages } from '@ecom/i18n';
import { Box, Skeleton, Stack } from '@mui/material';

const rows = Array.from({ length: 8 }, (_, at) => at);

/** Products on their way, in the height that they will have. */
export function ListSkeleton() {
  const { app } = useMessages();
  return (
    <Box role="status" aria-busy="true" aria-label={app.loading}>
      <Box sx={{ height: 44, backgroundColor: color('sunk') }} />
      {rows.map((at) => (
        <Stack key={at} direction="row" sx={rowStyle}>
          <Skeleton variant="rounded" width={56} height={56} sx={{ ml: { xs: 5.5, md: 7 } }} />
          <Box sx={{ flex: 1 }}>
            <Skeleton width="70%" height={24} />
            <Skeleton width="40%" height={24} />
          </Box>
        </Stack>
      ))}
    </Box>
  );
}

const rowStyle = {
  gap: 1.5,
  alignItems: 'center',
  height: { xs: 103, md: 77 },
  px: { xs: 1, md: 2 },
  borderTop: `1px solid ${color('line')}`,
};
