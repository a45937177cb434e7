import { color, useMoments } from '@ecom/dash';
import { useBusinessReturnsMessages } from '@ecom/i18n/business-returns';
import { Box } from '@mui/material';
import type { Return } from './return-data.ts';

/** What each side said, in the order in which it was said. */
export function SaidPart({ one }: { readonly one: Return }) {
  const { sides } = useBusinessReturnsMessages();
  const { moment } = useMoments();
  const { words, openedAt, refusal, dispute, decision } = one;
  const said = [
    { side: 'customer' as const, words, at: openedAt },
    refusal && { side: 'store' as const, ...refusal },
    dispute && { side: 'customer' as const, words: dispute.words, at: dispute.at },
    dispute && { side: 'store' as const, words: dispute.storeWords, at: null },
    decision && { side: decision.by, words: decision.words, at: decision.at },
  ].flatMap((part) => (part && part.words !== '' ? [part] : []));
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
