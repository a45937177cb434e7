import pg from 'pg';
import type { OwnStack } from './own-stack.ts';

/** What no screen can bring about, as the owner of a stack's own database. */
export async function ownSql(own: Pick<OwnStack, 'ownerUrl'>, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: own.ownerUrl });
  await client.connect();
  await client.query(text).finally(() => client.end());
}
