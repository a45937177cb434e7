import { type PlatformRole, platformRoles, refuseStanding, type Standing } from './standing.ts';

/**
 * Who may do what at the platform: the one table of rights. Every admin route names its act, and
 * nothing but this table decides.
 */
export const adminActs = {
  read_self: platformRoles,
  use_second_factor: platformRoles,
  search_users: ['owner', 'support'],
  view_user: ['owner', 'support'],
  end_sessions: ['owner', 'support'],
  freeze: ['owner', 'support'],
  lift_restrictions: ['owner', 'support'],
  restore_number: ['owner', 'support'],
  view_user_audit: ['owner', 'support'],
  view_audit: ['owner'],
  review_identity: ['owner', 'reviewer'],
  review_stores: ['owner', 'support', 'reviewer'],
  moderate_reviews: ['owner', 'support'],
  view_orders: ['owner', 'support'],
  settle_orders: ['owner', 'support'],
  judge_disputes: ['owner', 'support'],
  view_commission: ['owner', 'support'],
  set_commission: ['owner'],
  manage_promotions: ['owner'],
  view_money: ['owner', 'support'],
  settle_money: ['owner', 'support'],
  adjust_ledger: ['owner'],
} as const satisfies Readonly<Record<string, readonly PlatformRole[]>>;

export type AdminAct = keyof typeof adminActs;

/** What an admin may do before the second factor: learn that it is missing, and give it. */
const beforeSecondFactor: readonly AdminAct[] = ['read_self', 'use_second_factor'];

/** For how long a session that gave the second factor need not give it again. */
export const secondFactorValidMs = 12 * 60 * 60_000;

export type AdminRefusal =
  | 'auth.session_ended'
  | 'auth.registration_incomplete'
  | 'auth.account_frozen'
  | 'auth.forbidden'
  | 'auth.second_factor_required';

/** True for who works for the platform at all: the role and a live duty, both. */
export const isAdmin = ({ roles, platformRoles: duties }: Standing): boolean =>
  roles.includes('ADMIN') && duties.length > 0;

/** The acts of somebody with these duties, in the order of the table. */
export const actsOf = (duties: readonly PlatformRole[]): AdminAct[] =>
  (Object.keys(adminActs) as AdminAct[]).filter((act) => mayDo(duties, act));

function mayDo(duties: readonly PlatformRole[], act: AdminAct): boolean {
  const allowed: readonly PlatformRole[] = adminActs[act];
  return duties.some((duty) => allowed.includes(duty));
}

/** Why this person may not do this now; null when she may. A right comes before its factor. */
export function refuseAdmin(standing: Standing | null, act: AdminAct): AdminRefusal | null {
  const code = refuseStanding(standing);
  if (code || !standing) return code ?? 'auth.session_ended';
  if (!isAdmin(standing) || !mayDo(standing.platformRoles, act)) return 'auth.forbidden';
  if (beforeSecondFactor.includes(act)) return null;
  const { secondFactorSet, secondFactorAgeMs } = standing;
  const passed = secondFactorSet && secondFactorAgeMs !== null;
  return passed && secondFactorAgeMs < secondFactorValidMs ? null : 'auth.second_factor_required';
}
