import { useMessages } from '@ecom/i18n';
import { ErrorState, OfflineBand } from '@ecom/ui';
import { useEffect } from 'react';
import { Redirect } from 'wouter';
import { Tabs } from '../app/tabs.tsx';
import { lastActivityTime } from '../data/activity.ts';
import { retrySession, type Session, useSession } from '../session/session.ts';
import { useOnline } from '../session/use-online.ts';
import { GuestCard, GuestHome } from './guest-home.tsx';
import { HomeHeader } from './home-header.tsx';
import { MemberCard, MemberHome, MemberSkeleton } from './member-home.tsx';

/** The first screen, for guests and members; prerendered with both halves before it is known. */
export function Home() {
  const { app } = useMessages();
  const session = useSession();
  useEffect(() => {
    document.title = app.title;
  }, [app.title]);
  if (session.phase === 'member' && !session.user.registered) {
    return <Redirect to="/connexion/nom" replace />;
  }
  return (
    <div className="pb-24">
      <HomeBand />
      <HomeHeader session={session} />
      <main>
        <HomeBody session={session} />
      </main>
      <Tabs current="/" />
    </div>
  );
}

function HomeBand() {
  const { offline } = useMessages();
  const time = lastActivityTime();
  if (useOnline()) return null;
  return <OfflineBand text={time ? offline.band(time) : offline.bandWithoutData} />;
}

function HomeBody({ session }: { readonly session: Session }) {
  const { app, profile, activity } = useMessages();
  if (session.phase === 'member') {
    return (
      <>
        <MemberCard user={session.user} />
        <MemberHome user={session.user} />
      </>
    );
  }
  if (session.phase === 'lost') {
    return (
      <div className="relative mx-4 -mt-10">
        <ErrorState
          what={profile.failed}
          advice={activity.checkNetwork}
          retry={app.retry}
          onRetry={retrySession}
        />
      </div>
    );
  }
  // A guest keeps what was prerendered, untouched: drawn anew, it would be painted twice.
  return (
    <>
      <div className="boot-guest">
        <GuestCard />
        <GuestHome />
      </div>
      {session.phase === 'boot' && (
        <div className="boot-member">
          <MemberSkeleton />
        </div>
      )}
    </>
  );
}
