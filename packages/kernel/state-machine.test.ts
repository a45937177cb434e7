import { describe, expect, it } from 'vitest';
import {
  allowedEvents,
  defineMachine,
  type MachineSpec,
  nextState,
  validateMachine,
} from './state-machine.ts';

type Spec = MachineSpec<string, string, string>;

const offer: Spec = {
  name: 'offer',
  initial: ['pending'],
  final: ['accepted', 'declined', 'expired'],
  waiting: { pending: 'expire' },
  transitions: [
    { from: 'pending', event: 'accept', to: 'accepted', by: ['driver'], guard: 'not_expired' },
    { from: 'pending', event: 'decline', to: 'declined', by: ['driver'] },
    { from: 'pending', event: 'expire', to: 'expired', by: ['clock'] },
  ],
};

const withRow = (row: Spec['transitions'][number], rest: Partial<Spec> = {}): Spec => ({
  ...offer,
  ...rest,
  transitions: [...offer.transitions, row],
});

describe('a state machine', () => {
  it('moves along its table', () => {
    expect(nextState(offer, 'pending', 'accept', 'driver')).toBe('accepted');
  });

  it('does not move for an actor whom the table does not name', () => {
    expect(nextState(offer, 'pending', 'accept', 'rider')).toBeNull();
  });

  it('does not move by an event that its state does not know', () => {
    expect(nextState(offer, 'accepted', 'decline', 'driver')).toBeNull();
  });

  it('tells an app which buttons to draw', () => {
    expect(allowedEvents(offer, 'pending', 'driver')).toEqual(['accept', 'decline']);
    expect(allowedEvents(offer, 'accepted', 'driver')).toEqual([]);
  });

  it('is sound when every state is reached, ends and cannot wait for ever', () => {
    expect(validateMachine(offer)).toEqual([]);
    expect(defineMachine(offer).states).toEqual(['pending', 'accepted', 'declined', 'expired']);
  });

  it.each<[string, string, Spec]>([
    ['unreachable', 'lost', { ...offer, final: [...offer.final, 'lost'] }],
    [
      'dead_end',
      'stuck',
      withRow(
        { from: 'pending', event: 'jam', to: 'stuck', by: ['clock'] },
        { resting: ['stuck'] },
      ),
    ],
    [
      'leaves_final',
      'accepted',
      withRow({ from: 'accepted', event: 'undo', to: 'declined', by: ['driver'] }),
    ],
    [
      'ambiguous',
      'pending.accept',
      withRow({ from: 'pending', event: 'accept', to: 'declined', by: ['driver'] }),
    ],
    [
      'no_actor',
      'pending.drop',
      withRow({ from: 'pending', event: 'drop', to: 'expired', by: [] }),
    ],
    ['no_timeout', 'pending', { ...offer, waiting: {} }],
    ['no_timeout', 'pending', { ...offer, waiting: { pending: 'ring' } }],
    ['no_initial', 'offer', { ...offer, initial: [] }],
  ])('is refused at load for %s at %s', (kind, at, spec) => {
    expect(validateMachine(spec)).toContainEqual({ kind, at });
    expect(() => defineMachine(spec)).toThrow(`${kind} at ${at}`);
  });

  it('may rest in a state where nobody is awaited', () => {
    const draft = withRow(
      { from: 'draft', event: 'send', to: 'pending', by: ['rider'] },
      { initial: ['draft'], resting: ['draft'] },
    );
    expect(validateMachine(draft)).toEqual([]);
  });
});
