import type { NavPlace } from '@ecom/dash';
import type { BusinessMessages } from '@ecom/i18n/business';
import { Home, PackageOpen, Settings, UsersRound } from 'lucide-react';

/** Where the navigation leads. */
export const placesOf = ({ nav }: BusinessMessages): readonly NavPlace[] => [
  { href: '/', text: nav.home, icon: Home },
  { href: '/articles', text: nav.products, icon: PackageOpen },
  { href: '/equipe', text: nav.members, icon: UsersRound },
  { href: '/reglages', text: nav.settings, icon: Settings },
];
