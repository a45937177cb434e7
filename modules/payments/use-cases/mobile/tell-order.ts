import { userSubject } from '@ecom/auth';
import { brandId, toWireId } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import type { MobileOrder } from '../../domain/mobile-order.ts';

type TopupNews = 'succeeded' | 'failed' | 'suspended' | 'returned';

/** Tells the person what became of her top-up; of a purchase, its module tells. */
export function tellTopup(tx: Tx, order: MobileOrder, news: TopupNews, reason?: string): void {
  if (order.userId === null || order.purpose !== 'topup') return;
  const topupId = toWireId('top', brandId(order.id));
  const data = { topupId, amountXof: order.amountXof, ...(reason && { reason }) };
  tx.announce({ subject: userSubject(order.userId), type: `payments.topup_${news}`, data });
}

/** Tells the person what became of her withdrawal. */
export function tellWithdrawal(
  tx: Tx,
  order: MobileOrder,
  news: 'sent' | 'failed' | 'returned',
): void {
  if (order.userId === null || order.purpose !== 'withdrawal') return;
  const withdrawalId = toWireId('wdr', brandId(order.id));
  const data = { withdrawalId, amountXof: order.amountXof };
  tx.announce({ subject: userSubject(order.userId), type: `payments.withdrawal_${news}`, data });
}
