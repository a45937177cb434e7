import { type components, unwrap } from '@ecom/api-client';
import { api, queries, rightsKey } from '@ecom/dash';
import { useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';

export type OwnStore = components['schemas']['OwnStore'];
export type StoreSettings = components['schemas']['StoreSettings'];

/** Under which this browser remembers the store that was last worked in. */
export const chosenStoreKey = 'store';
/** Under which it keeps the application for a store while it is written. */
export const applicationKey = 'application';

/** The stores in which I have a role. */
export const useOwnStores = () =>
  useQuery({ queryKey: rightsKey, queryFn: () => unwrap(api.GET('/v1/business/stores')) });

const StoreContext = createContext<OwnStore | null>(null);
export const StoreProvider = StoreContext.Provider;

/** The store that is worked in. @throws outside of the shell */
export function useStore(): OwnStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('only inside a store is there one');
  return store;
}

const ChooseContext = createContext<(id: string) => void>(() => undefined);
export const ChooseProvider = ChooseContext.Provider;

/** Goes to work in another of my stores. */
export const useChooseStore = () => useContext(ChooseContext);

export const settingsKey = (storeId: string) => ['store', storeId, 'settings'] as const;

/** All that can be set of the store, with what is still missing before it can open. */
export const useSettings = () => {
  const { id } = useStore();
  return useQuery({
    queryKey: settingsKey(id),
    queryFn: () =>
      unwrap(api.GET('/v1/business/stores/{storeId}', { params: { path: { storeId: id } } })),
  });
};

/** After a write that answered with the store as it is now. */
export function keepSettings(settings: StoreSettings): void {
  queries.setQueryData(settingsKey(settings.id), settings);
  void queries.invalidateQueries({ queryKey: rightsKey });
}
