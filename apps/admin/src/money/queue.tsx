import { EmptyState, Loaded, LoadMore } from '@ecom/dash';
import { useMoneyMessages } from '@ecom/i18n/admin-money';
import { PalmTree } from '@ecom/ui';
import { Card } from '@mui/material';
import { useSearchParams } from 'wouter';
import { type QueueFilter, useQueue } from './data.ts';
import { MoneyPage } from './money-page.tsx';
import { QueueFilters } from './queue-filters.tsx';
import { QueueRows } from './queue-rows.tsx';

/** What waits for a provider or for a person. The filters stand in the address. */
export default function Queue() {
  const { tabs, queue } = useMoneyMessages();
  const [filter, narrow] = useFilter();
  const query = useQueue(filter);
  const isNarrowed = Object.values(filter).some((value) => value !== '');
  return (
    <MoneyPage title={tabs.queue} subtitle={queue.body}>
      <QueueFilters filter={filter} onNarrow={narrow} />
      <Card>
        <Loaded query={query} rows={8}>
          {({ pages }) => {
            const orders = pages.flatMap((page) => page.orders);
            if (orders.length > 0) return <QueueRows orders={orders} />;
            return (
              <EmptyState
                drawing={<PalmTree />}
                title={isNarrowed ? queue.emptyFilter : queue.empty}
                body={isNarrowed ? queue.emptyFilterBody : queue.emptyBody}
              />
            );
          }}
        </Loaded>
        <LoadMore query={query} />
      </Card>
    </MoneyPage>
  );
}

function useFilter(): readonly [QueueFilter, (by: Partial<QueueFilter>) => void] {
  const [params, setParams] = useSearchParams();
  const read = (name: string) => params.get(name) ?? '';
  const filter = {
    state: read('state'),
    provider: read('provider'),
    direction: read('direction'),
  };
  const narrow = (by: Partial<QueueFilter>) => {
    const given = Object.entries({ ...filter, ...by }).filter(([, value]) => value !== '');
    setParams(Object.fromEntries(given));
  };
  return [filter, narrow];
}
