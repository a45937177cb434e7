import type { Role } from '@ecom/kernel';

/** Duties at the platform; held in membership rows, never in the token. */
export const platformRoles = ['owner', 'support', 'reviewer'] as const;
export type PlatformRole = (typeof platformRoles)[number];

/** What the database says of a person and her session right now, whatever the token claims. */
export interface Standing {
  readonly live: boolean;
  readonly registered: boolean;
  readonly frozen: boolean;
  readonly roles: readonly Role[];
  readonly platformRoles: readonly PlatformRole[];
  /** Milliseconds since this session passed the second factor; null when it has not. */
  readonly secondFactorAgeMs: number | null;
  readonly secondFactorSet: boolean;
  readonly deviceId: string;
  readonly deviceTrusted: boolean;
  /** Until when this person may not withdraw from this device, and has the limits of level 0. */
  readonly restrictedUntil: Date | null;
  /** The restriction holds for every device: no money leaves the account. */
  readonly accountRestricted: boolean;
  readonly identityLevel: 0 | 1 | 2;
}

export type StandingRefusal =
  | 'auth.session_ended'
  | 'auth.registration_incomplete'
  | 'auth.account_frozen';

/** Who may still act: each exception is named where it is granted. */
export interface Admission {
  /** Registration itself. */
  readonly unregistered?: boolean;
  /** Locking a thief out must work in a frozen account too. */
  readonly frozen?: boolean;
}

/** Why this person may not write now; null when she may. */
export function refuseStanding(
  standing: Standing | null,
  admission: Admission = {},
): StandingRefusal | null {
  if (!standing?.live) return 'auth.session_ended';
  if (!standing.registered && !admission.unregistered) return 'auth.registration_incomplete';
  return standing.frozen && !admission.frozen ? 'auth.account_frozen' : null;
}
