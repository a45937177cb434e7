import type { AdminMessages } from '@ecom/i18n/admin';
import {
  BadgePercent,
  Banknote,
  IdCard,
  type LucideIcon,
  MessageSquareText,
  Scale,
  ScrollText,
  ShoppingBag,
  Store,
  UsersRound,
} from 'lucide-react';
import type { Act, Admin } from '../data/admin.ts';

export interface Place {
  readonly href: string;
  readonly name: keyof AdminMessages['nav'];
  readonly icon: LucideIcon;
  readonly act: Act;
}

const all: readonly Place[] = [
  { href: '/identites', name: 'reviews', icon: IdCard, act: 'review_identity' },
  { href: '/boutiques', name: 'stores', icon: Store, act: 'review_stores' },
  { href: '/commandes', name: 'orders', icon: ShoppingBag, act: 'view_orders' },
  { href: '/litiges', name: 'disputes', icon: Scale, act: 'judge_disputes' },
  { href: '/avis', name: 'goodsReviews', icon: MessageSquareText, act: 'moderate_reviews' },
  { href: '/promotions', name: 'promotions', icon: BadgePercent, act: 'manage_promotions' },
  { href: '/personnes', name: 'people', icon: UsersRound, act: 'search_users' },
  { href: '/argent', name: 'money', icon: Banknote, act: 'view_money' },
  { href: '/journal', name: 'trail', icon: ScrollText, act: 'view_audit' },
];

/** The places that this admin may enter; the others are not shown. */
export const placesOf = ({ acts }: Admin): readonly Place[] =>
  all.filter(({ act }) => acts.includes(act));
