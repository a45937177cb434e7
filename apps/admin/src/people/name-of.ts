import type { AdminMessages } from '@ecom/i18n/admin';
import { formatPhone } from '@ecom/kernel';
import type { FoundPerson } from '../data/people.ts';

/** How a dialog repeats who is meant: the name with the number, since names are many. */
export function nameOf({ nameless }: AdminMessages['people'], person: FoundPerson): string {
  const name = person.name ?? nameless;
  return person.phone ? `${name} (${formatPhone(person.phone)})` : name;
}
