import { ApiProblem, forgetStored } from '@ecom/api-client';
import {
  AuthFrame,
  ErrorState,
  endSession,
  queries,
  retrySession,
  Splash,
  signOut,
  useSession,
} from '@ecom/dash';
import { useMessages } from '@ecom/i18n';
import { lazy, Suspense, useEffect } from 'react';
import { applicationKey, chosenStoreKey, useOwnStores } from '../data/store.ts';
import { forgetWork } from '../products/forget-work.ts';
import { SignIn } from './sign-in.tsx';

const Inside = lazy(() => import('./inside.tsx'));

/** Who may come in: whoever has an account; what she finds follows from her stores. */
export function Gate() {
  const session = useSession();
  const { signIn } = useMessages();
  // Whoever comes next must find nothing of whoever left.
  useEffect(() => {
    if (session.phase !== 'guest') return;
    queries.clear();
    forgetStored(chosenStoreKey, applicationKey);
    forgetWork();
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

const over = ['auth.session_ended', 'auth.unauthenticated'];
/** Refusals that no second try mends. */
const final = ['auth.registration_incomplete'];

function MemberGate({ phone }: { readonly phone: string }) {
  const { signIn } = useMessages();
  const { data, error, refetch } = useOwnStores();
  const code = error instanceof ApiProblem ? error.code : null;
  useEffect(() => {
    if (code !== null && over.includes(code)) endSession();
    if (code !== null && final.includes(code)) void signOut({ phone, code });
  }, [code, phone]);
  if (data) {
    return (
      <Suspense fallback={<Splash />}>
        <Inside stores={data.items} />
      </Suspense>
    );
  }
  if (!error || (code !== null && [...over, ...final].includes(code))) return <Splash />;
  return (
    <AuthFrame title={signIn.phoneTitle} hideTitle>
      <ErrorState error={error} onRetry={() => void refetch()} />
    </AuthFrame>
  );
}
