import { brandId, maskPhone, toWireId } from '@ecom/kernel';
import { accountNameOf } from '../domain/adjustment.ts';
import type { AccountEffect, AdjustmentEffect } from '../use-cases/admin/propose-adjustment.ts';
import type { Adjustment } from '../use-cases/admin/read-adjustments.ts';
import { isoOrNull, personAnswer } from './admin-parts.ts';

export const adjustmentId = (id: string): string => toWireId('adj', brandId(id));

const masked = (phone: string | null): string | null => phone && maskPhone(phone);

/** A correction as operators see it. */
export const adjustmentAnswer = (one: Adjustment) => ({
  id: adjustmentId(one.id),
  from: accountNameOf(one.fromCode),
  fromName: one.fromOwnerName,
  fromPhone: masked(one.fromOwnerPhone),
  to: accountNameOf(one.toCode),
  toName: one.toOwnerName,
  toPhone: masked(one.toOwnerPhone),
  amountXof: one.amountXof,
  reason: one.reason,
  state: one.state,
  proposedBy: { id: toWireId('usr', brandId(one.proposedBy)), name: one.proposedByName },
  proposedAt: one.proposedAt.toISOString(),
  expiresAt: one.expiresAt.toISOString(),
  decidedBy: personAnswer(one.decidedBy, one.decidedByName),
  decidedAt: isoOrNull(one.decidedAt),
  decisionNote: one.decisionNote,
  transferSeq: one.transferSeq,
});

/** Both accounts before and after. */
export const effectAnswer = ({ from, to }: AdjustmentEffect) => ({
  from: sideAnswer(from),
  to: sideAnswer(to),
});

const sideAnswer = (side: AccountEffect) => ({
  account: accountNameOf(side.code),
  ownerName: side.ownerName,
  ownerPhone: masked(side.ownerPhone),
  balanceXof: side.balanceXof,
  heldXof: side.heldXof,
  ceilingXof: side.ceilingXof,
  afterXof: side.afterXof,
  fits: side.fits,
});
