import { Frame } from '@ecom/dash';
import { useBusinessMessages } from '@ecom/i18n/business';
import type { OwnStore } from '../data/store.ts';
import { AccountMenu } from './account-menu.tsx';
import { placesOf } from './places.ts';
import { Screens } from './screens.tsx';
import { StoreSwitcher } from './store-switcher.tsx';

interface Props {
  readonly stores: readonly OwnStore[];
  onChoose(id: string): void;
}

/** The app around one store. */
export function Shell({ stores, onChoose }: Props) {
  const messages = useBusinessMessages();
  const switcher = <StoreSwitcher stores={stores} onChoose={onChoose} />;
  return (
    <Frame places={placesOf(messages)} top={switcher} phoneTop={switcher} menu={<AccountMenu />}>
      <Screens />
    </Frame>
  );
}
