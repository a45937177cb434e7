import { EmptyState, LoadingRows, Page } from '@ecom/dash';
import { useBusinessMessages } from '@ecom/i18n/business';
import { PalmTree } from '@ecom/ui';
import { Box, Button } from '@mui/material';
import { lazy, Suspense } from 'react';
import { Link, Route, Switch } from 'wouter';
import { AccountMenu } from '../app/account-menu.tsx';
import { Offers } from '../members/offers.tsx';

const Apply = lazy(() => import('../apply/apply.tsx'));

/** Somebody without a store: she opens one, or joins the one that invited her. */
export function Welcome() {
  return (
    <Box component="main" sx={{ p: 2, maxWidth: 720, mx: 'auto' }}>
      <Box sx={{ display: 'flex', justifyContent: 'flex-end' }}>
        <AccountMenu />
      </Box>
      <Suspense fallback={<LoadingRows />}>
        <Switch>
          <Route path="/ouvrir" component={Apply} />
          <Route component={Door} />
        </Switch>
      </Suspense>
    </Box>
  );
}

function Door() {
  const { welcome } = useBusinessMessages();
  return (
    <Page title={welcome.title}>
      <Offers />
      <EmptyState drawing={<PalmTree />} title={welcome.question} body={welcome.body} />
      <Button component={Link} href="/ouvrir" variant="contained" size="large">
        {welcome.open}
      </Button>
    </Page>
  );
}
