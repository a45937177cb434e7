import { ApiProblem } from '@ecom/api-client';
import {
  AuthFrame,
  ErrorState,
  endSession,
  queries,
  retrySession,
  rightsKey,
  Splash,
  signOut,
  useSession,
} from '@ecom/dash';
import { useMessages } from '@ecom/i18n';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { type Admin, AdminProvider, useAdminQuery } from '../data/admin.ts';
import { Enrol } from './enrol.tsx';
import { FactorAgain, FactorStep } from './factor.tsx';
import { SignIn } from './sign-in.tsx';

const Shell = lazy(() => import('../app/shell.tsx'));

/** Who may come in: signed in, with duties here, the second factor given on this session. */
export function Gate() {
  const session = useSession();
  const { signIn } = useMessages();
  // Whoever comes next must find nothing of whoever left.
  useEffect(() => {
    if (session.phase === 'guest') queries.clear();
  }, [session.phase]);
  if (session.phase === 'boot') return <Splash />;
  if (session.phase === 'guest') return <SignIn />;
  if (session.phase === 'member') return <MemberGate phone={session.phone} />;
  return (
    <AuthFrame title={signIn.phoneTitle} hideTitle>
      <ErrorState error={null} onRetry={retrySession} />
    </AuthFrame>
  );
}

/** Refusals that no second try mends: this account does not belong here. */
const final = ['auth.forbidden', 'auth.account_frozen', 'auth.registration_incomplete'];
const over = ['auth.session_ended', 'auth.unauthenticated'];

function MemberGate({ phone }: { readonly phone: string }) {
  const { signIn } = useMessages();
  const { data, error, refetch } = useAdminQuery();
  const code = error instanceof ApiProblem ? error.code : null;
  useEffect(() => {
    if (code !== null && over.includes(code)) endSession();
    if (code !== null && final.includes(code)) void signOut({ phone, code });
  }, [code, phone]);
  if (data && !(code !== null && final.includes(code))) return <FactorGate admin={data} />;
  if (!error || code !== null) return <Splash />;
  return (
    <AuthFrame title={signIn.phoneTitle} hideTitle>
      <ErrorState error={error} onRetry={() => void refetch()} />
    </AuthFrame>
  );
}

function FactorGate({ admin }: { readonly admin: Admin }) {
  const { enrolled, passed } = admin.secondFactor;
  // Recovery codes are shown once: the screen that shows them ends by itself, not by the answer.
  const isEnrolling = useRef(!enrolled);
  const wasInside = useRef(false);
  if (isEnrolling.current) {
    const enter = () => {
      isEnrolling.current = false;
      void queries.invalidateQueries({ queryKey: rightsKey });
    };
    return <Enrol onDone={enter} />;
  }
  if (!passed && !wasInside.current) return <FactorStep />;
  wasInside.current = true;
  return (
    <AdminProvider value={admin}>
      <Suspense fallback={<Splash />}>
        <Shell />
      </Suspense>
      {/* Over what was being done, so that no half-written reason is lost. */}
      {!passed && <FactorAgain />}
    </AdminProvider>
  );
}
