import { ApiProblem, newCommandKey, readStored, writeStored } from '@ecom/api-client';
import { useSyncExternalStore } from 'react';

/**
 * How far somebody has come in something that asks for a code. Kept on the device, so that a
 * reload, a killed tab or a lost network resumes where it was. Never the code, never a PIN.
 */
export interface Flow {
  /** The number that the code went to, as the API understood it. */
  readonly sentTo?: string;
  readonly resendAtMs?: number;
  /** Of the request for a code that has not been answered yet, and what it asked. */
  readonly requestKey?: string;
  readonly requestOf?: string;
  readonly phone?: string;
  readonly oldNumberAtHand?: boolean;
}

export type FlowName = 'pin' | 'number' | 'closing';

interface Flows {
  readonly userId: string;
  readonly flows: Readonly<Partial<Record<FlowName, Flow>>>;
}

const nobody: Flows = { userId: '', flows: {} };
const nothing: Flow = {};
let kept: Flows = typeof window === 'undefined' ? nobody : (readStored<Flows>('flows') ?? nobody);
const listeners = new Set<() => void>();

const readFlow = (userId: string, name: FlowName): Flow =>
  (kept.userId === userId && kept.flows[name]) || nothing;

function write(userId: string, name: FlowName, flow: Flow): void {
  const others = kept.userId === userId ? kept.flows : {};
  kept = { userId, flows: { ...others, [name]: flow } };
  writeStored('flows', kept);
  for (const listener of listeners) listener();
}

export function changeFlow(userId: string, name: FlowName, change: Flow): void {
  write(userId, name, { ...readFlow(userId, name), ...change });
}

export const clearFlow = (userId: string, name: FlowName): void => write(userId, name, {});

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useFlow = (userId: string, name: FlowName): Flow =>
  useSyncExternalStore(
    subscribe,
    () => readFlow(userId, name),
    () => nothing,
  );

interface CodeSent {
  readonly phone: string;
  readonly resendInMs: number;
}

/**
 * Asks for a code. The key stays until an answer came: asked again after a lost network, no
 * second message is paid for. A code that left a moment ago is still good: who asks again is led
 * to where it is entered. `of` says what was asked, since another question is another intent.
 * @throws ApiProblem, NetworkLost
 */
export async function requestCode(
  userId: string,
  name: FlowName,
  of: string,
  send: (key: string) => Promise<CodeSent>,
): Promise<void> {
  const before = readFlow(userId, name);
  const isRetry = before.requestOf === of;
  const requestKey = (isRetry && before.requestKey) || newCommandKey();
  changeFlow(userId, name, { requestKey, requestOf: of });
  const { requestKey: _, ...answered } = readFlow(userId, name);
  try {
    const { phone, resendInMs } = await send(requestKey);
    write(userId, name, { ...answered, sentTo: phone, resendAtMs: Date.now() + resendInMs });
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    // Refused is answered: the next request is another one.
    write(userId, name, answered);
    if (error.code !== 'auth.otp_too_soon' || !isRetry || !before.sentTo) throw error;
    changeFlow(userId, name, { resendAtMs: Date.now() + Number(error.facts.retryInMs) });
  }
}
