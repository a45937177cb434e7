import { Frame } from '@ecom/dash';
import { AccountMenu } from '../app/account-menu.tsx';
import { StoreSwitcher } from '../app/store-switcher.tsx';
import type { OwnStore } from '../data/store.ts';
import { Deliveries } from './deliveries.tsx';

interface Props {
  readonly stores: readonly OwnStore[];
  onChoose(id: string): void;
}

/** The app around one store as its courier has it: one page, and nothing to get lost in. */
export default function CourierShell({ stores, onChoose }: Props) {
  const switcher = <StoreSwitcher stores={stores} onChoose={onChoose} />;
  return (
    <Frame places={[]} top={switcher} phoneTop={switcher} menu={<AccountMenu />}>
      <Deliveries />
    </Frame>
  );
}
