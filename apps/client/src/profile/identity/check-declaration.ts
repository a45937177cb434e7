import type { Messages } from '@ecom/i18n';
import type { DateParts } from '@ecom/ui';

export interface Declared {
  readonly fullName: string;
  readonly date: DateParts;
}

export interface DeclarationProblems {
  readonly fullName?: string;
  readonly date?: string;
}

/** «1990-04-07» of what was typed; null where there is no such day. */
export function isoDate({ day, month, year }: DateParts): string | null {
  const iso = `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  // The 31st of June is a day of July for the browser, and no day for us.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}

const nameMin = 3;
const nameMax = 120;

/** The API's rules for a declaration, said before it is sent. */
export function checkDeclaration(
  { identity }: Messages,
  { fullName, date }: Declared,
  thisYear: number,
): DeclarationProblems {
  const name = checkFullName(identity, fullName.trim());
  const birth = checkDate(identity, date, thisYear);
  return { ...(name && { fullName: name }), ...(birth && { date: birth }) };
}

function checkFullName(identity: Messages['identity'], name: string): string | undefined {
  if ([...name].length < nameMin) return identity.nameShort;
  const isBad = [...name].length > nameMax || /[\p{Cc}\p{Cf}]/u.test(name);
  return isBad ? identity.nameInvalid : undefined;
}

function checkDate(
  identity: Messages['identity'],
  date: DateParts,
  thisYear: number,
): string | undefined {
  if (!date.day || !date.month || !date.year) return identity.dateEmpty;
  if (!isoDate(date)) return identity.dateInvalid;
  const age = thisYear - Number(date.year);
  return age < 0 || age > 120 ? identity.dateUnlikely : undefined;
}
