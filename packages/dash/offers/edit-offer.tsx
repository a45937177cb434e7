import { usePromotionsMessages } from '@ecom/i18n/promotions';
import { FormControlLabel, Stack, Switch } from '@mui/material';
import { useState } from 'react';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { Field } from '../parts/field.tsx';
import { useToast } from '../parts/toast.tsx';
import { BoundsFields } from './bounds-fields.tsx';
import { forgetOffers } from './offer-data.ts';
import { lastDayOf, type Offer, type OfferChange, readBounds } from './offer-draft.ts';
import { useOfferSource } from './offer-source.ts';
import { useOfferCommand } from './use-offer-problem.ts';

const textOf = (limit: number | null): string => (limit === null ? '' : String(limit));

const draftOf = (offer: Offer) => ({
  ...{ title: offer.title, active: offer.active, start: offer.startsAt.slice(0, 10) },
  ...{ end: lastDayOf(offer.endsAt), uses: textOf(offer.usesMax) },
  ...{ perPerson: textOf(offer.perPersonMax), budget: textOf(offer.budgetXof) },
});

/** When and how often an offer counts; its begin only until it has begun. */
export function EditOffer({ offer, onClose }: { readonly offer: Offer; onClose(): void }) {
  const texts = usePromotionsMessages();
  const { change, key } = useOfferSource();
  const say = useToast();
  const [draft, setDraft] = useState(() => draftOf(offer));
  const [tried, setTried] = useState(false);
  const send = (to: OfferChange, commandKey: string) => change(offer.id, to, commandKey);
  const command = useOfferCommand(send, () => void forgetOffers(key));
  const isPlanned = offer.state === 'planned';
  const limits = {
    uses: offer.usesMax !== null,
    perPerson: offer.perPersonMax !== null,
    budget: offer.budgetXof !== null,
  };
  const { read, faults } = readBounds(draft, new Date());
  for (const name of ['uses', 'perPerson', 'budget'] as const) {
    if (limits[name] && draft[name].trim() === '') faults.add(name);
  }
  const title = draft.title.trim();
  const isTitle = title.length >= 2 && title.length <= 60;
  const act = async () => {
    setTried(true);
    if (faults.size > 0 || !isTitle) return;
    // A day says less than the moment at which it began.
    const startsAt = isPlanned ? (read.startsAt ?? offer.startsAt) : offer.startsAt;
    const endsAt = draft.end === lastDayOf(offer.endsAt) ? offer.endsAt : read.endsAt;
    const { version } = offer;
    const to = { ...read, version, title, active: draft.active, startsAt, endsAt };
    if (!(await command.run(to))) return;
    say(texts.saved);
    void forgetOffers(key);
    onClose();
  };
  return (
    <ConfirmDialog
      open
      title={texts.editTitle}
      body={texts.editBody}
      confirm={texts.save}
      busy={command.busy}
      error={command.error}
      onConfirm={() => void act()}
      onClose={onClose}
    >
      <Stack sx={{ gap: 0.75 }}>
        <FormControlLabel
          label={texts.active}
          control={
            <Switch
              checked={draft.active}
              onChange={(_, active) => setDraft({ ...draft, active })}
            />
          }
        />
        <Field
          label={texts.fields.title}
          error={tried && !isTitle ? texts.fields.titleInvalid : undefined}
          value={draft.title}
          onChange={(text) => setDraft({ ...draft, title: text })}
          input={{ maxLength: 60 }}
        />
        <BoundsFields
          draft={draft}
          faults={tried ? faults : new Set()}
          limits={limits}
          hasStart={isPlanned}
          onChange={(part) => setDraft({ ...draft, ...part })}
        />
      </Stack>
    </ConfirmDialog>
  );
}
