import type { Postgres } from './house/postgres.ts';

/** Moves the database's clock on: what waits for a time comes to it sooner. */
export async function passTime({ query }: Postgres, ms: number): Promise<void> {
  const text = `UPDATE app.clock_shift SET shift = shift + $1 * interval '1 millisecond'`;
  await query(text, [ms]);
}
