import { businessMembersEn } from './business-members.en.ts';
import { businessMembersFr } from './business-members.fr.ts';
import type { Widened } from './messages.ts';
import { useLanguage } from './use-messages.ts';

export type MemberMessages = Widened<typeof businessMembersFr>;

/** The texts of a store's team: they come with its screen, not with the first load. */
export const useMemberMessages = (): MemberMessages =>
  useLanguage() === 'en' ? businessMembersEn : businessMembersFr;
