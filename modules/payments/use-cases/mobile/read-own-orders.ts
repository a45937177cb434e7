import type { StandingRefusal } from '@ecom/auth';
import { err, ok, type Result } from '@ecom/kernel';
import type { Reader } from '@ecom/server-kit';
import type { OwnOrder } from '../../domain/mobile-order.ts';
import { listOwnOrders, readOwnOrder } from '../../store/topup-store.ts';
import type { SignedIn } from '../own-command.ts';
import { checkStanding } from '../read-wallet.ts';

type Purpose = 'topup' | 'withdrawal';

/** One of the person's own orders; another's is as unknown as none. A frozen account may look. */
export async function readOrder(
  reader: Reader,
  person: SignedIn,
  purpose: Purpose,
  id: string | null,
): Promise<Result<OwnOrder, StandingRefusal | 'payments.topup_unknown'>> {
  const refused = await checkStanding(reader, person);
  if (refused) return err(refused);
  const order = id === null ? null : await readOwnOrder(reader, person.userId, purpose, id);
  return order ? ok(order) : err('payments.topup_unknown');
}

/** The person's own orders, the newest first. */
export async function readOrders(
  reader: Reader,
  person: SignedIn,
  purpose: Purpose,
  limit: number,
): Promise<Result<OwnOrder[], StandingRefusal>> {
  const refused = await checkStanding(reader, person);
  if (refused) return err(refused);
  return ok(await listOwnOrders(reader, person.userId, purpose, limit));
}
