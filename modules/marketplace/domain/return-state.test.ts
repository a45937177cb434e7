import { validateMachine } from '@ecom/kernel';
import { describe, expect, it } from 'vitest';
import {
  isReturnLive,
  mayDoWithReturn,
  returnAfter,
  returnMachine,
  returnStates,
} from './return-state.ts';

describe('the machine of returns', () => {
  it('is sound: every state is reached, ends, and waits for nobody for ever', () => {
    expect(validateMachine(returnMachine)).toEqual([]);
    expect([...returnMachine.states].sort()).toEqual([...returnStates].sort());
  });

  it('asks the store first, and the platform only after a refusal or a silence', () => {
    expect(returnAfter('open', 'judge', 'platform')).toBeNull();
    expect(returnAfter('open', 'dispute', 'customer')).toBeNull();
    expect(returnAfter('open', 'escalate', 'system')).toBe('disputed');
    expect(returnAfter('refused', 'dispute', 'customer')).toBe('disputed');
  });

  it('lets nobody decide about what is decided', () => {
    for (const state of returnStates.filter((one) => !isReturnLive(one))) {
      for (const side of ['customer', 'store', 'platform', 'system'] as const) {
        expect(mayDoWithReturn(state, side)).toEqual([]);
      }
    }
  });

  it('never lets a store refuse twice, nor the platform speak for either side', () => {
    expect(mayDoWithReturn('refused', 'store')).toEqual(['accept']);
    expect(mayDoWithReturn('disputed', 'platform')).toEqual(['judge']);
    expect(mayDoWithReturn('disputed', 'store')).toEqual(['accept']);
  });
});
