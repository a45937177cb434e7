import type { Refusal, Result } from '@ecom/kernel';
import { runCommand } from '@ecom/server-kit';
import { userSubject } from '../events.ts';
import type { AuthRouteDeps } from '../http.ts';
import type { OpenedSession } from '../use-cases/open-account.ts';
import { settlePin, tryPin } from '../use-cases/try-pin.ts';
import { type VerifyInput, verifyOtp } from '../use-cases/verify-otp.ts';

type Input = VerifyInput & { readonly pin?: string | undefined };

/**
 * Opens a session with a code. For a dormant account the PIN is tried once the code was right,
 * outside a transaction; then the code is used with the PIN's proof.
 */
export async function openWithCode(
  deps: AuthRouteDeps,
  input: Input,
  requestId: string,
): Promise<Result<OpenedSession, string>> {
  const { database, settings } = deps;
  const { pin, ...verify } = input;
  const actor = `device:${input.deviceId}`;
  const subjectOf = ({ user }: OpenedSession) => userSubject(user.id);
  const request = { name: 'auth.verify_otp', actor, input: null, requestId, subjectOf };
  const first = await runCommand(database, request, (tx) => verifyOtp(tx, settings, verify));
  const dormantId = first.ok ? undefined : first.error.internal;
  const asksPin = !first.ok && first.error.code === 'auth.number_dormant';
  if (!asksPin || pin === undefined || dormantId === undefined) return first;
  const tried = await tryPin(database, deps.pins, { userId: dormantId, pin });
  const person = { userId: dormantId, device: input.device };
  return runCommand<OpenedSession, string>(database, request, async (tx) => {
    if (!tried.ok) return refusalOf(tried, await settlePin(tx, tried, person));
    // The phone's name is locked before the PIN's row.
    const opened = await verifyOtp(tx, settings, { ...verify, provedUserId: dormantId });
    const settled = await settlePin(tx, tried, person);
    if (!settled.ok) return settled;
    // The PIN was right: its try is given back although the code was not.
    return opened.ok ? opened : { ok: false, error: { ...opened.error, keepWrites: true } };
  });
}

type Failed<Code extends string> = { readonly ok: false; readonly error: Refusal<Code> };

/** What settling a wrong try says: that it was the last, or the refusal itself. */
const refusalOf = <Code extends string>(tried: Failed<Code>, settled: Result<null, Code>) =>
  settled.ok ? tried : settled;
