import { Box, Card, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly action?: ReactNode;
  /** A table or a list brings its own edges. */
  readonly flush?: boolean;
  readonly children: ReactNode;
}

/** A white card with a title and, at its right, what can be done there. */
export function Section({ title, action, flush = false, children }: Props) {
  return (
    <Card component="section" aria-label={title} sx={{ minWidth: 0 }}>
      <Stack
        direction="row"
        sx={{
          minHeight: 60,
          px: 2,
          py: 1,
          gap: 1,
          alignItems: 'center',
          justifyContent: 'space-between',
          flexWrap: 'wrap',
        }}
      >
        <Typography variant="h2">{title}</Typography>
        {action}
      </Stack>
      <Box sx={flush ? {} : { px: 2, pb: 2 }}>{children}</Box>
    </Card>
  );
}
