import { useAdminMessages } from '@ecom/i18n/admin';
import { Alert, Box } from '@mui/material';
import { Suspense } from 'react';
import { useMay } from '../data/admin.ts';
import { LoadingRows } from '../parts/states.tsx';
import { PersonSearch } from '../people/person-search.tsx';
import { useOnline } from '../session/use-online.ts';
import { color } from '../theme/tokens.ts';
import { AccountMenu } from './account-menu.tsx';
import { BottomBar, SideBar } from './navigation.tsx';
import { Screens } from './screens.tsx';

const line = `1px solid ${color('line')}`;

/** Sidebar and top bar at a desk; a bar above and one below on a phone. */
export default function Shell() {
  const { app, offline } = useAdminMessages();
  const online = useOnline();
  const maySearch = useMay('search_users');
  return (
    <Box sx={{ minHeight: '100dvh', display: 'flex' }}>
      <Box component="a" href="#content" sx={skipStyle}>
        {app.skip}
      </Box>
      <SideBar />
      <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' }}>
        <Box component="header" sx={headerStyle}>
          <Box sx={{ flex: 1, maxWidth: 320, display: { xs: 'none', md: 'block' } }}>
            {maySearch && <PersonSearch />}
          </Box>
          <Box sx={{ display: { xs: 'block', md: 'none' }, fontWeight: 800 }}>{app.name}</Box>
          <AccountMenu />
        </Box>
        {!online && (
          <Alert severity="warning" square sx={{ borderRadius: 0 }}>
            {offline}
          </Alert>
        )}
        <Box
          component="main"
          id="content"
          tabIndex={-1}
          sx={{ flex: 1, p: { xs: 2, md: 3 }, pb: { xs: 12, md: 4 }, outline: 'none' }}
        >
          <Suspense fallback={<LoadingRows />}>
            <Screens />
          </Suspense>
        </Box>
      </Box>
      <BottomBar />
    </Box>
  );
}

const headerStyle = {
  height: { xs: 56, md: 64 },
  px: { xs: 2, md: 3 },
  gap: 2,
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'space-between',
  backgroundColor: color('card'),
  borderBottom: line,
};

const skipStyle = {
  position: 'absolute',
  left: 8,
  top: -80,
  zIndex: 1300,
  p: 1.5,
  borderRadius: 2,
  backgroundColor: color('card'),
  color: color('ink'),
  '&:focus': { top: 8 },
};
