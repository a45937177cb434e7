import { describe, expect, it } from 'vitest';
import { takeTurns } from './take-turns.ts';

/** Work that waits until it is let go, and says in which order it was begun. */
function makeWork() {
  const begun: string[] = [];
  const waiting: (() => void)[] = [];
  const ask = takeTurns((name) => {
    begun.push(name);
    return new Promise((resolve) => waiting.push(resolve));
  });
  const finish = async () => {
    waiting.shift()?.();
    await new Promise(setImmediate);
  };
  return { ask, begun, finish };
}

describe('taking turns', () => {
  it('answers all calls that came meanwhile by one more run', async () => {
    const { ask, begun, finish } = makeWork();
    for (let n = 0; n < 5; n += 1) ask('a');
    expect(begun).toEqual(['a']);
    await finish();
    expect(begun).toEqual(['a', 'a']);
    await finish();
    await finish();
    expect(begun).toHaveLength(2);
  });

  it('begins anew once all is done, and keeps nobody waiting for another name', async () => {
    const { ask, begun, finish } = makeWork();
    ask('a');
    ask('b');
    expect(begun).toEqual(['a', 'b']);
    await finish();
    await finish();
    ask('a');
    expect(begun).toEqual(['a', 'b', 'a']);
  });
});
