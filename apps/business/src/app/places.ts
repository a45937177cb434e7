import type { NavPlace } from '@ecom/dash';
import type { BusinessMessages } from '@ecom/i18n/business';
import { Home, PackageOpen, Settings, ShoppingBag, UsersRound } from 'lucide-react';
import type { ReactNode } from 'react';

/** Where the navigation leads; `waiting` stands at the orders. */
export const placesOf = ({ nav }: BusinessMessages, waiting: ReactNode): readonly NavPlace[] => [
  { href: '/', text: nav.home, icon: Home },
  { href: '/commandes', text: nav.orders, icon: ShoppingBag, badge: waiting },
  { href: '/articles', text: nav.products, icon: PackageOpen },
  { href: '/equipe', text: nav.members, icon: UsersRound },
  { href: '/reglages', text: nav.settings, icon: Settings },
];
