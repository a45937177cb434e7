/** By whose hand a session ended. */
export const endReasons = [
  'signed_out',
  'replaced',
  'refresh_reused',
  'revoked',
  'revoked_by_admin',
  'account_closed',
  'number_recycled',
  /** Nobody renewed it for sixty days. */
  'expired',
] as const;
export type EndReason = (typeof endReasons)[number];
