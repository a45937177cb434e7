import { color } from '@ecom/dash';
import { Box, Stack } from '@mui/material';

interface Props {
  readonly name: string;
  readonly amount: string;
  /** Of the largest, from 0 to 1. */
  readonly share: number;
  readonly low: boolean;
}

/** A float as a bar beside the others; the figure says it all, the bar only shows it. */
export function FloatBar({ name, amount, share, low }: Props) {
  const percent = Math.round(Math.min(1, Math.max(0, share)) * 100);
  return (
    <Box>
      <Stack direction="row" sx={{ justifyContent: 'space-between', gap: 1, mb: 0.5 }}>
        <span>{name}</span>
        <Box component="span" sx={{ fontWeight: 700 }}>
          {amount}
        </Box>
      </Stack>
      <Box aria-hidden="true" sx={{ height: 8, borderRadius: 99, backgroundColor: color('sunk') }}>
        <Box
          sx={{
            height: 8,
            minWidth: percent > 0 ? 8 : 0,
            width: `${percent}%`,
            borderRadius: 99,
            backgroundColor: color(low ? 'clay-600' : 'palm-700'),
          }}
        />
      </Box>
    </Box>
  );
}
