import { useMessages } from '@ecom/i18n';
import { ButtonLink, EmptyState, ErrorState, OfflineBand, Purse } from '@ecom/ui';
import { useEffect } from 'react';
import { Link, Redirect } from 'wouter';
import { Tabs } from '../app/tabs.tsx';
import { clockTime } from '../data/clock-time.ts';
import { Loaded } from '../profile/loaded.tsx';
import { RowsSkeleton } from '../profile/row.tsx';
import { retrySession, useSession } from '../session/session.ts';
import { useOnline } from '../session/use-online.ts';
import { BalanceCard, BalanceSkeleton } from './balance-card.tsx';
import { EntryList } from './entry-list.tsx';
import { OpenTopups } from './open-topups.tsx';
import { useLatestEntries, useWallet } from './wallet-data.ts';

/** The Argent tab: what is there, what is on its way, what came and went. */
export default function WalletTab() {
  const { wallet, app, profile, activity } = useMessages();
  const session = useSession();
  useEffect(() => {
    document.title = `${wallet.title} · ${app.name}`;
    scrollTo(0, 0);
  }, [wallet.title, app.name]);
  if (session.phase === 'member' && !session.user.registered) {
    return <Redirect to="/connexion/nom" replace />;
  }
  return (
    <div className="pb-24">
      {session.phase === 'member' ? <Band userId={session.user.id} /> : <GuestBand />}
      <main className="px-4 pt-[max(1.25rem,env(safe-area-inset-top))]">
        <h1 className="text-2xl font-extrabold tracking-tight">{wallet.title}</h1>
        <div className="mt-4">
          {session.phase === 'member' && <MemberWallet userId={session.user.id} />}
          {session.phase === 'guest' && <GuestWallet />}
          {session.phase === 'boot' && <BootWallet />}
          {session.phase === 'lost' && (
            <ErrorState
              what={profile.failed}
              advice={activity.checkNetwork}
              retry={app.retry}
              onRetry={retrySession}
            />
          )}
        </div>
      </main>
      <Tabs current="/argent" />
    </div>
  );
}

function Band({ userId }: { readonly userId: string }) {
  const { offline } = useMessages();
  const known = useWallet(userId).data;
  if (useOnline()) return null;
  const time = known && clockTime(Date.parse(known.asOf));
  return <OfflineBand text={time ? offline.band(time) : offline.bandWithoutData} />;
}

function GuestBand() {
  const { offline } = useMessages();
  return useOnline() ? null : <OfflineBand text={offline.bandWithoutData} />;
}

function GuestWallet() {
  const { wallet, profile } = useMessages();
  return (
    <div className="rounded-xl bg-card shadow-card">
      <EmptyState drawing={<Purse />} title={wallet.guest} body={wallet.guestBody}>
        <ButtonLink href="/connexion">{profile.signIn}</ButtonLink>
      </EmptyState>
    </div>
  );
}

function BootWallet() {
  const { app } = useMessages();
  return (
    <div role="status" aria-busy="true" aria-label={app.loading}>
      <BalanceSkeleton />
    </div>
  );
}

function MemberWallet({ userId }: { readonly userId: string }) {
  const { wallet } = useMessages();
  const balance = useWallet(userId);
  return (
    <>
      <Loaded query={balance} skeleton={<BalanceSkeleton />} failed={wallet.failed}>
        {(known) => <BalanceCard wallet={known} />}
      </Loaded>
      <OpenTopups userId={userId} />
      <Latest userId={userId} />
    </>
  );
}

function Latest({ userId }: { readonly userId: string }) {
  const { wallet } = useMessages();
  const query = useLatestEntries(userId);
  const isEmpty = query.data?.items.length === 0;
  return (
    <section className="mt-6">
      <div className="mb-2 flex min-h-12 items-center justify-between">
        <h2 className="text-lg font-extrabold">{wallet.history}</h2>
        {query.data && !isEmpty && (
          <Link
            href="/argent/mouvements"
            state={{ ecom: true }}
            className="press -mr-2 grid min-h-12 place-items-center px-2 font-bold text-palm-700"
          >
            {wallet.all}
          </Link>
        )}
      </div>
      <Loaded query={query} skeleton={<RowsSkeleton rows={3} />} failed={wallet.historyFailed}>
        {({ items }) =>
          items.length > 0 ? (
            <EntryList entries={items} />
          ) : (
            <div className="rounded-xl bg-card shadow-card">
              <EmptyState
                drawing={<Purse />}
                title={wallet.empty}
                body={wallet.emptyBody}
                heading="h2"
              />
            </div>
          )
        }
      </Loaded>
    </section>
  );
}
