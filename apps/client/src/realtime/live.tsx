import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useSession, useSessionEnd } from '../session/session.ts';
import { FrozenBand } from './frozen-band.tsx';
import { type NewSignIn, removeNewSignIn, useNewSignIns } from './new-sign-ins.ts';
import { SessionEndNotice } from './session-end-notice.tsx';
import { SignInNotice } from './sign-in-notice.tsx';
import { useAccountEvents } from './use-account-events.ts';

/** What happens to the account, told above every screen as it happens. */
export default function Live() {
  const session = useSession();
  const end = useSessionEnd();
  const user = session.phase === 'member' ? session.user : null;
  useAccountEvents(user?.id ?? null);
  useLeadToSignIn(end === 'elsewhere');
  return (
    <div className="sticky top-0 z-20">
      {user?.frozen && <FrozenBand />}
      {user && <SignInNotices />}
      {end && <SessionEndNotice why={end} />}
    </div>
  );
}

/** One question at a time, the oldest first. */
function SignInNotices() {
  const waiting = useNewSignIns();
  const [held, setHeld] = useState<NewSignIn | null>(null);
  const signIn = held ?? waiting[0];
  if (!signIn) return null;
  const done = () => {
    removeNewSignIn(signIn.sessionId);
    setHeld(null);
  };
  return (
    <SignInNotice
      key={signIn.sessionId}
      signIn={signIn}
      onHold={() => setHeld(signIn)}
      onDone={done}
    />
  );
}

/** Signed out under her hands, a person finds herself where she can come back. */
function useLeadToSignIn(isSignedOut: boolean): void {
  const [, go] = useLocation();
  const before = useRef(isSignedOut);
  useEffect(() => {
    if (isSignedOut && !before.current) go('/connexion', { replace: true });
    before.current = isSignedOut;
  }, [isSignedOut, go]);
}
