import { color, Section } from '@ecom/dash';
import { useAdminOrdersMessages } from '@ecom/i18n/admin-orders';
import { Box, Stack } from '@mui/material';
import { useXof } from '../money/money-text.ts';
import type { Order } from './data.ts';

/** What was bought, and what became of it. */
export function OrderLines({ order }: { readonly order: Order }) {
  const texts = useAdminOrdersMessages();
  const xof = useXof();
  return (
    <Section title={texts.lines}>
      <Stack component="ul" sx={{ m: 0, p: 0, gap: 1.25, listStyle: 'none' }}>
        {order.lines.map((line) => {
          const name = line.variant ? `${line.title}, ${line.variant}` : line.title;
          return (
            <Box component="li" key={line.id} sx={lineStyle}>
              <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
                <Box sx={{ fontWeight: 600, ...(line.refused && struck) }}>
                  {texts.quantity(line.quantity, name)}
                </Box>
                {line.refused && <Box sx={noteStyle}>{texts.lineRefused}</Box>}
                {!line.refused && line.refundedXof > 0 && (
                  <Box sx={noteStyle}>{texts.lineRefunded(xof(line.refundedXof))}</Box>
                )}
              </Box>
              <Box sx={{ whiteSpace: 'nowrap', fontWeight: 600 }}>{xof(line.lineXof)}</Box>
            </Box>
          );
        })}
      </Stack>
    </Section>
  );
}

const lineStyle = { display: 'flex', gap: 2, justifyContent: 'space-between' };
const struck = { textDecoration: 'line-through', color: color('muted') };
const noteStyle = { fontSize: '0.8125rem', color: color('clay-700') };
