import type { Clock } from '@ecom/kernel';
import { type AdmissionDeps, listenerOf } from './admission.ts';
import type { RealtimeLimits } from './limits.ts';
import { watchToken } from './token-watch.ts';
import type { ListeningSocket } from './wire.ts';

const minuteMs = 60_000;

/**
 * The life of an admitted socket: its token is kept fresh by `auth`; another person's token, none
 * in time, or more messages than an app ever sends end it.
 */
export function keepListening(
  socket: ListeningSocket,
  deps: AdmissionDeps & { readonly clock: Clock },
  limits: RealtimeLimits,
): void {
  const cut = () => void socket.disconnect(true);
  const watch = watchToken(
    { ask: () => void socket.emit('renew'), cut },
    { renewalMs: limits.renewalMs, nowMs: () => deps.clock.nowMs() },
  );
  const renew = async (message: unknown) => {
    const fresh = await listenerOf(message, deps).catch(() => null);
    if (fresh?.actor.userId !== socket.data.actor.userId) return cut();
    socket.data = fresh;
    if (socket.connected) watch.follow(fresh);
  };
  allowMessages(socket, limits.messagesPerMinuteMax);
  watch.follow(socket.data);
  socket.on('auth', (message) => void renew(message));
  socket.on('disconnect', watch.stop);
}

function allowMessages(socket: ListeningSocket, perMinuteMax: number): void {
  let windowEndsMs = 0;
  let count = 0;
  socket.use((_, next) => {
    const nowMs = performance.now();
    if (nowMs > windowEndsMs) {
      windowEndsMs = nowMs + minuteMs;
      count = 0;
    }
    count += 1;
    if (count > perMinuteMax) socket.disconnect(true);
    else next();
  });
}
