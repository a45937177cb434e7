import type { Id, Phone, Role } from '@ecom/kernel';

/** A person as stored; `registeredAt` is null until the name and the consent are given. */
export interface User {
  readonly id: Id<'usr'>;
  readonly phone: Phone;
  readonly name: string | null;
  readonly language: 'fr' | 'en';
  readonly roles: readonly Role[];
  readonly registeredAt: Date | null;
  readonly createdAt: Date;
  readonly photoId: Id<'pho'> | null;
  /** When a closing account will be erased; null for one that stays. */
  readonly closesAt: Date | null;
  readonly frozen: boolean;
}
