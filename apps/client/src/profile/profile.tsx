import { useMessages } from '@ecom/i18n';
import { ButtonLink, EmptyState, ErrorState, Letter, OfflineBand } from '@ecom/ui';
import { FileText, LifeBuoy, LockKeyhole } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { Link, Redirect } from 'wouter';
import { Tabs } from '../app/tabs.tsx';
import { retrySession, useSession } from '../session/session.ts';
import { useOnline } from '../session/use-online.ts';
import { LanguageChoice } from './language-choice.tsx';
import { MemberProfile } from './member-profile.tsx';
import { cardLook, Row, RowsSkeleton } from './row.tsx';
import { SignOut } from './sign-out.tsx';

export default function Profile() {
  const { profile, offline, app } = useMessages();
  const session = useSession();
  const online = useOnline();
  useEffect(() => {
    document.title = `${profile.title} · ${app.name}`;
    scrollTo(0, 0);
  }, [profile.title, app.name]);
  if (session.phase === 'member' && !session.user.registered) {
    return <Redirect to="/connexion/nom" replace />;
  }
  return (
    <div className="pb-24">
      {!online && <OfflineBand text={offline.bandWithoutData} />}
      <main className="px-4 pt-[max(1.25rem,env(safe-area-inset-top))]">
        <h1 className="text-2xl font-extrabold tracking-tight">{profile.title}</h1>
        <div className="mt-4">{bodyOf(session)}</div>
        <Common />
        {session.phase === 'member' && (
          <>
            <SignOut />
            {!session.user.closesAt && <CloseAccount />}
          </>
        )}
      </main>
      <Tabs current="/profil" />
    </div>
  );
}

function bodyOf(session: ReturnType<typeof useSession>): ReactNode {
  if (session.phase === 'member') return <MemberProfile user={session.user} />;
  if (session.phase === 'guest') return <GuestProfile />;
  return session.phase === 'lost' ? <LostProfile /> : <ProfileSkeleton />;
}

function GuestProfile() {
  const { profile } = useMessages();
  return (
    <div className="rounded-xl bg-card shadow-card">
      <EmptyState drawing={<Letter />} title={profile.guest} body={profile.guestBody}>
        <ButtonLink href="/connexion">{profile.signIn}</ButtonLink>
      </EmptyState>
    </div>
  );
}

function LostProfile() {
  const { profile, activity, app } = useMessages();
  return (
    <ErrorState
      what={profile.failed}
      advice={activity.checkNetwork}
      retry={app.retry}
      onRetry={retrySession}
    />
  );
}

function ProfileSkeleton() {
  const { app } = useMessages();
  return (
    <div role="status" aria-busy="true" aria-label={app.loading}>
      <RowsSkeleton rows={2} />
    </div>
  );
}

function CloseAccount() {
  const { profile } = useMessages();
  return (
    <Link
      href="/profil/fermer"
      state={{ ecom: true }}
      className="press mt-1 grid min-h-12 place-items-center text-sm text-muted underline underline-offset-4"
    >
      {profile.close}
    </Link>
  );
}

/** What guests need as much as members. */
function Common() {
  const { profile } = useMessages();
  return (
    <div className={`mt-4 ${cardLook}`}>
      <LanguageChoice />
      <Row
        icon={<LifeBuoy size={20} aria-hidden="true" />}
        label={profile.support}
        href="/assistance"
      />
      <Row
        icon={<FileText size={20} aria-hidden="true" />}
        label={profile.terms}
        href="/conditions"
      />
      <Row
        icon={<LockKeyhole size={20} aria-hidden="true" />}
        label={profile.privacy}
        href="/confidentialite"
      />
    </div>
  );
}
