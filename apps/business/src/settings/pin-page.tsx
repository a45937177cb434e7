import { useSettingsMessages } from '@ecom/i18n/business-settings';
import type { MapPoint, PlainMap } from '@ecom/map';
import { type FormEvent, useRef, useState } from 'react';
import { type StoreSettings, useStore } from '../data/store.ts';
import { Conflict } from '../parts/conflict.tsx';
import { PinPart, PinView } from '../parts/pin/pin-part.tsx';
import { FormFoot } from './form-foot.tsx';
import { FormGround } from './form-ground.tsx';
import { pinDistanceM } from './pin-distance.ts';
import { settingsCommands } from './settings-data.ts';
import { SettingsFrame } from './settings-frame.tsx';
import { useSettingsForm } from './use-settings-form.ts';

/** The store's pin, which couriers are sent to. */
export default function PinPage() {
  const { pin } = useSettingsMessages();
  const { role } = useStore();
  return (
    <SettingsFrame title={pin.title} subtitle={pin.subtitle} isBelow>
      {(store) => (role === 'clerk' ? <PinView at={pinOf(store)} /> : <PinForm store={store} />)}
    </SettingsFrame>
  );
}

const pinOf = ({ lat, lon }: StoreSettings): MapPoint => ({ latitude: lat, longitude: lon });
const draftOf = (store: StoreSettings) => ({ pin: pinOf(store) });

function PinForm({ store }: { readonly store: StoreSettings }) {
  const { pin } = useSettingsMessages();
  const map = useRef<PlainMap | null>(null);
  const [isUnread, setUnread] = useState(false);
  const form = useSettingsForm({
    store,
    draftOf,
    send: ({ draft: { pin: at }, version }, key) =>
      settingsCommands(store.id).change({ version, lat: at.latitude, lon: at.longitude }, key),
  });
  const save = (event: FormEvent) => {
    event.preventDefault();
    const at = map.current?.centre();
    setUnread(!at);
    if (!at) return;
    form.setDraft({ pin: at });
    void form.save({ pin: at });
  };
  const resolve = async (given: ReadonlySet<string>) => {
    const merged = await form.resolve(given);
    if (merged) map.current?.moveTo(merged.pin);
  };
  return (
    <FormGround onSubmit={save}>
      <PinPart
        at={pinOf(store)}
        onMap={(drawn) => {
          map.current = drawn;
        }}
      />
      <FormFoot busy={form.busy} error={isUnread ? pin.unread : form.error} isChanged />
      {form.differences && (
        <Conflict
          differences={form.differences}
          busy={form.busy}
          nameOf={() => pin.name}
          textOf={(_, at) => pin.away(pinDistanceM(form.draft.pin, at as MapPoint))}
          onSave={(given) => void resolve(given)}
          onBack={form.goBack}
        />
      )}
    </FormGround>
  );
}
