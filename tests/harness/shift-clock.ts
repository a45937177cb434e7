import pg from 'pg';

/** Moves the database's clock on by so many seconds, as its owner. For databases that are thrown away. */
export async function shiftClock(ownerUrl: string, seconds: number): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  const text = `UPDATE app.clock_shift SET shift = shift + $1 * interval '1 second'`;
  await owner.query(text, [seconds]).finally(() => owner.end());
}
