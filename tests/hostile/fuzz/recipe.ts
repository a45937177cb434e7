import type { Actor } from './actors.ts';
import type { Lane } from './lane.ts';

/** What a good request of one operation needs that no schema tells. */
export interface Ingredients {
  readonly actor?: Actor;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly raw?: Uint8Array;
}

/** Brings about what the operation needs, by good requests of its own. */
export type Recipe = (lane: Lane, actor: Actor) => Promise<Ingredients>;
