import { Field, Section, SelectField } from '@ecom/dash';
import { useBusinessSlotsMessages } from '@ecom/i18n/business-slots';
import { Box, FormControlLabel, Switch, Typography } from '@mui/material';
import { type FormEvent, useState } from 'react';
import type { StoreSettings } from '../data/store.ts';
import { Conflict } from '../parts/conflict.tsx';
import { FormFoot } from './form-foot.tsx';
import { FormGround } from './form-ground.tsx';
import { settingsCommands } from './settings-data.ts';
import { SettingsFrame } from './settings-frame.tsx';
import { isCapacity, type SlotsDraft, slotsDraftOf, slotsWish } from './slots-draft.ts';
import { useSettingsForm } from './use-settings-form.ts';
import { useSlotWords } from './use-slot-words.ts';

/** Whether customers may choose an hour, and how many of them. */
export default function Slots() {
  const { title, subtitle } = useBusinessSlotsMessages();
  return (
    <SettingsFrame title={title} subtitle={subtitle} isBelow>
      {(store) => <SlotsForm store={store} />}
    </SettingsFrame>
  );
}

function SlotsForm({ store }: { readonly store: StoreSettings }) {
  const texts = useBusinessSlotsMessages();
  const words = useSlotWords();
  const [tried, setTried] = useState(false);
  const form = useSettingsForm({
    store,
    draftOf: slotsDraftOf,
    send: ({ draft, version }, key) =>
      settingsCommands(store.id).putSlots(slotsWish(draft, version), key),
  });
  const { draft, setDraft } = form;
  const save = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isCapacity(draft)) void form.save();
  };
  return (
    <FormGround onSubmit={save}>
      <Section title={texts.title}>
        <FormControlLabel
          label={texts.offer}
          sx={{ mb: 1 }}
          control={
            <Switch
              checked={draft.isOffered}
              onChange={(_, isOffered) => setDraft({ ...draft, isOffered })}
            />
          }
        />
        {draft.isOffered && (
          <SlotFields
            draft={draft}
            error={tried && !isCapacity(draft) ? texts.capacityInvalid : undefined}
            onChange={(by) => setDraft({ ...draft, ...by })}
          />
        )}
        <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1 }}>
          {draft.isOffered ? texts.hours : texts.off}
        </Typography>
      </Section>
      <FormFoot {...form} />
      {form.differences && (
        <Conflict
          differences={form.differences}
          busy={form.busy}
          nameOf={words.nameOf}
          textOf={words.textOf}
          onSave={(given) => void form.resolve(given)}
          onBack={form.goBack}
        />
      )}
    </FormGround>
  );
}

interface FieldsProps {
  readonly draft: SlotsDraft;
  readonly error: string | undefined;
  onChange(by: Partial<SlotsDraft>): void;
}

function SlotFields({ draft, error, onChange }: FieldsProps) {
  const texts = useBusinessSlotsMessages();
  const { leads, days, leadText } = useSlotWords();
  // Another client may have kept minutes that are none of ours.
  const minutes = [...new Set([...leads, draft.leadMinutes])].sort((a, b) => a - b);
  return (
    <Box sx={gridStyle}>
      <Field
        label={texts.capacity}
        value={draft.capacity}
        help={texts.capacityHelp}
        error={error}
        onChange={(capacity) => onChange({ capacity })}
        input={{ inputMode: 'numeric', maxLength: 3, autoComplete: 'off' }}
      />
      <SelectField
        label={texts.lead}
        value={String(draft.leadMinutes)}
        options={minutes.map((one) => [String(one), leadText(one)])}
        onChoose={(chosen) => onChange({ leadMinutes: Number(chosen) })}
      />
      <SelectField
        label={texts.days}
        value={String(draft.daysAhead)}
        options={days.map((one) => [String(one), texts.dayNames(one)])}
        onChoose={(chosen) => onChange({ daysAhead: Number(chosen) })}
      />
    </Box>
  );
}

const gridStyle = {
  display: 'grid',
  columnGap: 2,
  rowGap: 1,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(3, minmax(0, 1fr))' },
};
