import { useEffect, useState } from 'react';

const tickMs = 1_000;

/**
 * What is left of a wait of which the server has just said how long it still lasts; null for
 * none. Counted by the time that passes here, so that a phone whose clock is wrong counts right.
 */
export function useLeft(inMs: number | null): number | null {
  const [left, setLeft] = useState(inMs);
  useEffect(() => {
    setLeft(inMs);
    if (inMs === null) return;
    const endsAt = performance.now() + inMs;
    const timer = setInterval(() => {
      const now = endsAt - performance.now();
      setLeft(now);
      if (now <= 0) clearInterval(timer);
    }, tickMs);
    return () => clearInterval(timer);
  }, [inMs]);
  return left;
}
