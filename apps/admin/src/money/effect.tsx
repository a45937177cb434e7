import { color } from '@ecom/dash';
import { useMoneyMessages } from '@ecom/i18n/admin-money';
import { Alert, Box, Stack, Typography } from '@mui/material';
import type { AdjustmentEffect } from './data.ts';
import { accountText, useXof } from './money-text.ts';

/** Both accounts of a correction before and after it, and what the ledger would say. */
export function Effect({ effect }: { readonly effect: AdjustmentEffect }) {
  const { effect: texts } = useMoneyMessages();
  return (
    <Stack sx={{ gap: 1.5 }}>
      <Stack component="ul" aria-label={texts.title} sx={listStyle}>
        <Side side={effect.from} />
        <Side side={effect.to} />
      </Stack>
      {!effect.from.fits && <Alert severity="warning">{texts.lacks}</Alert>}
      {!effect.to.fits && <Alert severity="warning">{texts.over}</Alert>}
    </Stack>
  );
}

function Side({ side }: { readonly side: AdjustmentEffect['from'] }) {
  const texts = useMoneyMessages();
  const xof = useXof();
  const { effect } = texts;
  const notes = [
    side.heldXof > 0 && effect.held(xof(side.heldXof)),
    side.ceilingXof !== null && effect.ceiling(xof(side.ceilingXof)),
  ].filter(Boolean);
  return (
    <Box component="li" sx={sideStyle}>
      <Box sx={{ gridColumn: { xs: '1 / -1', sm: 'auto' } }}>
        <Typography sx={{ fontWeight: 600 }}>
          {accountText(texts, side.account, side.ownerName, side.ownerPhone)}
        </Typography>
        {notes.length > 0 && (
          <Typography sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>
            {notes.join(' · ')}
          </Typography>
        )}
      </Box>
      <Figure name={effect.before} amount={xof(side.balanceXof)} />
      <Figure name={effect.after} amount={xof(side.afterXof)} strong />
    </Box>
  );
}

interface FigureProps {
  readonly name: string;
  readonly amount: string;
  readonly strong?: boolean;
}

function Figure({ name, amount, strong = false }: FigureProps) {
  return (
    <Box sx={{ textAlign: { sm: 'right' } }}>
      <Box sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>{name}</Box>
      <Box sx={{ fontWeight: strong ? 800 : 500, whiteSpace: 'nowrap' }}>{amount}</Box>
    </Box>
  );
}

const listStyle = {
  m: 0,
  p: 0,
  listStyle: 'none',
  border: `1px solid ${color('line')}`,
  borderRadius: 3,
};

const sideStyle = {
  display: 'grid',
  gap: 1,
  px: 1.5,
  py: 1.25,
  alignItems: 'center',
  gridTemplateColumns: { xs: '1fr 1fr', sm: 'minmax(0, 2fr) 1fr 1fr' },
  '& + &': { borderTop: `1px solid ${color('line')}` },
};
