import { Box } from '@mui/material';
import { color } from '../theme/tokens.ts';

export type Tone = 'good' | 'wait' | 'bad' | 'new' | 'quiet';

const tones: Readonly<Record<Tone, readonly [ground: string, text: string]>> = {
  good: [color('palm-100'), color('palm-800')],
  wait: [color('sun-100'), color('sun-800')],
  bad: [color('clay-100'), color('clay-700')],
  new: [color('pagne-100'), color('pagne-800')],
  quiet: [color('sunk'), color('muted')],
};

/** A state in one word. */
export function Pill({ tone, text }: { readonly tone: Tone; readonly text: string }) {
  const [ground, ink] = tones[tone];
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-block',
        px: 1.25,
        py: 0.375,
        borderRadius: 99,
        fontSize: '0.75rem',
        lineHeight: '1.125rem',
        fontWeight: 700,
        whiteSpace: 'nowrap',
        backgroundColor: ground,
        color: ink,
      }}
    >
      {text}
    </Box>
  );
}
