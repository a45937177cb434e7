import { err, ok, type Result } from './result.ts';

declare const phoneBrand: unique symbol;

/** A Togolese mobile number in E.164: `+228` and eight digits. */
export type Phone = string & { readonly [phoneBrand]: true };

export type PhoneError = 'phone.empty' | 'phone.foreign' | 'phone.length' | 'phone.not_mobile';

/** Mobile ranges of the national plan. Portability: a range no longer tells the operator. */
const mobilePrefixes = new Set(
  ['70', '71', '72', '73', '78', '79'].concat(['90', '91', '92', '93', '96', '97', '98', '99']),
);

/**
 * Reads a number as people write it: `90112233`, `90 11 22 33`, `+228 90-11-22-33`,
 * `00228…`, `(228)…`. All of these are one person.
 */
export function parsePhone(text: string): Result<Phone, PhoneError> {
  const compact = text.replace(/[\s().\-\u00a0\u202f]/g, '');
  if (compact === '') return err('phone.empty');
  const international = compact.replace(/^00/, '+');
  if (!/^\+?\d+$/.test(international)) return err('phone.length');
  if (international.startsWith('+') && !international.startsWith('+228')) {
    return err('phone.foreign');
  }
  const digits = international.replace(/^\+/, '');
  const local = digits.length === 11 && digits.startsWith('228') ? digits.slice(3) : digits;
  if (local.length !== 8) return err('phone.length');
  if (!mobilePrefixes.has(local.slice(0, 2))) return err('phone.not_mobile');
  return ok(`+228${local}` as Phone);
}

/** `90 11 22 33`, held together by no-break spaces. */
export function formatPhone(phone: string): string {
  return (phone.slice(-8).match(/../g) ?? []).join('\u00a0');
}

/** `90 •• •• 33`: enough to recognise one's own number, not to learn another's. */
export function maskPhone(phone: string): string {
  const [first, , , last] = phone.slice(-8).match(/../g) ?? [];
  return `${first}\u00a0••\u00a0••\u00a0${last}`;
}
