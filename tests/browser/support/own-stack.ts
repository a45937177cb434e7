import { type Stack, startStack } from '../../../tools/launch/stack.ts';
import { makeTempState } from '../../../tools/launch/temp-state.ts';
import { shiftClock } from '../../harness/shift-clock.ts';
import { plenty } from './places.ts';
import { test as base } from './test.ts';

/** A stack whose clock belongs to the tests of one file. */
export interface OwnStack extends Stack {
  /** So much time passes for the API; the browser goes by what the API tells it. */
  pass(seconds: number): Promise<void>;
}

/** Longer than a phone waits between two codes. */
export const nextCodeS = 61;

/**
 * For the tests of one file that let time pass: a number gets one code a minute, so whoever signed
 * in and then asks for another code waits, by the clock of a database that nobody else looks at.
 */
export const testWithOwnStack = () =>
  base.extend<Record<never, never>, { own: OwnStack }>({
    own: [
      async ({ browserName: _ }, use) => {
        const state = await makeTempState();
        const stack = await startStack({ stateDir: state.dir, quiet: true, env: { ...plenty } });
        const pass = (seconds: number) => shiftClock(stack.ownerUrl, seconds);
        await use({ ...stack, pass });
        await stack.stop();
        await state.remove();
      },
      { scope: 'worker', timeout: 60_000 },
    ],
    baseURL: ({ own }, use) => use(own.siteUrl),
  });

/** For a file that bears the time which others of its kind let pass. */
export const test = testWithOwnStack();
