import { Section, useMoments } from '@ecom/dash';
import { useStoresMessages } from '@ecom/i18n/admin-stores';
import { Box, Stack } from '@mui/material';
import type { Store } from './data.ts';

/** Every step of the store, who took it and what was written beside it, the newest first. */
export function History({ moves }: Pick<Store, 'moves'>) {
  const { history, events, system } = useStoresMessages();
  const { moment } = useMoments();
  if (moves.length === 0) return null;
  return (
    <Section title={history}>
      <Stack component="ol" sx={{ m: 0, p: 0, gap: 1.5, listStyle: 'none' }}>
        {moves.map(({ event, at, byName, note }) => (
          <Box component="li" key={at}>
            <Box sx={{ fontWeight: 600 }}>{events[event] ?? event}</Box>
            <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
              {`${moment(at)} · ${byName ?? system}`}
            </Box>
            {note !== '' && <Box sx={{ mt: 0.25, overflowWrap: 'anywhere' }}>{note}</Box>}
          </Box>
        ))}
      </Stack>
    </Section>
  );
}
