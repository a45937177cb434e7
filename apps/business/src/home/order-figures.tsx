import { Loaded, Section } from '@ecom/dash';
import { useBusinessMessages } from '@ecom/i18n/business';
import { useStore } from '../data/store.ts';
import { useOrderCounts } from '../orders/order-data.ts';
import { boardHref } from '../orders/order-filter.ts';
import { Figure, Figures } from './figure.tsx';

/** How many orders wait and are in hand, each leading to them. */
export function OrderFigures() {
  const { home } = useBusinessMessages();
  const { id } = useStore();
  return (
    <Section title={home.orders.title}>
      <Loaded query={useOrderCounts(id)} rows={2}>
        {({ waiting, working }) => (
          <Figures>
            <Figure href={boardHref('waiting')} text={home.orders.waiting} count={waiting} />
            <Figure href={boardHref('working')} text={home.orders.working} count={working} />
          </Figures>
        )}
      </Loaded>
    </Section>
  );
}
