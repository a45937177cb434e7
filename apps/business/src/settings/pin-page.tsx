import { ApiProblem } from '@ecom/api-client';
import { useCommand, useToast } from '@ecom/dash';
import { useSettingsMessages } from '@ecom/i18n/business-settings';
import type { MapPoint, PlainMap } from '@ecom/map';
import { type FormEvent, useRef } from 'react';
import { keepSettings, type StoreSettings, useSettings, useStore } from '../data/store.ts';
import { PinPart, PinView } from '../parts/pin/pin-part.tsx';
import { FormFoot } from './form-foot.tsx';
import { FormGround } from './form-ground.tsx';
import { settingsCommands } from './settings-data.ts';
import { SettingsFrame } from './settings-frame.tsx';

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

function PinForm({ store }: { readonly store: StoreSettings }) {
  const { pin, saved } = useSettingsMessages();
  const say = useToast();
  const { refetch } = useSettings();
  const map = useRef<PlainMap | null>(null);
  const command = useCommand(
    ({ latitude: lat, longitude: lon }: MapPoint, key) =>
      settingsCommands(store.id).change({ version: store.version, lat, lon }, key),
    (problem) => {
      // Somebody changed something else meanwhile: read again, it is saved by the next tap.
      const isStale = problem instanceof ApiProblem && problem.code === 'market.changed_meanwhile';
      if (isStale) void refetch();
      return false;
    },
  );
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const at = map.current?.centre();
    if (!at) return command.setError(pin.unread);
    const done = await command.run(at);
    if (!done) return;
    keepSettings(done.answer);
    say(saved);
  };
  return (
    <FormGround onSubmit={(event) => void save(event)}>
      <PinPart
        at={pinOf(store)}
        onMap={(drawn) => {
          map.current = drawn;
        }}
      />
      <FormFoot {...command} isChanged />
    </FormGround>
  );
}
