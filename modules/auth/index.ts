export {
  type AccessTokens,
  accessTokenPolicy,
  createAccessTokens,
} from './access-tokens.ts';
export type { AdminAct } from './domain/admin-rights.ts';
export {
  type Admission,
  type PlatformRole,
  platformRoles,
  refuseStanding,
  type Standing,
  type StandingRefusal,
} from './domain/standing.ts';
export type { AuthEvents } from './events.ts';
export { userSubject } from './events.ts';
export { type AuthRouteDeps, type AuthSettings, authRoutes } from './http.ts';
export { purgeAuth } from './jobs.ts';
export { createPinHasher } from './pin-hash.ts';
export type {
  AccountEraser,
  ClosingGuard,
  FileStorage,
  ImageEncoder,
  PinHasher,
  SmsOutcome,
  SmsSender,
} from './ports.ts';
export { actsUnattended } from './use-cases/acts-unattended.ts';
export { admitAdmin } from './use-cases/admin/admit-admin.ts';
export { type AdminLine, type DutyChange, listAdmins } from './use-cases/admin/manage-duties.ts';
export { type OperatorOrder, operate } from './use-cases/admin/operate.ts';
export {
  type AdminCall,
  type AdminCommand,
  runAdminCommand,
} from './use-cases/admin/run-admin-command.ts';
export {
  admitPayers,
  claimOf,
  type Payer,
  type PayerRefused,
  payersFell,
  readmitPayers,
} from './use-cases/admit-payers.ts';
export { deliverSms } from './use-cases/deliver-sms.ts';
export { findByPhone } from './use-cases/find-by-phone.ts';
export { findOwnPhone } from './use-cases/find-own-phone.ts';
export { findPayee, type Payee } from './use-cases/find-payee.ts';
export { type PinTokenRefused, spendPayment } from './use-cases/grant-by-pin.ts';
export { holdStoreOwnerRole } from './use-cases/hold-role.ts';
export { mayListen } from './use-cases/may-listen.ts';
export { namesOf } from './use-cases/names-of.ts';
export { allowancesOf } from './use-cases/read-allowances.ts';
export { standingNow } from './use-cases/read-standing.ts';
export { refuseDemoPeople } from './use-cases/refuse-demo-people.ts';
export { deleteFile, dropOrphanFile, reencodeImage } from './use-cases/tend-files.ts';
