import { lazy, Suspense, useEffect, useState } from 'react';
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

const idleWithinMs = 2_000;

/** True once the page has loaded and the processor has had a free moment. */
function useSettled(): boolean {
  const [isSettled, setSettled] = useState(false);
  useEffect(() => {
    const settle = () => setSettled(true);
    const wait = () => {
      if ('requestIdleCallback' in window) requestIdleCallback(settle, { timeout: idleWithinMs });
      else setTimeout(settle, idleWithinMs / 4);
    };
    if (document.readyState === 'complete') wait();
    else window.addEventListener('load', wait, { once: true });
    return () => window.removeEventListener('load', wait);
  }, []);
  return isSettled;
}
