import type { TestApi } from '../../harness/api.ts';
import { endSession, freeze, type Seeded, seedPerson } from './seed-person.ts';

/** Who calls. The owner is the person whose thing the request names, or who acts on her own. */
export const kinds = [
  'anonymous',
  'unregistered',
  'owner',
  'stranger',
  'revoked',
  'frozen',
  'adminWithoutFactor',
  'adminWithoutDuty',
  'adminSupport',
  'adminReviewer',
  'adminOwner',
] as const;
export type Kind = (typeof kinds)[number];

/** Every row says something about these. */
export const always = ['anonymous', 'unregistered', 'owner', 'revoked', 'frozen'] as const;

/** And about these, where the path names somebody’s thing or leads to the administration. */
export const kindsAsked = (path: string): readonly Kind[] => [
  ...always,
  ...(/\{(id|\w+Id)\}/.test(path) ? (['stranger'] as const) : []),
  ...(path.includes('/admin/') ? kinds.filter((kind) => kind.startsWith('admin')) : []),
];

const factor = { secondFactor: true };

/** The one who calls; null is nobody. Owners are told apart only after the request is made. */
export async function callerOf(api: TestApi, kind: Kind, owner: Seeded): Promise<Seeded | null> {
  switch (kind) {
    case 'anonymous':
      return null;
    case 'owner':
    case 'revoked':
    case 'frozen':
      return owner;
    case 'unregistered':
      return seedPerson(api, { registered: false });
    case 'stranger':
      return seedPerson(api);
    case 'adminWithoutFactor':
      return seedPerson(api, { duties: ['owner', 'support', 'reviewer'] });
    case 'adminWithoutDuty':
      return seedPerson(api, { duties: [], ...factor });
    case 'adminSupport':
      return seedPerson(api, { duties: ['support'], ...factor });
    case 'adminReviewer':
      return seedPerson(api, { duties: ['reviewer'], ...factor });
    case 'adminOwner':
      return seedPerson(api, { duties: ['owner'], ...factor });
  }
}

/** What happens to the owner between the making of her request and its sending. */
export async function befall(api: TestApi, kind: Kind, owner: Seeded): Promise<void> {
  if (kind === 'frozen') await freeze(api, owner);
  if (kind === 'revoked') await endSession(api, owner);
}
