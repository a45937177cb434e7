import { color, useMoments } from '@ecom/dash';
import { useOrderMessages } from '@ecom/i18n/business-orders';
import { Box, Stack } from '@mui/material';
import { useAmounts } from '../products/amounts.ts';
import type { Order } from './order-data.ts';

type Refund = Order['refunds'][number];

/** What went back to the customer: how much, why, by which way, when. */
export function Refunds({ refunds }: { readonly refunds: readonly Refund[] }) {
  const { refunds: texts } = useOrderMessages();
  return (
    <Box component="ul" aria-label={texts.title} sx={listStyle}>
      {refunds.map((one) => (
        <RefundRow key={one.id} refund={one} />
      ))}
    </Box>
  );
}

function RefundRow({ refund }: { readonly refund: Refund }) {
  const { refunds: texts, reasons, history } = useOrderMessages();
  const { moment } = useMoments();
  const { price } = useAmounts();
  const { amountXof, reason, channel, note, at } = refund;
  const known: Readonly<Record<string, string>> = { ...reasons.refund, ...texts.reasons };
  return (
    <li>
      <Stack direction="row" sx={{ gap: 1.5, justifyContent: 'space-between' }}>
        <Box sx={{ fontWeight: 700, minWidth: 0 }}>{known[reason] ?? reason}</Box>
        <Box sx={{ fontWeight: 800, whiteSpace: 'nowrap' }}>{price(amountXof)}</Box>
      </Stack>
      <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
        {texts.line(texts.channels[channel], moment(at))}
      </Box>
      {note && <Box sx={{ overflowWrap: 'anywhere' }}>{history.note(note)}</Box>}
    </li>
  );
}

const listStyle = {
  m: 0,
  p: 0,
  listStyle: 'none',
  '& > li': { py: 1 },
  '& > li + li': { borderTop: `1px solid ${color('line')}` },
};
