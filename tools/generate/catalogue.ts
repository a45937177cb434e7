import pg from 'pg';

/** Runs one catalogue query; names come back as they must be written in SQL. */
export async function catalogue<Row extends object>(
  ownerUrl: string,
  queries: readonly string[],
): Promise<Row[][]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const answers: Row[][] = [];
    for (const query of queries) answers.push((await client.query<Row>(query)).rows);
    return answers;
  } finally {
    await client.end();
  }
}

/** Ours: what the system brings and the migrator's own table stay out. */
export const ourSchemas = `n.nspname NOT LIKE 'pg\\_%'
  AND n.nspname NOT IN ('information_schema', 'public', 'migration')`;
