import { useMessages } from '@ecom/i18n';
import { maskPhone } from '@ecom/kernel';
import { Skeleton } from '@ecom/ui';
import { ChevronRight } from 'lucide-react';
import { Link } from 'wouter';
import { Avatar } from '../app/avatar.tsx';
import type { User } from '../session/session.ts';
import { ActivityList } from './activity-list.tsx';
import { ActivitySkeleton } from './activity-skeleton.tsx';
import { InstallCard } from './install-card.tsx';

/** Whose account this is: enough to be sure, not enough for a neighbour to write down. */
export function MemberCard({ user }: { readonly user: User }) {
  const { home } = useMessages();
  return (
    <section className="relative mx-4 -mt-10 rounded-xl bg-card shadow-card">
      <Link href="/profil" className="press flex min-h-20 items-center gap-3.5 rounded-xl p-4">
        <Avatar user={user} className="size-12 text-xl" />
        <span className="min-w-0 flex-1">
          <span className="block text-sm text-muted">{home.account}</span>
          <span className="num block truncate text-lg font-bold">{maskPhone(user.phone)}</span>
        </span>
        <ChevronRight className="shrink-0 text-muted" aria-hidden="true" />
      </Link>
    </section>
  );
}

export function MemberHome({ user }: { readonly user: User }) {
  return (
    <>
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
        className="relative mx-4 -mt-10 flex min-h-20 items-center gap-3.5 rounded-xl bg-card p-4 shadow-card"
      >
        <Skeleton className="size-12 shrink-0 rounded-full" />
        <span className="flex-1">
          <Skeleton className="h-4 w-24" />
          <Skeleton className="mt-2 h-5 w-36" />
        </span>
      </section>
      <ActivitySkeleton />
    </div>
  );
}
