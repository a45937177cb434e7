import { EmptyState, Section } from '@ecom/dash';
import { useSettingsMessages } from '@ecom/i18n/business-settings';
import { Box, Button } from '@mui/material';
import { Bike, Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { StoreSettings } from '../data/store.ts';
import { Conflict } from '../parts/conflict.tsx';
import { FormFoot } from './form-foot.tsx';
import { FormGround } from './form-ground.tsx';
import { settingsCommands } from './settings-data.ts';
import { SettingsFrame } from './settings-frame.tsx';
import { useSettingsForm } from './use-settings-form.ts';
import { ZoneRow } from './zone-row.tsx';
import {
  draftOfLines,
  faultOfZone,
  linesOfDraft,
  type ZoneLine,
  zonesDraftOf,
  zonesWish,
} from './zones-draft.ts';

/** Where the store delivers, and for how much. */
export default function Zones() {
  const { zones } = useSettingsMessages();
  return (
    <SettingsFrame title={zones.title} subtitle={zones.subtitle} isBelow>
      {(store) => <ZonesForm store={store} />}
    </SettingsFrame>
  );
}

function ZonesForm({ store }: { readonly store: StoreSettings }) {
  const texts = useSettingsMessages();
  const { zones } = texts;
  const [tried, setTried] = useState(false);
  const form = useSettingsForm({
    store,
    draftOf: zonesDraftOf,
    send: ({ draft, version }, key) =>
      settingsCommands(store.id).putZones(zonesWish(draft, version), key),
  });
  const [lines, setLines] = useState<readonly ZoneLine[]>(() => linesOfDraft(form.draft));
  const change = (next: readonly ZoneLine[]) => {
    setLines(next);
    form.setDraft(draftOfLines(next));
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (lines.every((line) => faultOfZone(line, lines) === null)) void form.save();
  };
  const resolve = async (given: ReadonlySet<string>) => {
    const merged = await form.resolve(given);
    if (merged) setLines(linesOfDraft(merged));
  };
  return (
    <FormGround onSubmit={save}>
      <Section title={zones.title} flush action={<AddButton lines={lines} onChange={change} />}>
        {lines.length === 0 && (
          <EmptyState
            drawing={<Bike size={40} aria-hidden="true" />}
            title={zones.none}
            body={zones.noneBody}
          />
        )}
        <Box component="ul" aria-label={zones.title} sx={{ m: 0, p: 0, pb: 1, listStyle: 'none' }}>
          {lines.map((line, at) => (
            <ZoneRow
              key={at}
              line={line}
              fault={tried ? faultOfZone(line, lines) : null}
              onChange={(by) => change(lines.map((one, n) => (n === at ? { ...one, ...by } : one)))}
              onRemove={() => change(lines.filter((_, n) => n !== at))}
            />
          ))}
        </Box>
      </Section>
      <FormFoot {...form} />
      {form.differences && (
        <Conflict
          differences={form.differences}
          busy={form.busy}
          nameOf={(quartier) => quartier}
          textOf={(_, fee) => (fee === undefined ? '' : texts.francs(String(fee)))}
          onSave={(given) => void resolve(given)}
          onBack={form.goBack}
        />
      )}
    </FormGround>
  );
}

const zonesMax = 100;

interface AddProps {
  readonly lines: readonly ZoneLine[];
  onChange(lines: readonly ZoneLine[]): void;
}

function AddButton({ lines, onChange }: AddProps) {
  const { zones } = useSettingsMessages();
  return (
    <Button
      disabled={lines.length >= zonesMax}
      startIcon={<Plus size={18} />}
      onClick={() => onChange([...lines, { quartier: '', fee: '' }])}
    >
      {zones.add}
    </Button>
  );
}
