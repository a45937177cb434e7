import { EmptyState, Loaded, LoadMore, Page } from '@ecom/dash';
import { useOrderMessages } from '@ecom/i18n/business-orders';
import { Box, Button, Card } from '@mui/material';
import { ShoppingBag } from 'lucide-react';
import { useState } from 'react';
import { useStore } from '../data/store.ts';
import { tabsStyle } from '../products/tabs-style.ts';
import { type CardAsk, CardDialog } from './act-dialog.tsx';
import { OrderCard } from './order-card.tsx';
import { type OrderRow, useOrderCounts, useOrders } from './order-data.ts';
import { type Stage, stages, useStage } from './order-filter.ts';
import { SoundSwitch } from './sound-switch.tsx';

interface Asked {
  readonly order: OrderRow;
  readonly ask: CardAsk;
}

/** The store's orders by what they wait for; new ones appear by themselves. */
export default function Board() {
  const { title } = useOrderMessages();
  const { id: storeId } = useStore();
  const [stage, choose] = useStage();
  const query = useOrders(storeId, stage);
  const [asked, setAsked] = useState<Asked | null>(null);
  const orders = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page title={title} actions={<SoundSwitch />}>
      <StageTabs {...{ storeId, stage }} onChoose={choose} />
      <Loaded query={query}>
        {() =>
          orders.length === 0 ? (
            <Nothing stage={stage} />
          ) : (
            <Box component="ul" aria-label={title} sx={gridStyle}>
              {orders.map((order) => (
                <OrderCard key={order.id} order={order} onAsk={(ask) => setAsked({ order, ask })} />
              ))}
            </Box>
          )
        }
      </Loaded>
      <LoadMore query={query} />
      {asked && <CardDialog {...asked} onClose={() => setAsked(null)} />}
    </Page>
  );
}

interface TabsProps {
  readonly storeId: string;
  readonly stage: Stage;
  onChoose(stage: Stage): void;
}

function StageTabs({ storeId, stage, onChoose }: TabsProps) {
  const { tabs, tabsLabel, count } = useOrderMessages();
  const counts = useOrderCounts(storeId).data;
  // What is finished only grows: its number says nothing.
  const textOf = (one: Stage) =>
    counts && one !== 'done' ? count(tabs[one], counts[one]) : tabs[one];
  return (
    <Box role="group" aria-label={tabsLabel} sx={tabsStyle}>
      {stages.map((one) => (
        <Button key={one} aria-pressed={one === stage} onClick={() => onChoose(one)}>
          {textOf(one)}
        </Button>
      ))}
    </Box>
  );
}

function Nothing({ stage }: { readonly stage: Stage }) {
  const { empty } = useOrderMessages();
  return (
    <Card>
      <EmptyState
        drawing={<ShoppingBag size={48} aria-hidden="true" />}
        title={empty[stage]}
        body={empty[`${stage}Body`]}
      />
    </Card>
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
