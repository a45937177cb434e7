import fc from 'fast-check';
import type { TestApi } from '../../harness/api.ts';
import type { WireAnswer } from '../contract/exchange.ts';
import type { Operation } from '../contract/operations.ts';
import { type Actor, adoptSession, retire } from './actors.ts';
import { excuses } from './excuses.ts';
import { type Lane, openLane } from './lane.ts';
import { goodPlans, type Plan, plans } from './plan.ts';
import { resolve } from './resolve.ts';
import { type FuzzOptions, openRun, type Run } from './run.ts';
import { freshKey } from './shrink.ts';
import type { Tally } from './tally.ts';

export interface FuzzReport {
  readonly operations: readonly Operation[];
  readonly tally: Tally;
  /** Each with its complaint, how to send it again, and the seed. */
  readonly failures: readonly string[];
  /** Whom the run itself made admins, as the database knows them. */
  readonly adminIds: readonly string[];
}

/** As many as send at once: races are part of what is asked. */
const lanes = 4;
const chunk = 50;
const triesMax = 25;

/** Sends so many requests made by the seed and holds every answer against the document. */
export async function fuzz(api: TestApi, options: FuzzOptions): Promise<FuzzReport> {
  const run = await openRun(api, options);
  const alphabet = plans(run.operations);
  const people = Array.from({ length: lanes }, () => openLane(api, run));
  const straggler = openLane(api, run);
  const walk = async (lane: Lane, number: number) => {
    for (let round = 0; !run.isOver(); round += 1) {
      const seed = options.seed + number * 1_000_003 + round * 7_919;
      for (const plan of fc.sample(alphabet, { numRuns: chunk, seed })) {
        if (run.isOver()) return;
        await step(plan, lane, run);
      }
    }
  };
  try {
    await Promise.all(people.map(walk));
    await reachTheRest(run, straggler, options.seed);
  } finally {
    run.close();
  }
  const { operations, tally, failures } = run;
  const adminIds = [...people, straggler].flatMap((lane) => lane.adminIds);
  return { operations, tally, failures: [...failures.values()], adminIds };
}

/** With many operations chance leaves one out: what never succeeded is tried by itself. */
async function reachTheRest(run: Run, lane: Lane, seed: number): Promise<void> {
  for (const operation of run.operations.filter(({ id }) => !excuses[id])) {
    for (const plan of fc.sample(goodPlans(operation), { numRuns: triesMax, seed })) {
      if (run.tally.succeeded(operation.id)) break;
      await step(plan, lane, run);
    }
  }
}

async function step(plan: Plan, lane: Lane, run: Run): Promise<void> {
  const { operation, elsewhere } = plan;
  const { actor, request } = await resolve(plan, lane);
  const name = elsewhere ? 'a verb that is not declared' : operation.id;
  const sent = Array.from({ length: plan.copies }, (_, n) =>
    run.send(
      elsewhere ? null : operation,
      name,
      plan.ownKeys && n > 0 ? freshKey(request) : request,
    ),
  );
  const answers = await Promise.all(sent);
  const answer = answers.find(({ status }) => status < 300) ?? (answers[0] as WireAnswer);
  const code = (answer.json as { code?: unknown } | undefined)?.code;
  if (code === 'auth.session_ended' || code === 'auth.pin_locked') retire(actor);
  if (answer.status >= 300 || elsewhere) return;
  lane.memory.learn(answer.json);
  after[operation.id]?.(actor, answer);
}

/** What a success changes about the person who had it. */
const after: Readonly<
  Record<string, (actor: Actor, answer: Parameters<typeof adoptSession>[1]) => void>
> = {
  'POST /v1/auth/refresh': adoptSession,
  // The token is tried a few times more: it lives on where nobody reads the session again.
  'POST /v1/auth/sign-out': retire,
  'PUT /v1/me/pin': (actor) => {
    actor.pinSet = true;
  },
  'POST /v1/me/phone-change/confirm': (actor, { json }) => {
    actor.phone = (json as { phone: string }).phone;
  },
};
