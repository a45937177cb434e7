import { invariant } from '@ecom/kernel';
import pg from 'pg';
import type { Reader, Statement } from './statement.ts';
import { type Tx, transactionOn } from './transaction.ts';

export interface Database extends Reader {
  /**
   * One transaction, READ COMMITTED, on one connection: COMMIT when `work` returns, ROLLBACK when
   * it throws. Deadlocks and serialisation failures run `work` again, three times at most, so it
   * must do nothing outside the transaction.
   */
  transaction<Value>(work: (tx: Tx) => Promise<Value>): Promise<Value>;
  /** Answers when the database does; @throws when it does not. */
  ping(): Promise<void>;
  /** Connections in use, idle and awaited. */
  poolState(): { total: number; idle: number; waiting: number };
  close(): Promise<void>;
}

/** Every connection is taken, and none came back in time: try again later. */
export class DatabaseBusy extends Error {}

export interface DatabaseOptions {
  readonly url: string;
  readonly connectionsMax: number;
  /** Off for transaction poolers that refuse named statements. */
  readonly namedStatements: boolean;
  /** Told of connections that break while idle; the pool replaces them. */
  readonly onIdleError: (error: Error) => void;
}

const attemptsMax = 3;
const retryable = new Set(['40001', '40P01']);

// bigint columns hold whole francs and counters: numbers, and never beyond what is exact.
function parseBigint(text: string): number {
  const value = Number(text);
  invariant(Number.isSafeInteger(value), `bigint beyond the safe integers: ${text}`);
  return value;
}
pg.types.setTypeParser(pg.types.builtins.INT8, parseBigint);
const int8Array = 1016 as (typeof pg.types.builtins)['INT8'];
pg.types.setTypeParser(int8Array, (text) =>
  text === '{}' ? [] : text.slice(1, -1).split(',').map(parseBigint),
);

export function createDatabase(options: DatabaseOptions): Database {
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.connectionsMax,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    // What is asked for together travels together; each statement still has an answer of its own.
    pipeline: true,
  });
  pool.on('error', options.onIdleError);
  // Lent out, or on its way out, a connection that breaks has no other listener, and Node would end.
  // Whoever has it hears of it by its query.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const query = queryOn(pool, options.namedStatements);
  return {
    query,
    transaction: (work) => runTransaction(pool, options.namedStatements, work),
    ping: async () => void (await pool.query('SELECT 1')),
    poolState: () => ({ total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
    close: () => pool.end(),
  };
}

const parseAnyTime = pg.types.getTypeParser(pg.types.builtins.TIMESTAMPTZ);

// Our sessions speak UTC: what comes is ISO 8601 but for one letter, which the engine reads faster.
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (text) =>
  text[10] === ' ' && text.endsWith('+00')
    ? new Date(`${text.slice(0, 10)}T${text.slice(11, -3)}Z`)
    : parseAnyTime(text),
);

// A day without a time must not become a moment in the process's zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

type Queryable = Pick<pg.Pool, 'query'> | Pick<pg.PoolClient, 'query'>;

function queryOn(target: Queryable, namedStatements: boolean): Reader['query'] {
  return async <Row>({ name, text }: Statement<Row>, values: readonly unknown[]) => {
    const config = namedStatements ? { name, text } : { text };
    const result = await target.query({ ...config, values: [...values] }).catch(explainBusy);
    return result.rows as Row[];
  };
}

/** The pool says so in words only. */
function explainBusy(error: Error): never {
  const isBusy = error.message.includes('timeout exceeded when trying to connect');
  throw isBusy ? new DatabaseBusy(error.message, { cause: error }) : error;
}

async function runTransaction<Value>(
  pool: pg.Pool,
  namedStatements: boolean,
  work: (tx: Tx) => Promise<Value>,
): Promise<Value> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await runOnce(pool, namedStatements, work);
    } catch (error) {
      const code = error instanceof pg.DatabaseError ? (error.code ?? '') : '';
      if (attempt === attemptsMax || !retryable.has(code)) throw error;
    }
  }
}

async function runOnce<Value>(
  pool: pg.Pool,
  namedStatements: boolean,
  work: (tx: Tx) => Promise<Value>,
): Promise<Value> {
  const client = await pool.connect().catch(explainBusy);
  let broken: Error | undefined;
  try {
    // Not waited for by itself: it travels with the first statement. The same with the last ones;
    // where one of them fails, the server makes a rollback of the commit, and the failure is told.
    const begun = client.query('BEGIN');
    const tx = transactionOn(queryOn(client, namedStatements));
    const [value] = await Promise.all([work(tx), begun]);
    await Promise.all([tx.flush(), client.query('COMMIT')]);
    return value;
  } catch (error) {
    // A connection that cannot even roll back must not return to the pool.
    await client.query('ROLLBACK').catch((rollbackError: Error) => {
      broken = rollbackError;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}
