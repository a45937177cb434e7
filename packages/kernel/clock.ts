/** Milliseconds since 1970, UTC. Deadlines are decided in SQL by `app.now()`, not by this. */
export interface Clock {
  nowMs(): number;
}

export const systemClock: Clock = { nowMs: () => Date.now() };

/** A clock that stands where it is put, for tests and previews. */
export const clockOf = (nowMs: number): Clock => ({ nowMs: () => nowMs });
