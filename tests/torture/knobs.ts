import type { Faults } from '../../adapters/mobile-money-simulator/faults.ts';
import type { House } from './house/house.ts';
import type { Random } from './random.ts';

/** What each knob may be turned to; the first is harmless. */
const settings: { readonly [Knob in keyof Faults]: readonly [Faults[Knob], ...Faults[Knob][]] } = {
  scope: ['moves', 'all'],
  delayMs: [0, 100, 400, 1_200],
  dropEvery: [0, 2, 3, 5],
  cutAnswerEvery: [0, 2, 3, 5],
  failAfterEvery: [0, 2, 3, 5],
  garbleEvery: [0, 2, 3, 5],
  silentWebhooks: [false, true],
  extraWebhooks: [0, 1, 3],
  reorderWebhooks: [false, true],
  webhookBeforeAnswer: [false, true],
  signature: ['good', 'bad', 'stale', 'future', 'missing'],
  wrongAmount: [false, true],
  declineFirst: [false, true],
  floatExhausted: [false, true],
  // The longest leaves time to ask between two steps, when no webhook tells of them.
  settleMs: [20, 0, 1_500, 5_000],
};
const knobs = Object.keys(settings) as (keyof Faults)[];
const togetherMax = 4;

/** Makes the providers misbehave, each time in another way. */
export interface Knobs {
  /** Turns up to four knobs to something bad and the others back. Every knob comes to its turn. */
  turn(): Promise<void>;
  /** How often each was turned to something bad. */
  readonly turned: ReadonlyMap<string, number>;
}

export function knobsOf({ simulator }: House, random: Random): Knobs {
  const turned = new Map<string, number>(knobs.map((knob) => [knob, 0]));
  let order: (keyof Faults)[] = [];
  return {
    turned,
    turn: async () => {
      if (order.length < togetherMax) order = [...order, ...random.shuffle(knobs)];
      const bad = new Set(order.splice(0, random.between(2, togetherMax)));
      const faults = knobs.map((knob) => {
        const [harmless, ...others] = settings[knob];
        return [knob, bad.has(knob) ? random.pick<unknown>(others) : harmless] as const;
      });
      for (const knob of bad) turned.set(knob, (turned.get(knob) ?? 0) + 1);
      await simulator.turn(Object.fromEntries(faults));
      if (random.chance(0.15)) await simulator.restart();
    },
  };
}
