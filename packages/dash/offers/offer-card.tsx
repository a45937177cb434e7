import { useLanguage } from '@ecom/i18n';
import { usePromotionsMessages } from '@ecom/i18n/promotions';
import { Box, Button, Card, Stack, Typography } from '@mui/material';
import { CopyButton } from '../parts/copy-button.tsx';
import { Pill, type Tone } from '../parts/pill.tsx';
import type { Offer } from './offer-draft.ts';
import { useOfferSource } from './offer-source.ts';
import { useOfferWords } from './use-offer-words.ts';

interface Props {
  readonly offer: Offer;
  onAsk(ask: 'edit' | 'end'): void;
}

const tones: Readonly<Record<Offer['state'], Tone>> = {
  running: 'good',
  planned: 'new',
  paused: 'wait',
  used_up: 'bad',
  ended: 'quiet',
};

/** One offer: its name and state, its code, what it says, what became of it. */
export function OfferCard({ offer, onAsk }: Props) {
  const texts = usePromotionsMessages();
  const { isPlatform, mayChange } = useOfferSource();
  const words = useOfferWords();
  const { title, state, code, owner, store } = offer;
  const isOurs = isPlatform || owner === 'store';
  const who = isPlatform ? store?.name : owner === 'platform' ? texts.byEcom : null;
  return (
    <Card component="li" sx={{ p: 2 }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: 'flex-start' }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography variant="h2" sx={{ overflowWrap: 'anywhere' }}>
            {title}
          </Typography>
          {who && <Typography sx={quietStyle}>{who}</Typography>}
        </Box>
        <Pill tone={tones[state]} text={texts.states[state]} />
      </Stack>
      <Stack direction="row" sx={{ mt: 1, gap: 1, alignItems: 'center', minHeight: 32 }}>
        {code === null ? (
          <Typography sx={quietStyle}>{texts.automatic}</Typography>
        ) : (
          <>
            <Box component="span" sx={codeStyle}>
              {code}
            </Box>
            <CopyButton text={code} />
          </>
        )}
      </Stack>
      <Typography sx={{ mt: 1, '&::first-letter': { textTransform: 'uppercase' } }}>
        {words({ ...offer, code: null, goods: offer.goods.length })}
      </Typography>
      <Figures offer={offer} />
      {mayChange && isOurs && state !== 'ended' && (
        <Stack direction="row" sx={{ mt: 1.5, gap: 1 }}>
          <Button variant="outlined" onClick={() => onAsk('edit')}>
            {texts.edit}
          </Button>
          <Button color="error" onClick={() => onAsk('end')}>
            {texts.end}
          </Button>
        </Stack>
      )}
    </Card>
  );
}

function Figures({ offer }: { readonly offer: Offer }) {
  const { figures } = usePromotionsMessages();
  const { xof } = useOfferSource();
  const language = useLanguage();
  const { uses, usesMax, givenXof, budgetLeftXof } = offer;
  const digits = (n: number) => n.toLocaleString(language === 'en' ? 'en-GB' : 'fr');
  const used = usesMax === null ? digits(uses) : figures.usesOf(digits(uses), digits(usesMax));
  const rows = [
    [figures.uses, used],
    [figures.given, xof(givenXof)],
    ...(budgetLeftXof === null ? [] : [[figures.budgetLeft, xof(budgetLeftXof)]]),
  ];
  return (
    <Stack component="dl" direction="row" sx={{ m: 0, mt: 1.5, columnGap: 3, flexWrap: 'wrap' }}>
      {rows.map(([name, value]) => (
        <Box key={name}>
          <Box component="dt" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
            {name}
          </Box>
          <Box component="dd" sx={{ m: 0, fontWeight: 700, fontVariantNumeric: 'tabular-nums' }}>
            {value}
          </Box>
        </Box>
      ))}
    </Stack>
  );
}

const quietStyle = { color: 'text.secondary', fontSize: '0.875rem' };
const codeStyle = {
  px: 1.25,
  py: 0.25,
  borderRadius: 1,
  border: '1.5px dashed',
  borderColor: 'text.secondary',
  fontWeight: 800,
  letterSpacing: '0.06em',
  overflowWrap: 'anywhere',
};
