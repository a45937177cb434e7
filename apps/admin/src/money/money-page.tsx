import { color, Page } from '@ecom/dash';
import { useMoneyMessages } from '@ecom/i18n/admin-money';
import { Box, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useAttention } from '../data/attention.ts';

const tabs = [
  { href: '/argent', name: 'overview' },
  { href: '/argent/file', name: 'queue' },
  { href: '/argent/ajustements', name: 'adjustments' },
] as const;

interface Props {
  readonly title: string;
  readonly subtitle?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A page of the money section, below the way to its neighbours. */
export function MoneyPage({ title, subtitle, actions, children }: Props) {
  return (
    <Page title={title} subtitle={subtitle} actions={actions}>
      <Tabs />
      {children}
    </Page>
  );
}

function Tabs() {
  const texts = useMoneyMessages();
  const [location] = useLocation();
  const proposals = useAttention()?.proposals ?? 0;
  return (
    <Stack component="nav" aria-label={texts.title} direction="row" sx={barStyle}>
      {tabs.map(({ href, name }) => (
        <Box
          key={href}
          component={Link}
          href={href}
          aria-current={location === href ? 'page' : undefined}
          sx={tabStyle}
        >
          {texts.tabs[name]}
          {name === 'adjustments' && proposals > 0 && (
            <Box component="span" aria-label={texts.waitingProposals(proposals)} sx={badgeStyle}>
              {proposals}
            </Box>
          )}
        </Box>
      ))}
    </Stack>
  );
}

const barStyle = {
  gap: { xs: 0, sm: 0.5 },
  overflowX: 'auto',
  borderBottom: `1px solid ${color('line')}`,
};

const tabStyle = {
  display: 'inline-flex',
  alignItems: 'center',
  gap: 0.75,
  minHeight: 44,
  px: { xs: 0.75, sm: 1.5 },
  fontSize: { xs: '0.8125rem', sm: '0.9375rem' },
  fontWeight: 600,
  whiteSpace: 'nowrap',
  color: color('muted'),
  textDecoration: 'none',
  borderBottom: '3px solid transparent',
  '&[aria-current]': { color: color('palm-800'), borderBottomColor: color('palm-700') },
  '&:focus-visible': { outlineOffset: '-3px', boxShadow: 'none' },
};

const badgeStyle = {
  px: 0.875,
  borderRadius: 99,
  fontSize: '0.75rem',
  lineHeight: '1.25rem',
  fontWeight: 800,
  backgroundColor: color('sun-500'),
  color: color('ink'),
};
