import type { Postgres } from '../house/postgres.ts';
import type { Random } from '../random.ts';
import { type Command, drawCommand, type Fees, pinProofOf } from './command.ts';
import type { Person } from './people.ts';

/** Commands to come, with their PINs proved. */
export interface Deck {
  /** @throws never for a dead database: it waits until the proofs are written */
  next(): Promise<Command>;
}

const blockSize = 200;

export function deckOf(
  { query }: Postgres,
  random: Random,
  people: readonly Person[],
  fees: Fees,
): Deck {
  const ready: Command[] = [];
  let filling: Promise<void> | null = null;
  const fill = async () => {
    const block = Array.from({ length: blockSize }, () => drawCommand(random, people, fees));
    await persist(() => prove(query, block));
    ready.push(...block);
    filling = null;
  };
  return {
    next: async () => {
      for (;;) {
        const command = ready.shift();
        if (command) return command;
        filling ??= fill();
        await filling;
      }
    },
  };
}

/** Again until it works: the database is killed now and then. */
async function persist(work: () => Promise<unknown>): Promise<void> {
  for (const deadlineMs = performance.now() + 60_000; ; ) {
    try {
      await work();
      return;
    } catch (error) {
      if (performance.now() > deadlineMs) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

const proveText = `
  INSERT INTO identity.pin_token (token_hash, session_id, purpose, amount_xof, payee, expires_at)
  SELECT hash, session_id, 'payment', amount, payee, app.now() + interval '2 days'
  FROM unnest($1::bytea[], $2::uuid[], $3::bigint[], $4::text[])
    p (hash, session_id, amount, payee)
  ON CONFLICT DO NOTHING`;

function prove(query: Postgres['query'], block: readonly Command[]): Promise<unknown> {
  const proofs = block.map(pinProofOf).filter((proof) => proof !== null);
  return query(proveText, [
    proofs.map(({ hash }) => hash),
    proofs.map(({ sessionId }) => sessionId),
    proofs.map(({ amountXof }) => amountXof),
    proofs.map(({ payee }) => payee),
  ]);
}
