import { setTimeout as pause } from 'node:timers/promises';
import { type Command, requestOf } from './command.ts';

/** What a client knows of a command in the end. */
export type Decision =
  | { readonly decided: 'acknowledged'; readonly answer: Readonly<Record<string, unknown>> }
  | { readonly decided: 'refused'; readonly status: number; readonly code: string }
  /** Too many requests: nobody said what became of the tries before. */
  | { readonly decided: 'later' };

export interface Client {
  /**
   * Sends a command again and again, under its one key, until somebody says what became of it.
   * A broken connection, a time-out and a 5xx say nothing.
   */
  decide(command: Command): Promise<Decision>;
  /** One try; null when nobody answered. `change` alters the body. */
  send(command: Command, change?: object): Promise<Reply | null>;
}

export interface Reply {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Told of each try that said nothing, by what it was answered. */
export type OnLost = (what: string) => void;

const answerTimeoutMs = 15_000;
const firstPauseMs = 50;
const pauseMaxMs = 800;

export function clientOf(apiUrl: string, onLost: OnLost): Client {
  const send = async (command: Command, change: object = {}): Promise<Reply | null> => {
    const { path, body } = requestOf(command);
    try {
      const answer = await fetch(apiUrl + path, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${await command.person.token()}`,
          'content-type': 'application/json',
          'idempotency-key': command.key,
        },
        body: JSON.stringify({ ...body, ...change }),
        signal: AbortSignal.timeout(answerTimeoutMs),
      });
      return { status: answer.status, body: (await answer.json()) as Reply['body'] };
    } catch {
      return null;
    }
  };
  return {
    send,
    decide: async (command) => {
      for (let tries = 0; ; tries += 1) {
        const reply = await send(command);
        const decision = reply && decisionOf(reply);
        if (decision) return decision;
        onLost(reply ? String(reply.status) : 'no answer');
        await pause(Math.min(pauseMaxMs, firstPauseMs * 2 ** tries));
      }
    },
  };
}

function decisionOf({ status, body }: Reply): Decision | null {
  if (status >= 500) return null;
  if (status === 201) return { decided: 'acknowledged', answer: body };
  if (status === 429) return { decided: 'later' };
  return { decided: 'refused', status, code: String(body.code) };
}
