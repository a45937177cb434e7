import fs from 'node:fs';
import type { TestApi } from '../../harness/api.ts';
import { curlLine, type WireAnswer, type WireRequest } from '../contract/exchange.ts';
import { createJudge } from '../contract/judge.ts';
import { type Operation, readOperations } from '../contract/operations.ts';
import { openWire } from '../contract/send.ts';
import { phoneBook } from './actors.ts';
import { type MovingClock, movingClock } from './moving-clock.ts';
import { shrink } from './shrink.ts';
import { createTally, type Tally } from './tally.ts';

export interface FuzzOptions {
  readonly requests: number;
  readonly seed: number;
  /** Writes a line for every request there. */
  readonly journal?: string;
}

/** What all lanes write to. */
export interface Run {
  readonly operations: readonly Operation[];
  readonly tally: Tally;
  /** By operation and kind of complaint: told once each. */
  readonly failures: ReadonlyMap<string, string>;
  readonly nextPhone: () => string;
  /** Sends, counts and judges; `operation` is null for what the document does not know. */
  send(operation: Operation | null, name: string, request: WireRequest): Promise<WireAnswer>;
  /** The database's: moved on, so that limits of a minute end. */
  readonly clock: MovingClock;
  /** Arranges by SQL, as its owner, what no request brings about. One statement after another. */
  arrange(text: string, values: unknown[]): Promise<unknown>;
  isOver(): boolean;
  close(): void;
}

const failuresMax = 12;

/** Begins a run against an API. Close it. */
export async function openRun(api: TestApi, options: FuzzOptions): Promise<Run> {
  const { requests, seed, journal } = options;
  const wire = openWire(api.url);
  const document = await (await fetch(`${api.url}/openapi.json`)).json();
  const judge = createJudge();
  const tally = createTally();
  const failures = new Map<string, string>();
  const lines = journal === undefined ? null : fs.createWriteStream(journal);
  let arranged: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<unknown>) => {
    arranged = arranged.then(work);
    return arranged;
  };
  const complaintsOf = async (operation: Operation | null, request: WireRequest) => {
    const answer = await wire.send(request).catch((error: unknown) => String(error));
    return typeof answer === 'string'
      ? { answer: noAnswer, complaints: [`no answer: ${answer}`] }
      : { answer, complaints: judge(operation, request, answer) };
  };
  const tell = async (failed: Failed) => {
    const fails = async (one: WireRequest) =>
      (await complaintsOf(failed.operation, one)).complaints.some(
        (other) => kindOf(other) === kindOf(failed.complaint),
      );
    const shortest = await shrink(failed.request, fails);
    return tellFailure(failed, shortest, `seed ${seed}, request ${failed.number}`, api.logLines);
  };
  return {
    operations: readOperations(document),
    tally,
    failures,
    nextPhone: phoneBook(),
    send: async (operation, name, request) => {
      const { answer, complaints } = await complaintsOf(operation, request);
      tally.count(name, answer.status);
      const number = tally.total();
      lines?.write(`${JSON.stringify([number, name, answer.status, curlLine(request)])}\n`);
      for (const complaint of complaints) {
        const key = `${name}: ${kindOf(complaint)}`;
        if (failures.has(key) || failures.size >= failuresMax) continue;
        failures.set(key, complaint);
        failures.set(key, await tell({ operation, name, request, answer, complaint, number }));
      }
      return answer;
    },
    clock: movingClock((ms) => inTurn(() => api.db.shiftClock(ms))),
    arrange: (text, values) => inTurn(() => api.db.query(text, values)),
    isOver: () => tally.total() >= requests || failures.size >= failuresMax,
    close: () => {
      wire.close();
      lines?.end();
    },
  };
}

const noAnswer: WireAnswer = { status: 0, headers: {}, text: '', json: undefined };

interface Failed {
  readonly operation: Operation | null;
  readonly name: string;
  readonly request: WireRequest;
  readonly answer: WireAnswer;
  readonly complaint: string;
  readonly number: number;
}

/** A complaint without what differs from one request to the next. */
const kindOf = (complaint: string): string =>
  complaint.replace(/"[^"]*"|\d{4,}/g, '…').slice(0, 120);

function tellFailure(
  { name, request, answer, complaint }: Failed,
  shortest: WireRequest | null,
  where: string,
  logLines: readonly string[],
): string {
  const curl = shortest ? curlLine(shortest) : `${curlLine(request)} (needs what went before)`;
  const requestId = String(answer.headers['x-request-id']);
  const logged = answer.status < 500 ? undefined : logLines.find((one) => one.includes(requestId));
  const inside = logged === undefined ? [] : [`  ${logged.slice(0, 600)}`];
  return [`${name}: ${complaint}`, `  ${where}`, `  ${curl}`, ...inside].join('\n');
}
