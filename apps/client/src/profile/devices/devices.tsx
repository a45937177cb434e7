import { useMessages } from '@ecom/i18n';
import { Notice } from '@ecom/ui';
import { ShieldAlert, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { Screen } from '../../app/screen.tsx';
import type { User } from '../../session/session.ts';
import { Loaded } from '../loaded.tsx';
import { MemberOnly } from '../member-only.tsx';
import { cardLook, RowsSkeleton } from '../row.tsx';
import { DeviceRow } from './device-row.tsx';
import { SignOutQuestion } from './sign-out-question.tsx';
import { type DeviceSession, useSessions, useSignOutOthers } from './use-sessions.ts';

/** Where the account is open; any other device can be locked out from here in two taps. */
export default function Devices() {
  return <MemberOnly>{(user) => <DeviceList user={user} />}</MemberOnly>;
}

function DeviceList({ user }: { readonly user: User }) {
  const { devices } = useMessages();
  const sessions = useSessions(user.id);
  return (
    <Screen title={devices.title} back="/profil" knownAtMs={sessions.dataUpdatedAt}>
      <p className="mb-5 mt-1.5 text-muted">{devices.body}</p>
      <Loaded query={sessions} failed={devices.failed} skeleton={<RowsSkeleton rows={2} />}>
        {(known) => <Known userId={user.id} sessions={known} />}
      </Loaded>
    </Screen>
  );
}

interface KnownProps {
  readonly userId: string;
  readonly sessions: readonly DeviceSession[];
}

function Known({ userId, sessions }: KnownProps) {
  const { devices } = useMessages();
  const [asked, setAsked] = useState<DeviceSession | 'all' | null>(null);
  const [said, setSaid] = useState('');
  const signOut = useSignOutOthers(userId);
  const others = sessions.filter(({ current }) => !current);
  const name = ({ device }: DeviceSession) => device || devices.unknown;
  const ask = (what: DeviceSession | 'all') => {
    setSaid('');
    setAsked(what);
  };
  return (
    <>
      <ul className={cardLook}>
        {sessions.map((session) => (
          <DeviceRow key={session.id} session={session} onSignOut={() => ask(session)} />
        ))}
      </ul>
      <div className="mt-4">
        {others.length === 0 ? (
          <Notice icon={<ShieldCheck size={20} aria-hidden="true" />}>{devices.alone}</Notice>
        ) : (
          <Notice tone="warning" icon={<ShieldAlert size={20} aria-hidden="true" />}>
            {devices.strange}
          </Notice>
        )}
      </div>
      <p role="status" className="mt-3 min-h-6 font-semibold text-palm-700">
        {said}
      </p>
      {others.length > 1 && (
        <button
          type="button"
          onClick={() => ask('all')}
          className="press mt-1 min-h-13 rounded-xl font-bold text-clay-700"
        >
          {devices.others}
        </button>
      )}
      {asked === 'all' && (
        <SignOutQuestion
          title={devices.othersTitle}
          body={devices.othersBody}
          onConfirm={async () => {
            await signOut.all();
            setSaid(devices.othersEnded);
          }}
          onClose={() => setAsked(null)}
        />
      )}
      {asked && asked !== 'all' && (
        <SignOutQuestion
          title={devices.signOutTitle(name(asked))}
          body={devices.signOutBody}
          onConfirm={async () => {
            await signOut.one(asked.id);
            setSaid(devices.ended(name(asked)));
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}
