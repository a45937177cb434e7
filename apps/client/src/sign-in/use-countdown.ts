import { useEffect, useState } from 'react';

/** Milliseconds until `untilMs`, in whole seconds, never below zero. */
export function useCountdown(untilMs: number): number {
  const [nowMs, setNowMs] = useState(() => Date.now());
  const isOver = untilMs <= nowMs;
  useEffect(() => {
    setNowMs(Date.now());
    if (isOver) return;
    const timer = setInterval(() => setNowMs(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [isOver]);
  return Math.max(0, untilMs - nowMs);
}
