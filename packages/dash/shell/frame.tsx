import { useMessages } from '@ecom/i18n';
import { useDashMessages } from '@ecom/i18n/dash';
import { Alert, Box } from '@mui/material';
import { type ReactNode, Suspense } from 'react';
import { LoadingRows } from '../parts/states.tsx';
import { useOnline } from '../session/use-online.ts';
import { useDash } from '../settings.tsx';
import { color } from '../theme/tokens.ts';
import { BottomBar, type NavPlace, SideBar } from './navigation.tsx';

interface Props {
  readonly places: readonly NavPlace[];
  /** At the left of the bar above, at a desk; the app's name stands there on a phone. */
  readonly top?: ReactNode;
  /** The same on a phone, instead of the app's name. */
  readonly phoneTop?: ReactNode;
  /** At the right of the bar: who I am, the way out. */
  readonly menu: ReactNode;
  readonly children: ReactNode;
}

/** Sidebar and top bar at a desk; a bar above and one below on a phone. */
export function Frame({ places, top, phoneTop, menu, children }: Props) {
  const { app, offline } = useDashMessages();
  const { app: common } = useMessages();
  const { name } = useDash();
  const online = useOnline();
  return (
    <Box sx={{ minHeight: '100dvh', display: 'flex' }}>
      <Box component="a" href="#content" sx={skipStyle}>
        {app.skip}
      </Box>
      <SideBar places={places} label={common.mainNavigation} />
      <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' }}>
        <Box component="header" sx={headerStyle}>
          <Box sx={{ flex: 1, maxWidth: 320, display: { xs: 'none', md: 'block' } }}>{top}</Box>
          <Box sx={{ flex: 1, minWidth: 0, display: { xs: 'block', md: 'none' }, fontWeight: 800 }}>
            {phoneTop ?? name}
          </Box>
          {menu}
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
          <Suspense fallback={<LoadingRows />}>{children}</Suspense>
        </Box>
      </Box>
      <BottomBar places={places} label={common.mainNavigation} />
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
  borderBottom: `1px solid ${color('line')}`,
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
