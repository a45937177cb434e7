/** By whose hand a session ended. */
export type EndReason =
  | 'signed_out'
  | 'replaced'
  | 'refresh_reused'
  | 'revoked'
  | 'revoked_by_admin'
  | 'account_closed'
  | 'number_recycled';
