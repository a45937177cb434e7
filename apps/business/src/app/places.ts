import type { NavPlace } from '@ecom/dash';
import type { BusinessMessages } from '@ecom/i18n/business';
import {
  BadgePercent,
  Home,
  PackageOpen,
  Settings,
  ShoppingBag,
  Undo2,
  UsersRound,
  Wallet,
} from 'lucide-react';
import type { ReactNode } from 'react';

interface PlacesWish {
  /** Stands at the orders. */
  readonly waiting: ReactNode;
  /** False for who may not see what the store has, nor give anything of it back. */
  readonly seesMoney: boolean;
  /** Stands at the returns. */
  readonly returned: ReactNode;
}

/** Where the navigation leads. */
export const placesOf = (
  { nav }: BusinessMessages,
  { waiting, seesMoney, returned }: PlacesWish,
): readonly NavPlace[] => [
  { href: '/', text: nav.home, icon: Home },
  { href: '/commandes', text: nav.orders, icon: ShoppingBag, badge: waiting },
  { href: '/articles', text: nav.products, icon: PackageOpen },
  ...(seesMoney ? [{ href: '/argent', text: nav.money, icon: Wallet }] : []),
  ...(seesMoney ? [{ href: '/retours', text: nav.returns, icon: Undo2, badge: returned }] : []),
  { href: '/promotions', text: nav.promotions, icon: BadgePercent },
  { href: '/equipe', text: nav.members, icon: UsersRound },
  { href: '/reglages', text: nav.settings, icon: Settings },
];
