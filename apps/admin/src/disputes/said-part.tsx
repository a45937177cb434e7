import { color, useMoments } from '@ecom/dash';
import { useAdminDisputesMessages } from '@ecom/i18n/admin-disputes';
import { Box } from '@mui/material';
import type { Dispute } from './data.ts';

/** What each side said, in the order in which it was said; that a store is silent is said, too. */
export function SaidPart({ dispute: one }: { readonly dispute: Dispute }) {
  const { sides, nothingSaid } = useAdminDisputesMessages();
  const { moment } = useMoments();
  const { words, openedAt, refusal, dispute, decision } = one;
  const said = [
    { side: 'customer' as const, words, at: openedAt },
    refusal && { side: 'store' as const, ...refusal },
    dispute && { side: 'customer' as const, words: dispute.words, at: dispute.at },
    dispute && { side: 'store' as const, words: dispute.storeWords, at: null },
    decision && { side: decision.by, words: decision.words, at: decision.at },
  ].flatMap((part) => (part && part.words !== '' ? [part] : []));
  const isSilent = !said.some(({ side }) => side === 'store');
  return (
    <Box component="ul" sx={listStyle}>
      {said.map(({ side, words: text, at }) => (
        <li key={`${side} ${at} ${text}`}>
          <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
            <Box component="span" sx={{ fontWeight: 700, color: 'text.primary' }}>
              {sides[side]}
            </Box>
            {at && ` · ${moment(at)}`}
          </Box>
          <Box sx={{ mt: 0.5, whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{text}</Box>
        </li>
      ))}
      {isSilent && (
        <Box component="li" sx={{ color: 'text.secondary' }}>
          {nothingSaid}
        </Box>
      )}
    </Box>
  );
}

const listStyle = {
  m: 0,
  p: 0,
  listStyle: 'none',
  '& > li': { py: 1.5 },
  '& > li:first-of-type': { pt: 0 },
  '& > li + li': { borderTop: `1px solid ${color('line')}` },
};
