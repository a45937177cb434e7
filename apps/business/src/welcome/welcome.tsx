import { EmptyState, Page } from '@ecom/dash';
import { useBusinessMessages } from '@ecom/i18n/business';
import { PalmTree } from '@ecom/ui';
import { Box, Button } from '@mui/material';
import { Suspense } from 'react';
import { Link, Route, Switch } from 'wouter';
import { AccountMenu } from '../app/account-menu.tsx';
import { Offers } from '../members/offers.tsx';

/** Somebody without a store: she opens one, or joins the one that invited her. */
export function Welcome() {
  return (
    <Box component="main" sx={{ p: 2, maxWidth: 720, mx: 'auto' }}>
      <Box sx={{ display: 'flex', justifyContent: 'flex-end' }}>
        <AccountMenu />
      </Box>
      <Suspense fallback={null}>
        <Switch>
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
