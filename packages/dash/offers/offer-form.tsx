import { usePromotionsMessages } from '@ecom/i18n/promotions';
import { Alert, Box, Button, Card, Stack } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { Page } from '../parts/page.tsx';
import { Section } from '../parts/section.tsx';
import { useToast } from '../parts/toast.tsx';
import { useOnline } from '../session/use-online.ts';
import { BoundsFields } from './bounds-fields.tsx';
import { ConditionFields } from './condition-fields.tsx';
import { forgetOffers } from './offer-data.ts';
import { emptyOffer, type OfferDraft, readOffer } from './offer-draft.ts';
import type { OfferFacts } from './offer-sentence.ts';
import { useOfferSource } from './offer-source.ts';
import { PayerFields } from './payer-fields.tsx';
import { useOfferCommand } from './use-offer-problem.ts';
import { useOfferWords } from './use-offer-words.ts';
import { ValueFields } from './value-fields.tsx';

const allLimits = { uses: true, perPerson: true, budget: true } as const;

/** A new offer, with the sentence that it will be read as. */
export function OfferForm() {
  const texts = usePromotionsMessages();
  const { isPlatform, href, make, key } = useOfferSource();
  const say = useToast();
  const online = useOnline();
  const [, go] = useLocation();
  const [draft, setDraft] = useState<OfferDraft>(emptyOffer);
  const [tried, setTried] = useState(false);
  const command = useOfferCommand(make, () => undefined);
  const { wish, faults } = readOffer(draft, new Date());
  const shown: ReadonlySet<string> = tried ? faults : new Set();
  const change = (part: Partial<OfferDraft>) => setDraft({ ...draft, ...part });
  const parts = { draft, faults: shown, onChange: change };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!wish || !(await command.run(wish))) return;
    say(texts.made);
    void forgetOffers(key);
    go(href);
  };
  return (
    <Page title={texts.new} subtitle={texts.newBody} back={{ href, label: texts.back }}>
      <Stack component="form" noValidate onSubmit={send} sx={{ gap: 2, maxWidth: 640 }}>
        <Section title={texts.fields.what}>
          <ValueFields {...parts} />
        </Section>
        <Section title={texts.fields.conditions}>
          <ConditionFields {...parts} />
        </Section>
        <Section title={texts.fields.limits}>
          <BoundsFields {...parts} limits={allLimits} hasStart />
        </Section>
        {isPlatform && (
          <Section title={texts.fields.payer}>
            <PayerFields {...parts} />
          </Section>
        )}
        <Card sx={{ p: 2 }}>
          <Box aria-live="polite" sx={{ minHeight: 48, fontWeight: 600 }}>
            {wish && <Sentence facts={factsOf(wish, isPlatform)} />}
          </Box>
          {command.error && <Alert severity="error">{command.error}</Alert>}
          <Button
            type="submit"
            variant="contained"
            fullWidth
            loading={command.busy}
            disabled={!online}
            sx={{ mt: 1 }}
          >
            {texts.make}
          </Button>
        </Card>
      </Stack>
    </Page>
  );
}

function Sentence({ facts }: { readonly facts: OfferFacts }) {
  return <>{useOfferWords()(facts)}</>;
}

const factsOf = (
  { value, productIds, ...wish }: NonNullable<ReturnType<typeof readOffer>['wish']>,
  isPlatform: boolean,
): OfferFacts => ({
  ...wish,
  kind: value.kind,
  percentBp: value.kind === 'percent' ? value.percentBp : null,
  amountXof: value.kind === 'amount' ? value.amountXof : null,
  goods: productIds.length,
  platformBp: isPlatform ? wish.platformBp : 0,
});
