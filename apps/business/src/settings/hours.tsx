import { Section } from '@ecom/dash';
import { useSettingsMessages } from '@ecom/i18n/business-settings';
import { Button, Stack, Typography } from '@mui/material';
import { type FormEvent, useState } from 'react';
import type { StoreSettings } from '../data/store.ts';
import { Conflict } from '../parts/conflict.tsx';
import { DayRow } from './day-row.tsx';
import { DaysApart } from './days-apart.tsx';
import { FormFoot } from './form-foot.tsx';
import { FormGround } from './form-ground.tsx';
import { hoursDraftOf, hoursWish, isSound, weekdays } from './hours-draft.ts';
import { settingsCommands } from './settings-data.ts';
import { SettingsFrame } from './settings-frame.tsx';
import { useHoursText } from './use-hours-text.ts';
import { useSettingsForm } from './use-settings-form.ts';

/** When the store is open: the week, and the days that are not like it. */
export default function Hours() {
  const { hours } = useSettingsMessages();
  return (
    <SettingsFrame title={hours.title} isBelow>
      {(store) => <HoursForm store={store} />}
    </SettingsFrame>
  );
}

function HoursForm({ store }: { readonly store: StoreSettings }) {
  const { hours } = useSettingsMessages();
  const { weekday, nameOf, textOf } = useHoursText();
  const [tried, setTried] = useState(false);
  const form = useSettingsForm({
    store,
    draftOf: hoursDraftOf,
    send: ({ draft, version }, key) =>
      settingsCommands(store.id).putHours(hoursWish(draft, version), key),
  });
  const { draft, setDraft } = form;
  const save = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isSound(draft)) void form.save();
  };
  const copyMonday = () =>
    setDraft({
      ...draft,
      ...Object.fromEntries(weekdays.slice(0, 6).map((day) => [`day${day}`, draft.day1])),
    });
  return (
    <FormGround onSubmit={save}>
      <Section title={hours.weekly} flush>
        {weekdays.map((day) => (
          <DayRow
            key={day}
            day={weekday(day)}
            spans={draft[`day${day}`]}
            onChange={(spans) => setDraft({ ...draft, [`day${day}`]: spans })}
          />
        ))}
        <Stack sx={{ p: 2, gap: 1, alignItems: 'flex-start' }}>
          <Button variant="outlined" disabled={draft.day1.length === 0} onClick={copyMonday}>
            {hours.copy}
          </Button>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {hours.midnight}
          </Typography>
        </Stack>
      </Section>
      <DaysApart apart={draft.apart} onChange={(apart) => setDraft({ ...draft, apart })} />
      <FormFoot
        busy={form.busy}
        error={form.error ?? (tried && !isSound(draft) ? hours.timeMissing : undefined)}
        isChanged={form.isChanged}
      />
      {form.differences && (
        <Conflict
          differences={form.differences}
          busy={form.busy}
          nameOf={nameOf}
          textOf={textOf}
          onSave={(given) => void form.resolve(given)}
          onBack={form.goBack}
        />
      )}
    </FormGround>
  );
}
