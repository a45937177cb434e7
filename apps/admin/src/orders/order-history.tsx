import { Section, useMoments } from '@ecom/dash';
import { useAdminOrdersMessages } from '@ecom/i18n/admin-orders';
import { Box, Stack } from '@mui/material';
import type { Order } from './data.ts';

/** Every step, who took it and what was written beside it, the newest first. */
export function OrderHistory({ moves }: Pick<Order, 'moves'>) {
  const texts = useAdminOrdersMessages();
  const { moment } = useMoments();
  return (
    <Section title={texts.history}>
      <Stack component="ol" sx={{ m: 0, p: 0, gap: 1.5, listStyle: 'none' }}>
        {moves.toReversed().map(({ event, at, side, byName, note }) => (
          <Box component="li" key={`${event}${at}`}>
            <Box sx={{ fontWeight: 600 }}>{texts.events[event]}</Box>
            <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
              {[moment(at), texts.sides[side], side !== 'system' && byName]
                .filter(Boolean)
                .join(' · ')}
            </Box>
            {note !== '' && <Box sx={{ overflowWrap: 'anywhere' }}>{note}</Box>}
          </Box>
        ))}
      </Stack>
    </Section>
  );
}
