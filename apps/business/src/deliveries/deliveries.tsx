import { EmptyState, Loaded, Page } from '@ecom/dash';
import { useDeliveryMessages } from '@ecom/i18n/business-deliveries';
import { Box, Card } from '@mui/material';
import { Bike } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useStore } from '../data/store.ts';
import { Offers } from '../members/offers.tsx';
import { followOrders } from '../orders/follow-orders.ts';
import { CarryFailDialog, HandOverDialog } from './carry-dialogs.tsx';
import { type CarryAsk, DeliveryCard } from './delivery-card.tsx';
import { type Delivery, forgetDeliveries, useDeliveries } from './delivery-data.ts';

interface Asked {
  readonly delivery: Delivery;
  readonly ask: CarryAsk;
}

const dialogs = { deliver: HandOverDialog, fail: CarryFailDialog } as const;

/** All that a store's own courier sees of it: what to carry, and where to. */
export function Deliveries() {
  const texts = useDeliveryMessages();
  const { id: storeId } = useStore();
  const query = useDeliveries(storeId);
  const [asked, setAsked] = useState<Asked | null>(null);
  useEffect(() => followOrders(() => void forgetDeliveries(storeId)), [storeId]);
  const Dialog = asked && dialogs[asked.ask];
  return (
    <Page title={texts.title}>
      <Offers />
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Card>
              <EmptyState
                drawing={<Bike size={48} aria-hidden="true" />}
                title={texts.empty}
                body={texts.emptyBody}
              />
            </Card>
          ) : (
            <Box component="ul" aria-label={texts.title} sx={gridStyle}>
              {items.map((delivery) => (
                <DeliveryCard
                  key={delivery.id}
                  delivery={delivery}
                  onAsk={(ask) => setAsked({ delivery, ask })}
                />
              ))}
            </Box>
          )
        }
      </Loaded>
      {asked && Dialog && <Dialog delivery={asked.delivery} onClose={() => setAsked(null)} />}
    </Page>
  );
}

const gridStyle = {
  m: 0,
  p: 0,
  listStyle: 'none',
  display: 'grid',
  gap: 2,
  alignItems: 'start',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 320px), 1fr))',
};
