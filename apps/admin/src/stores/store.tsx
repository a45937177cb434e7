import { ApiProblem } from '@ecom/api-client';
import { Loaded, Page, Pill, useMoments } from '@ecom/dash';
import { useStoresMessages } from '@ecom/i18n/admin-stores';
import { Alert, Box, Card, Stack } from '@mui/material';
import { useState } from 'react';
import { type Store as AnyStore, useStore } from './data.ts';
import { Decision } from './decision.tsx';
import { History } from './history.tsx';
import { StatePill } from './state-pill.tsx';
import { StoreFacts } from './store-facts.tsx';
import { StoreHours } from './store-hours.tsx';
import { StoreMap } from './store-map.tsx';
import { StorePapers } from './store-papers.tsx';

/** One store: what was said of it, its papers, its history, and what can be decided. */
export default function Store({ id }: { readonly id: string }) {
  const stores = useStoresMessages();
  const query = useStore(id);
  const [overtaken, setOvertaken] = useState(false);
  const back = { href: '/boutiques', label: stores.back };
  if (query.error instanceof ApiProblem && query.error.code === 'market.store_unknown') {
    return (
      <Page title={stores.gone} back={back}>
        {null}
      </Page>
    );
  }
  if (!query.data) {
    return (
      <Page title={stores.title} back={back} key="waiting">
        <Card>
          <Loaded query={query} rows={8}>
            {() => null}
          </Loaded>
        </Card>
      </Page>
    );
  }
  const store = query.data;
  return (
    <Page title={store.name} subtitle={<Summary store={store} />} back={back}>
      {overtaken && <Alert severity="info">{stores.overtaken(stores.one[store.state])}</Alert>}
      <Box sx={bodyStyle}>
        <Stack sx={columnStyle}>
          <StorePapers store={store} />
          <Stack sx={{ gap: 2, order: 1 }}>
            <StoreMap store={store} />
            <StoreHours store={store} />
          </Stack>
        </Stack>
        <Stack sx={columnStyle}>
          <StoreFacts store={store} />
          <Box sx={{ order: 1 }}>
            <History moves={store.moves} />
          </Box>
        </Stack>
      </Box>
      <Decision store={store} onOvertaken={() => setOvertaken(true)} />
    </Page>
  );
}

function Summary({ store }: { readonly store: AnyStore }) {
  const stores = useStoresMessages();
  const { waited } = useMoments();
  const { state, submittedAt, isDemo, openNow } = store;
  return (
    <Stack direction="row" sx={{ mt: 0.5, gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
      <StatePill state={state} />
      {isDemo && <Pill tone="quiet" text={stores.demo} />}
      {state === 'submitted' && submittedAt && (
        <span>{`${stores.columns.wait} : ${waited(submittedAt)}`}</span>
      )}
      {state === 'open' && <span>{openNow ? stores.openNow : stores.closedNow}</span>}
    </Stack>
  );
}

const bodyStyle = {
  display: 'grid',
  gap: 2,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 5fr) minmax(0, 4fr)' },
};

/** On a phone one column: papers, then what was said, then the rest. */
const columnStyle = { display: { xs: 'contents', lg: 'flex' }, gap: 2, minWidth: 0 };
