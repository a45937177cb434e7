import type { Tone } from '@ecom/dash';
import type { AdminMessages } from '@ecom/i18n/admin';
import type { FoundPerson } from '../data/people.ts';

type States = keyof AdminMessages['people']['states'];

/** What matters most about an account, in one word. */
export function stateOf(person: FoundPerson): readonly [state: States, tone: Tone] {
  if (person.state === 'closed') return ['closed', 'quiet'];
  if (person.frozen) return ['frozen', 'bad'];
  if (person.state === 'parked') return ['parked', 'wait'];
  if (person.closesAt) return ['closing', 'wait'];
  return person.registered ? ['active', 'good'] : ['unregistered', 'quiet'];
}

const levelTones: readonly Tone[] = ['quiet', 'new', 'good'];
export const levelTone = (level: number): Tone => levelTones[level] ?? 'quiet';
