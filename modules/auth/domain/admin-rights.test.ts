import { describe, expect, it } from 'vitest';
import {
  type AdminAct,
  actsOf,
  adminActs,
  refuseAdmin,
  secondFactorValidMs,
} from './admin-rights.ts';
import { type PlatformRole, platformRoles, type Standing } from './standing.ts';

const standing = (rest: Partial<Standing> = {}): Standing => ({
  live: true,
  registered: true,
  frozen: false,
  roles: ['CLIENT', 'ADMIN'],
  platformRoles: ['owner'],
  secondFactorAgeMs: 0,
  secondFactorSet: true,
  deviceId: '',
  deviceTrusted: true,
  accountRestricted: false,
  restrictedUntil: null,
  identityLevel: 0,
  ...rest,
});
const acts = Object.keys(adminActs) as AdminAct[];

describe('the table of rights', () => {
  it('lets the owner do everything, and nobody else', () => {
    expect(actsOf(['owner'])).toEqual(acts);
    for (const role of platformRoles) {
      if (role !== 'owner') expect(actsOf([role]).length).toBeLessThan(acts.length);
    }
  });

  it('gives reviewers the papers and no search, support the people and no papers', () => {
    expect(actsOf(['reviewer'])).toEqual([
      'read_self',
      'use_second_factor',
      'review_identity',
      'review_stores',
    ]);
    expect(actsOf(['support'])).not.toContain('review_identity');
    expect(actsOf(['support'])).not.toContain('view_audit');
    expect(actsOf(['support', 'reviewer'])).toContain('review_identity');
    expect(actsOf([])).toEqual([]);
  });

  it.each<[string, Partial<Standing> | null, string]>([
    ['no session', null, 'auth.session_ended'],
    ['an ended session', { live: false }, 'auth.session_ended'],
    ['an unfinished account', { registered: false }, 'auth.registration_incomplete'],
    ['a frozen account', { frozen: true }, 'auth.account_frozen'],
    ['a role without a duty', { platformRoles: [] }, 'auth.forbidden'],
    ['a duty without the role', { roles: ['CLIENT'] }, 'auth.forbidden'],
    ['a duty that does not do it', { platformRoles: ['reviewer'] }, 'auth.forbidden'],
    ['no factor at all', { secondFactorSet: false }, 'auth.second_factor_required'],
    ['a factor not given here', { secondFactorAgeMs: null }, 'auth.second_factor_required'],
    [
      'a factor given too long ago',
      { secondFactorAgeMs: secondFactorValidMs },
      'auth.second_factor_required',
    ],
    [
      'a factor of a session from before it was reset',
      { secondFactorSet: false, secondFactorAgeMs: 1 },
      'auth.second_factor_required',
    ],
  ])('refuses %s', (_, rest, code) => {
    expect(refuseAdmin(rest && standing(rest), 'freeze')).toBe(code);
  });

  it('asks the second factor for every act but the two that lead to it', () => {
    const without = standing({ secondFactorAgeMs: null });
    const free = acts.filter((act) => refuseAdmin(without, act) === null);
    expect(free).toEqual(['read_self', 'use_second_factor']);
    for (const act of acts) expect(refuseAdmin(standing(), act)).toBeNull();
  });

  it('says that a right is missing before it asks for the factor', () => {
    const reviewer: PlatformRole[] = ['reviewer'];
    const without = standing({ platformRoles: reviewer, secondFactorAgeMs: null });
    expect(refuseAdmin(without, 'freeze')).toBe('auth.forbidden');
  });
});
