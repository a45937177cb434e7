import { CountBadge, Frame } from '@ecom/dash';
import { useBusinessMessages } from '@ecom/i18n/business';
import { lazy, Suspense } from 'react';
import { type OwnStore, useStore } from '../data/store.ts';
import { useOrderCounts } from '../orders/order-data.ts';
import { useReturns } from '../returns/return-data.ts';
import { AccountMenu } from './account-menu.tsx';
import { placesOf } from './places.ts';
import { Screens } from './screens.tsx';
import { StoreSwitcher } from './store-switcher.tsx';

// Without it the board is asked again now and then: a network that fails here takes nothing away.
const LiveOrders = lazy(() =>
  import('../orders/live-orders.tsx').catch(() => ({ default: () => null })),
);

interface Props {
  readonly stores: readonly OwnStore[];
  onChoose(id: string): void;
}

/** The app around one store. */
export function Shell({ stores, onChoose }: Props) {
  const messages = useBusinessMessages();
  const { role } = useStore();
  const switcher = <StoreSwitcher stores={stores} onChoose={onChoose} />;
  return (
    <Frame
      places={placesOf(messages, {
        waiting: <WaitingBadge />,
        seesMoney: role !== 'clerk',
        returned: <ReturnsBadge />,
      })}
      top={switcher}
      phoneTop={switcher}
      menu={<AccountMenu />}
    >
      <Suspense fallback={null}>
        <LiveOrders />
      </Suspense>
      <Screens />
    </Frame>
  );
}

/** How many orders wait to be accepted. */
function WaitingBadge() {
  const { nav } = useBusinessMessages();
  const { id } = useStore();
  const waiting = useOrderCounts(id).data?.waiting ?? 0;
  return <CountBadge count={waiting} label={nav.waiting(waiting)} />;
}

/** How many returns wait for an answer. */
function ReturnsBadge() {
  const { nav } = useBusinessMessages();
  const { id } = useStore();
  const waiting = useReturns(id, 'waiting').data?.pages[0]?.waiting ?? 0;
  return <CountBadge count={waiting} label={nav.returnsWaiting(waiting)} />;
}
