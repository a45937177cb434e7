import { useMessages } from '@ecom/i18n';
import { formatPhone } from '@ecom/kernel';
import { ButtonLink, EmptyState, ErrorState, Letter, OfflineBand, Skeleton } from '@ecom/ui';
import { ChevronRight, FileText, LockKeyhole, Phone, UserRound } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { Link, Redirect } from 'wouter';
import { Tabs } from '../app/tabs.tsx';
import { retrySession, type User, useSession } from '../session/session.ts';
import { useOnline } from '../session/use-online.ts';
import { LanguageChoice } from './language-choice.tsx';
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
        {session.phase === 'member' && <SignOut />}
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

const rowLook = 'flex min-h-17 items-center gap-3.5 px-4 py-2.5';
const iconLook = 'grid size-10 shrink-0 place-items-center rounded-full bg-palm-100 text-palm-800';

interface RowProps {
  readonly icon: ReactNode;
  readonly label: string;
  readonly value?: string;
  readonly href?: string;
}

function Row({ icon, label, value, href }: RowProps) {
  const inner = (
    <>
      <span className={iconLook}>{icon}</span>
      <span className="min-w-0 flex-1">
        <span className={value ? 'block text-sm text-muted' : 'block font-semibold'}>{label}</span>
        {value && <span className="num block truncate font-semibold">{value}</span>}
      </span>
      {href && <ChevronRight className="shrink-0 text-muted" aria-hidden="true" />}
    </>
  );
  if (!href) return <div className={rowLook}>{inner}</div>;
  return (
    <Link href={href} state={{ ecom: true }} className={`press ${rowLook}`}>
      {inner}
    </Link>
  );
}

function MemberProfile({ user }: { readonly user: User }) {
  const { profile } = useMessages();
  return (
    <div className="divide-y divide-line rounded-xl bg-card shadow-card">
      <Row
        icon={<UserRound size={20} aria-hidden="true" />}
        label={profile.name}
        value={user.name ?? ''}
        href="/profil/nom"
      />
      <Row
        icon={<Phone size={20} aria-hidden="true" />}
        label={profile.phone}
        value={formatPhone(user.phone)}
      />
    </div>
  );
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
    <div
      aria-busy="true"
      role="status"
      aria-label={app.loading}
      className="divide-y divide-line rounded-xl bg-card shadow-card"
    >
      {[0, 1].map((row) => (
        <div key={row} className={rowLook}>
          <Skeleton className="size-10 shrink-0 rounded-full" />
          <span className="flex-1">
            <Skeleton className="h-3.5 w-20" />
            <Skeleton className="mt-2 h-4 w-40" />
          </span>
        </div>
      ))}
    </div>
  );
}

/** What guests need as much as members. */
function Common() {
  const { profile } = useMessages();
  return (
    <div className="mt-4 divide-y divide-line rounded-xl bg-card shadow-card">
      <LanguageChoice />
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
