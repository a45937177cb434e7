import { EmptyState, Loaded, LoadMore, Page } from '@ecom/dash';
import { useBusinessReturnsMessages } from '@ecom/i18n/business-returns';
import { Box, Button, Card } from '@mui/material';
import { PackageCheck } from 'lucide-react';
import { useSearchParams } from 'wouter';
import { useStore } from '../data/store.ts';
import { tabsStyle } from '../products/tabs-style.ts';
import { ReturnCard } from './return-card.tsx';
import { type ReturnQueue, returnQueues, useReturns } from './return-data.ts';

/** What customers reported, by what it waits for; new ones appear by themselves. */
export default function Returns() {
  const { title } = useBusinessReturnsMessages();
  const { id: storeId } = useStore();
  const [params, setParams] = useSearchParams();
  const queue = returnQueues.find((one) => one === params.get('file')) ?? 'waiting';
  const query = useReturns(storeId, queue);
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const waiting = query.data?.pages[0]?.waiting;
  return (
    <Page title={title}>
      <Tabs {...{ queue, waiting }} onChoose={(file) => setParams({ file }, { replace: true })} />
      <Loaded query={query}>
        {() =>
          rows.length === 0 ? (
            <Nothing queue={queue} />
          ) : (
            <Box component="ul" aria-label={title} sx={gridStyle}>
              {rows.map((one) => (
                <ReturnCard key={one.id} one={one} />
              ))}
            </Box>
          )
        }
      </Loaded>
      <LoadMore query={query} />
    </Page>
  );
}

interface TabsProps {
  readonly queue: ReturnQueue;
  readonly waiting: number | undefined;
  onChoose(queue: ReturnQueue): void;
}

function Tabs({ queue, waiting, onChoose }: TabsProps) {
  const { tabs, tabsLabel, count } = useBusinessReturnsMessages();
  return (
    <Box role="group" aria-label={tabsLabel} sx={tabsStyle}>
      {returnQueues.map((one) => (
        <Button key={one} aria-pressed={one === queue} onClick={() => onChoose(one)}>
          {one === 'waiting' && waiting ? count(tabs[one], waiting) : tabs[one]}
        </Button>
      ))}
    </Box>
  );
}

function Nothing({ queue }: { readonly queue: ReturnQueue }) {
  const { empty } = useBusinessReturnsMessages();
  return (
    <Card>
      <EmptyState
        drawing={<PackageCheck size={48} aria-hidden="true" />}
        title={empty[queue]}
        body={empty[`${queue}Body`]}
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
