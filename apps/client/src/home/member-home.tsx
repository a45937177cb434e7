import { useMessages } from '@ecom/i18n';
import { maskPhone } from '@ecom/kernel';
import { Skeleton } from '@ecom/ui';
import { ChevronRight } from 'lucide-react';
import { Link } from 'wouter';
import { Avatar } from '../app/avatar.tsx';
import { OpenOrdersGate } from '../orders/open-orders-gate.tsx';
import type { User } from '../session/session.ts';
import { OpenTopups } from '../wallet/open-topups.tsx';
import { ActivityList } from './activity-list.tsx';
import { ActivitySkeleton } from './activity-skeleton.tsx';
import { InstallCard } from './install-card.tsx';
import { WalletStrip, WalletStripSkeleton } from './wallet-strip.tsx';

/**
 * The money, and whose account this is: enough to be sure, not enough for a neighbour to write
 * down.
 */
export function MemberCard({ user }: { readonly user: User }) {
  const { home } = useMessages();
  return (
    <section className="relative mx-4 -mt-10 divide-y divide-line rounded-xl bg-card shadow-card">
      <WalletStrip userId={user.id} />
      <Link href="/profil" className="press flex min-h-14 items-center gap-3 px-4 py-2">
        <Avatar user={user} className="size-9 text-base" />
        <span className="min-w-0 flex-1 truncate text-sm">
          <span className="text-muted">{home.account}</span>
          <span className="num ml-2 font-bold">{maskPhone(user.phone)}</span>
        </span>
        <ChevronRight className="shrink-0 text-muted" aria-hidden="true" />
      </Link>
    </section>
  );
}

export function MemberHome({ user }: { readonly user: User }) {
  return (
    <>
      <div className="px-4">
        <OpenTopups userId={user.id} />
        <OpenOrdersGate userId={user.id} />
      </div>
      <ActivityList userId={user.id} />
      <InstallCard />
    </>
  );
}

/** The member's half of the prerendered page, in its final sizes. */
export function MemberSkeleton() {
  const { app } = useMessages();
  return (
    <div aria-busy="true">
      <section
        aria-label={app.loading}
        className="relative mx-4 -mt-10 divide-y divide-line rounded-xl bg-card shadow-card"
      >
        <WalletStripSkeleton />
        <span className="flex min-h-14 items-center gap-3 px-4 py-2">
          <Skeleton className="size-9 shrink-0 rounded-full" />
          <Skeleton className="h-4 w-44" />
        </span>
      </section>
      <ActivitySkeleton />
    </div>
  );
}
