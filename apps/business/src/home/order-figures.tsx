import { Loaded, Section } from '@ecom/dash';
import { useBusinessMessages } from '@ecom/i18n/business';
import { useStore } from '../data/store.ts';
import { useOrderCounts } from '../orders/order-data.ts';
import { boardHref } from '../orders/order-filter.ts';
import { useReturns } from '../returns/return-data.ts';
import { Figure, Figures } from './figure.tsx';

/** How many orders wait and are in hand, each leading to them. */
export function OrderFigures() {
  const { home } = useBusinessMessages();
  const { id, role } = useStore();
  return (
    <Section title={home.orders.title}>
      <Loaded query={useOrderCounts(id)} rows={2}>
        {({ waiting, working }) => (
          <Figures>
            <Figure href={boardHref('waiting')} text={home.orders.waiting} count={waiting} />
            <Figure href={boardHref('working')} text={home.orders.working} count={working} />
            {role !== 'clerk' && <ReturnsFigure />}
          </Figures>
        )}
      </Loaded>
    </Section>
  );
}

/** What customers reported and nobody has answered: a line only while there is something. */
function ReturnsFigure() {
  const { home } = useBusinessMessages();
  const { id } = useStore();
  const waiting = useReturns(id, 'waiting').data?.pages[0]?.waiting ?? 0;
  if (waiting === 0) return null;
  return <Figure href="/retours" text={home.orders.returns} count={waiting} />;
}
