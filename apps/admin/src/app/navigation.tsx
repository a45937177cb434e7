import { CountBadge } from '@ecom/dash';
import { useAdminMessages } from '@ecom/i18n/admin';
import type { ReactNode } from 'react';
import { useAttention } from '../data/attention.ts';
import { useWaiting } from '../data/reviews.ts';
import { useStoresWaiting } from '../stores/data.ts';
import type { Place } from './places.ts';

/** What waits at a place, for those where something may. */
export const badges: Partial<Record<Place['name'], () => ReactNode>> = {
  reviews: WaitingBadge,
  stores: StoresBadge,
  money: AlertBadge,
};

function WaitingBadge() {
  const { reviews } = useAdminMessages();
  const waiting = useWaiting() ?? 0;
  return <CountBadge count={waiting} label={reviews.badge(waiting)} />;
}

function StoresBadge() {
  const { storesBadge } = useAdminMessages();
  const waiting = useStoresWaiting() ?? 0;
  return <CountBadge count={waiting} label={storesBadge(waiting)} />;
}

function AlertBadge() {
  const { moneyBadge } = useAdminMessages();
  const alerts = useAttention()?.alerts ?? 0;
  return <CountBadge count={alerts} label={moneyBadge(alerts)} />;
}
