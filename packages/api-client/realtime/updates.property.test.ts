import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idle, makeWorld } from './fake-world.ts';
import type { Change } from './surroundings.ts';

type World = ReturnType<typeof makeWorld>;

type Step =
  | { do: 'commit'; count: number }
  | { do: 'hint'; sequence: number | null }
  | { do: 'up' | 'down' | 'refuse' | Change | 'answer' | 'fail' }
  | { do: 'pass'; ms: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('commit' as const), count: fc.integer({ min: 1, max: 60 }) }),
  fc.record({
    do: fc.constant('hint' as const),
    sequence: fc.oneof(fc.integer({ min: 1, max: 200 }), fc.constant(null)),
  }),
  fc.record({
    do: fc.constantFrom('up', 'down', 'refuse', 'hidden', 'awake', 'online', 'answer', 'fail'),
  }),
  fc.record({ do: fc.constant('pass' as const), ms: fc.integer({ min: 1, max: 90_000 }) }),
);

async function take(one: Step, { add, socket, pass, change, requests }: World) {
  if (one.do === 'commit') add(one.count);
  else if (one.do === 'pass') await pass(one.ms);
  else if (one.do === 'hidden' || one.do === 'awake' || one.do === 'online') change(one.do);
  else if (one.do === 'answer') requests.shift()?.answer();
  else if (one.do === 'fail') requests.shift()?.fail();
  else if (!socket().closed) {
    if (one.do === 'hint') socket().onHint(one.sequence);
    else if (one.do === 'up') socket().onUp();
    else socket().onDown(one.do === 'down' ? 'lost' : 'refused');
  }
  await idle();
}

describe('whatever the network does', () => {
  it('every event is handed on once, in order, in the end all of them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const run = makeWorld();
        for (const one of steps) {
          await take(one, run);
          expect(run.handed).toEqual(run.log.slice(0, run.handed.length).map((e) => e.sequence));
        }
        // In the end the person looks at the phone, and the network answers.
        await run.answerAll();
        run.change('awake');
        await run.answerAll();
        expect(run.handed).toHaveLength(run.log.length);
        run.updates.close();
      }),
      { numRuns: 300 },
    );
  });

  it('with the socket alone: a hint for each commit, lost answers and all, needs no waking', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('answer', 'fail', 'commit')), async (steps) => {
        const run = makeWorld();
        run.socket().onUp();
        for (const one of steps) {
          if (one === 'commit') {
            run.add();
            run.socket().onHint(run.log.length);
          } else await take({ do: one }, run);
        }
        await run.answerAll();
        await run.pass(10_000);
        await run.answerAll();
        expect(run.handed).toEqual(run.log.map(({ sequence }) => sequence));
        run.updates.close();
      }),
      { numRuns: 200 },
    );
  });
});
