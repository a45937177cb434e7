import { Section } from '@ecom/dash';
import { useSettingsMessages } from '@ecom/i18n/business-settings';
import { type FormEvent, useState } from 'react';
import type { StoreSettings } from '../data/store.ts';
import { Conflict } from '../parts/conflict.tsx';
import { FormFoot } from './form-foot.tsx';
import { FormGround } from './form-ground.tsx';
import {
  type IdentityDraft,
  identityDraftOf,
  identityFaults,
  identityWish,
} from './identity-draft.ts';
import { IdentityFields } from './identity-fields.tsx';
import { settingsCommands } from './settings-data.ts';
import { useAisleName } from './use-aisle-name.ts';
import { useSettingsForm } from './use-settings-form.ts';

/** What the store is called, where it is, how long it takes and from which sum on it delivers. */
export function IdentityForm({ store }: { readonly store: StoreSettings }) {
  const { identity } = useSettingsMessages();
  const aisleName = useAisleName();
  const [tried, setTried] = useState(false);
  const form = useSettingsForm<IdentityDraft>({
    store,
    draftOf: identityDraftOf,
    send: ({ draft, version }, key) =>
      settingsCommands(store.id).change(identityWish(draft, version), key),
  });
  const { draft, setDraft } = form;
  const faults = identityFaults(draft);
  const save = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.values(faults).every((fault) => fault === null)) void form.save();
  };
  const names: Readonly<Record<string, string>> = identity;
  return (
    <FormGround onSubmit={save}>
      <Section title={identity.title}>
        <IdentityFields
          draft={draft}
          faults={tried ? faults : {}}
          onChange={(by) => setDraft({ ...draft, ...by })}
        />
        <FormFoot {...form} />
      </Section>
      {form.differences && (
        <Conflict
          differences={form.differences}
          busy={form.busy}
          nameOf={(field) => names[field] ?? field}
          textOf={(field, value) =>
            field === 'category' ? aisleName(String(value)) : String(value ?? '')
          }
          onSave={(given) => void form.resolve(given)}
          onBack={form.goBack}
        />
      )}
    </FormGround>
  );
}
