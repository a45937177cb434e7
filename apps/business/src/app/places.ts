import type { NavPlace } from '@ecom/dash';
import type { BusinessMessages } from '@ecom/i18n/business';
import { Home, PackageOpen, Settings, ShoppingBag, UsersRound, Wallet } from 'lucide-react';
import type { ReactNode } from 'react';

interface PlacesWish {
  /** Stands at the orders. */
  readonly waiting: ReactNode;
  /** False for who may not see what the store has. */
  readonly seesMoney: boolean;
}

/** Where the navigation leads. */
export const placesOf = (
  { nav }: BusinessMessages,
  { waiting, seesMoney }: PlacesWish,
): readonly NavPlace[] => [
  { href: '/', text: nav.home, icon: Home },
  { href: '/commandes', text: nav.orders, icon: ShoppingBag, badge: waiting },
  { href: '/articles', text: nav.products, icon: PackageOpen },
  ...(seesMoney ? [{ href: '/argent', text: nav.money, icon: Wallet }] : []),
  { href: '/equipe', text: nav.members, icon: UsersRound },
  { href: '/reglages', text: nav.settings, icon: Settings },
];
