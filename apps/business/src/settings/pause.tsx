import { Section, useCommand, useMoments, useToast } from '@ecom/dash';
import { useSettingsMessages } from '@ecom/i18n/business-settings';
import { Alert, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { keepSettings, type StoreSettings, useStore } from '../data/store.ts';
import { settingsCommands } from './settings-data.ts';
import { TimeField } from './time-field.tsx';

/** A break until a moment, and the way out of it before. */
export function Pause({ store }: { readonly store: StoreSettings }) {
  const { pause } = useSettingsMessages();
  const { role } = useStore();
  const { moment } = useMoments();
  const { pausedUntil } = store;
  return (
    <Section title={pause.title}>
      <Typography sx={{ mb: 1.5 }}>
        {pausedUntil === null ? pause.off : pause.on(moment(pausedUntil))}
      </Typography>
      {role !== 'clerk' && (pausedUntil === null ? <Start store={store} /> : <End store={store} />)}
    </Section>
  );
}

function Start({ store }: { readonly store: StoreSettings }) {
  const { pause } = useSettingsMessages();
  const say = useToast();
  const [until, setUntil] = useState('');
  const command = useCommand(settingsCommands(store.id).pause);
  const start = async () => {
    const at = new Date(until);
    if (Number.isNaN(at.getTime()) || at <= new Date()) return command.setError(pause.pastInvalid);
    const done = await command.run(at.toISOString());
    if (!done) return;
    keepSettings(done.answer);
    say(pause.started);
  };
  return (
    <Stack sx={{ gap: 1.5 }}>
      <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap', alignItems: 'flex-end' }}>
        <Stack sx={{ gap: 0.75 }}>
          <Typography aria-hidden="true" sx={{ fontSize: '0.875rem', fontWeight: 600 }}>
            {pause.until}
          </Typography>
          <TimeField type="datetime-local" label={pause.until} value={until} onChange={setUntil} />
        </Stack>
        <Button variant="outlined" loading={command.busy} onClick={() => void start()}>
          {pause.start}
        </Button>
      </Stack>
      {command.error && <Alert severity="error">{command.error}</Alert>}
    </Stack>
  );
}

function End({ store }: { readonly store: StoreSettings }) {
  const { pause } = useSettingsMessages();
  const say = useToast();
  const command = useCommand(settingsCommands(store.id).endPause);
  const end = async () => {
    const done = await command.run(null);
    if (!done) return;
    keepSettings(done.answer);
    say(pause.ended);
  };
  return (
    <Stack sx={{ gap: 1.5, alignItems: 'flex-start' }}>
      <Button variant="contained" loading={command.busy} onClick={() => void end()}>
        {pause.end}
      </Button>
      {command.error && <Alert severity="error">{command.error}</Alert>}
    </Stack>
  );
}
