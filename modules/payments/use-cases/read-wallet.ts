import { refuseStanding, type StandingRefusal, standingNow } from '@ecom/auth';
import { err, ok, type Result } from '@ecom/kernel';
import type { Reader } from '@ecom/server-kit';
import { type EntryLine, entriesBefore } from '../store/history-store.ts';
import { readBalance } from '../store/ledger-store.ts';
import type { WalletAccounts } from './wallet-accounts.ts';

interface Deps {
  readonly database: Reader;
  readonly wallets: WalletAccounts;
}

interface Person {
  readonly userId: string;
  readonly sessionId: string;
}

export interface Wallet {
  readonly balanceXof: number;
  readonly heldXof: number;
  /** What can be spent now. */
  readonly availableXof: number;
  readonly asOf: Date;
}

/** Why this person may not look at money now; null when she may. A frozen account may look. */
export const checkStanding = async (
  reader: Reader,
  person: Person,
): Promise<StandingRefusal | null> =>
  refuseStanding(await standingNow(reader, person), { frozen: true });

/** A person's wallet; a frozen account may look. */
export async function readWallet(
  { database, wallets }: Deps,
  person: Person,
): Promise<Result<Wallet, StandingRefusal>> {
  const refused = await checkStanding(database, person);
  if (refused) return err(refused);
  const id = await wallets.find(person.userId);
  const balance = id === null ? null : await readBalance(database, id);
  if (!balance) return err('auth.session_ended');
  const { postedXof, heldXof, asOf } = balance;
  return ok({ balanceXof: postedXof, heldXof, availableXof: postedXof - heldXof, asOf });
}

/** A page of a person's history before entry `before`, the newest first. */
export async function readHistory(
  { database, wallets }: Deps,
  person: Person,
  page: { before: number; limit: number },
): Promise<Result<{ items: EntryLine[]; next: number | null }, StandingRefusal>> {
  const refused = await checkStanding(database, person);
  if (refused) return err(refused);
  const id = await wallets.find(person.userId);
  if (id === null) return err('auth.session_ended');
  const found = await entriesBefore(database, id, page.before, page.limit + 1);
  const items = found.slice(0, page.limit);
  const next = found.length > page.limit ? (items.at(-1)?.seq ?? null) : null;
  return ok({ items, next });
}
