import type { Listener } from './wire.ts';

interface Watched {
  /** Its token has expired: it should bring another. */
  ask(): void;
  /** It did not. */
  cut(): void;
}

/** Asks for a fresh token when the listener's expires, and cuts off who brings none. */
export function watchToken(
  watched: Watched,
  { renewalMs, nowMs }: { readonly renewalMs: number; readonly nowMs: () => number },
) {
  let asking: NodeJS.Timeout | undefined;
  let cutting: NodeJS.Timeout | undefined;
  const stop = () => {
    clearTimeout(asking);
    clearTimeout(cutting);
  };
  const follow = ({ expiresAtMs }: Listener) => {
    stop();
    const leftMs = Math.max(0, expiresAtMs - nowMs());
    asking = setTimeout(watched.ask, leftMs);
    cutting = setTimeout(watched.cut, leftMs + renewalMs);
  };
  return { follow, stop };
}
