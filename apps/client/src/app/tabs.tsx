import { useMessages } from '@ecom/i18n';
import { TabBar } from '@ecom/ui';
import { House, Store, UserRound, Wallet } from 'lucide-react';
import { useLocation } from 'wouter';

/** Only what exists: a tab appears with its screens. */
export function Tabs({ current }: { readonly current: '/' | '/marche' | '/argent' | '/profil' }) {
  const { app, tabs } = useMessages();
  const [, go] = useLocation();
  const all = [
    { href: '/', label: tabs.home, icon: House },
    { href: '/marche', label: tabs.market, icon: Store },
    { href: '/argent', label: tabs.money, icon: Wallet },
    { href: '/profil', label: tabs.profile, icon: UserRound },
  ];
  return <TabBar label={app.mainNavigation} tabs={all} current={current} onGo={go} />;
}
