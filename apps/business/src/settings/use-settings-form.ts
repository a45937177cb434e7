import { ApiProblem, unwrap } from '@ecom/api-client';
import { api, useCommand, useToast } from '@ecom/dash';
import { useSettingsMessages } from '@ecom/i18n/business-settings';
import { useState } from 'react';
import { keepSettings, type StoreSettings } from '../data/store.ts';
import { type Difference, type Draft, differencesOf, mergeDrafts } from './draft-difference.ts';

interface Options<Some extends Draft> {
  readonly store: StoreSettings;
  readonly draftOf: (store: StoreSettings) => Some;
  /** Sends the form for the version that was seen; resolves to the store as it is then. */
  readonly send: (wish: { draft: Some; version: number }, key: string) => Promise<StoreSettings>;
}

const readStore = (storeId: string): Promise<StoreSettings> =>
  unwrap(api.GET('/v1/business/stores/{storeId}', { params: { path: { storeId } } }));

/**
 * A form over a store's settings. What it began from stays what it began from, whatever arrives
 * meanwhile; a version that is old by the time it is sent opens the differences instead.
 */
export function useSettingsForm<Some extends Draft>({ store, draftOf, send }: Options<Some>) {
  const { saved } = useSettingsMessages();
  const say = useToast();
  const [began, setBegan] = useState(store);
  const [draft, setDraft] = useState(() => draftOf(store));
  const [theirs, setTheirs] = useState<StoreSettings | null>(null);
  const base = draftOf(began);
  const isChanged = differencesOf(base, draft, base).length > 0;
  const command = useCommand(send, (problem) => {
    const isStale = problem instanceof ApiProblem && problem.code === 'market.changed_meanwhile';
    if (isStale) void readStore(store.id).then(setTheirs, () => setTheirs(null));
    return false;
  });

  const accept = (kept: StoreSettings) => {
    keepSettings(kept);
    setBegan(kept);
    setDraft(draftOf(kept));
    setTheirs(null);
    say(saved);
  };
  const save = async (wanted: Some = draft, version: number = began.version) => {
    const done = await command.run({ draft: wanted, version });
    if (done) accept(done.answer);
  };
  const differences: readonly Difference[] | null =
    theirs && differencesOf(base, draft, draftOf(theirs));
  /** Sends the chosen mixture and says what it is; null where there is nothing to choose. */
  const resolve = async (given: ReadonlySet<string>): Promise<Some | null> => {
    if (!theirs) return null;
    const merged = mergeDrafts(draft, draftOf(theirs), given);
    setDraft(merged);
    setBegan(theirs);
    setTheirs(null);
    await save(merged, theirs.version);
    return merged;
  };
  const goBack = () => {
    command.setError(undefined);
    setTheirs(null);
  };
  const { busy, error } = command;
  return { draft, setDraft, isChanged, save, busy, error, differences, resolve, goBack };
}
