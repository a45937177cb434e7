import { lazy, Suspense, useEffect, useState } from 'react';
import { whenSettled } from '../app/settled.ts';
import { useSession, useSessionEnd } from '../session/session.ts';

// Without it the app works as before: a network that fails here must not take the screen away.
const Live = lazy(() => import('./live.tsx').catch(() => ({ default: () => <></> })));

/** Fetches what follows the account once the screen is there, for those who have something to hear. */
export function LiveGate() {
  const session = useSession();
  const end = useSessionEnd();
  const isSettled = useSettled();
  if (!isSettled || (session.phase !== 'member' && end === null)) return null;
  return (
    <Suspense fallback={null}>
      <Live />
    </Suspense>
  );
}

function useSettled(): boolean {
  const [isSettled, setSettled] = useState(false);
  useEffect(() => whenSettled(() => setSettled(true)), []);
  return isSettled;
}
