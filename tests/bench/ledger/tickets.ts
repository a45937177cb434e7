import { randomBytes, randomUUID } from 'node:crypto';
import type { Person } from './people.ts';
import type { Town } from './town.ts';

/** Transfers that were proved by PIN beforehand; each can be carried out once. */
export interface Tickets {
  /** The next transfer as bytes of HTTP. @throws when all are spent */
  next(): string;
  /** Proves so many more. */
  mint(count: number): Promise<void>;
  left(): number;
}

const amountXof = (n: number, people: number) => 100 + (Math.floor(n / people) % 50);

/**
 * Transfer n goes from person n·7919 to another, so that neighbours in time share nobody. Its PIN
 * token is `salt` and n, hashed in the database as `auth` hashes it. Access tokens are issued
 * again before they run out.
 */
export async function createTickets(town: Town, people: readonly Person[]): Promise<Tickets> {
  const salt = randomBytes(24).toString('base64url');
  const { host } = new URL(town.apiUrl);
  let [next, minted] = [0, 0];
  let [access, issuedMs] = [await issueAll(town, people), Date.now()];
  const pinToken = (n: number) => `${salt}${String(n).padStart(11, '0')}`;
  const requestOf = (n: number): string => {
    const { from, to } = pairOf(n, people.length);
    const payee = people[to]?.wireId ?? '';
    const body = `{"to":"${payee}","amountXof":${amountXof(n, people.length)},"pinToken":"${pinToken(n)}"}`;
    return (
      `POST /v1/wallet/transfers HTTP/1.1\r\nhost: ${host}\r\nauthorization: Bearer ${access[from]}\r\n` +
      `content-type: application/json\r\nidempotency-key: ${randomUUID()}\r\n` +
      `content-length: ${body.length}\r\n\r\n${body}`
    );
  };
  return {
    next: () => {
      if (next === minted) throw new Error('every PIN token is spent');
      next += 1;
      return requestOf(next - 1);
    },
    mint: async (count) => {
      if (count <= 0) return;
      await town.owner.query(mintText, [minted, minted + count - 1, people.length, salt]);
      minted += count;
      if (Date.now() - issuedMs < 5 * 60_000) return;
      [access, issuedMs] = [await issueAll(town, people), Date.now()];
    },
    left: () => minted - next,
  };
}

const pairOf = (n: number, people: number) => {
  const from = (n * 7919) % people;
  return { from, to: (from + 1 + ((n * 31) % (people - 1))) % people };
};

/** The same arithmetic as `pairOf` and `amountXof`. */
const mintText = `
  INSERT INTO identity.pin_token (token_hash, session_id, purpose, amount_xof, payee, expires_at)
  SELECT sha256(convert_to($4::text || lpad(nth::text, 11, '0'), 'UTF8')), p.session_id, 'payment',
    100 + nth / $3 % 50, 'usr_' || q.user_id, app.now() + interval '1 hour'
  FROM generate_series($1::bigint, $2::bigint) t (nth)
  JOIN bench.person p ON p.n = nth * 7919 % $3
  JOIN bench.person q ON q.n = (p.n + 1 + nth * 31 % ($3 - 1)) % $3`;

const issueAll = ({ tokens }: Town, people: readonly Person[]): Promise<string[]> =>
  Promise.all(
    people.map(({ userId, sessionId }) => tokens.issue({ userId, sessionId, roles: ['CLIENT'] })),
  );
