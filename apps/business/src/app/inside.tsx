import { readStored, writeStored } from '@ecom/api-client';
import { Splash } from '@ecom/dash';
import { lazy, Suspense, useState } from 'react';
import { ChooseProvider, chosenStoreKey, type OwnStore, StoreProvider } from '../data/store.ts';
import { Welcome } from '../welcome/welcome.tsx';
import { Shell } from './shell.tsx';

const CourierShell = lazy(() => import('../deliveries/courier-shell.tsx'));

/** In one of the stores; where there is none yet, at the door to the first. */
export default function Inside({ stores }: { readonly stores: readonly OwnStore[] }) {
  const [chosen, setChosen] = useState(() => readStored<string>(chosenStoreKey));
  const store = stores.find(({ id }) => id === chosen) ?? stores[0];
  const choose = (id: string) => {
    writeStored(chosenStoreKey, id);
    setChosen(id);
  };
  return (
    <ChooseProvider value={choose}>
      {store ? (
        <StoreProvider value={store} key={store.id}>
          {store.role === 'courier' ? (
            <Suspense fallback={<Splash />}>
              <CourierShell stores={stores} onChoose={choose} />
            </Suspense>
          ) : (
            <Shell stores={stores} onChoose={choose} />
          )}
        </StoreProvider>
      ) : (
        <Welcome />
      )}
    </ChooseProvider>
  );
}
