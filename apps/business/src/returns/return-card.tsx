import { color, useMoments } from '@ecom/dash';
import { useBusinessReturnsMessages } from '@ecom/i18n/business-returns';
import { Box, Card, Stack } from '@mui/material';
import { Link } from 'wouter';
import { useAmounts } from '../products/amounts.ts';
import type { Return } from './return-data.ts';
import { StatePill } from './state-pill.tsx';

/** A return in the list: which order, what is wrong, who says it, until when. */
export function ReturnCard({ one }: { readonly one: Return }) {
  const texts = useBusinessReturnsMessages();
  const { moment } = useMoments();
  const { price } = useAmounts();
  const { id, number, state, reason, lines, customer, dueAt, worthXof } = one;
  return (
    <Card component="li" aria-label={texts.number(number)} sx={cardStyle}>
      <Stack direction="row" sx={headStyle}>
        <Box component={Link} href={`/retours/${id}`} sx={linkStyle}>
          {number}
        </Box>
        <StatePill state={state} />
      </Stack>
      <Box sx={{ fontWeight: 600 }}>{texts.reasons[reason]}</Box>
      <Box sx={{ overflowWrap: 'anywhere' }}>{lines.map(({ title }) => title).join(', ')}</Box>
      <Stack direction="row" sx={{ ...headStyle, alignItems: 'baseline' }}>
        <Box sx={quietStyle}>{customer.name || texts.unnamed}</Box>
        <Box sx={{ fontWeight: 800, whiteSpace: 'nowrap' }}>
          {price(one.decision?.grantedXof ?? worthXof)}
        </Box>
      </Stack>
      {state === 'open' && dueAt && <Box sx={quietStyle}>{texts.answerBy(moment(dueAt))}</Box>}
    </Card>
  );
}

const cardStyle = { p: 2, display: 'flex', flexDirection: 'column', gap: 1 };
const headStyle = { gap: 1, justifyContent: 'space-between', alignItems: 'center' };
const quietStyle = { fontSize: '0.875rem', color: 'text.secondary', overflowWrap: 'anywhere' };
const linkStyle = {
  py: 1,
  minHeight: 44,
  display: 'inline-flex',
  alignItems: 'center',
  fontSize: '1.125rem',
  fontWeight: 800,
  color: color('palm-700'),
};
