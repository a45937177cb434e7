import type { AdminMessages } from '@ecom/i18n/admin';
import type { AuditLine } from '../data/trail.ts';

/** Who acted, in words: a name, a program, or what the trail itself wrote. */
export function partyText(
  { trail, people }: AdminMessages,
  party: string,
  name: string | null,
): string {
  if (name !== null) return name;
  if (party.startsWith('user:')) return people.nameless;
  if (party.startsWith('operator:')) return trail.operator;
  if (party.startsWith('device:')) return trail.device;
  if (party === 'system') return trail.system;
  return party === 'session' ? trail.visitor : party;
}

/** `user:<uuid>` as the wire's `usr_<uuid>`, which links and filters go by; null for others. */
export const personId = (party: string | null): string | null =>
  party?.startsWith('user:') ? `usr_${party.slice('user:'.length)}` : null;

/** What was done; an act that has no words yet shows its own name rather than nothing. */
export const actionText = ({ trail }: AdminMessages, action: string): string =>
  trail.actions[action] ?? action;

/** The reason and whatever else went with the act, one line. */
export function detailText(admin: AdminMessages, detail: AuditLine['detail']): string {
  const { trail, review } = admin;
  return Object.entries(detail ?? {})
    .map(([name, value]) => {
      const known: Readonly<Record<string, string>> =
        name === 'reason' ? review.reasons : trail.values;
      const words = known[String(value)] ?? value;
      return `${trail.details[name] ?? name} : ${words}`;
    })
    .join(' · ');
}
