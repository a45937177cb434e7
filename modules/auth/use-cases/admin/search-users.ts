import { parseId, parsePhone } from '@ecom/kernel';
import type { Reader } from '@ecom/server-kit';
import {
  type FoundUser,
  findById,
  findByName,
  findByPhone,
  findByPhoneEnd,
  type Page,
} from '../../store/admin/user-search-store.ts';

export type { FoundUser } from '../../store/admin/user-search-store.ts';

/** How a query was understood; the audit tells this and never the query itself. */
export type SearchKind = 'id' | 'phone' | 'phone_end' | 'name';

/** The last digits of a number say whose it is from four on. */
const phoneEndMin = 4;

/** An id as on the wire, a number however it is spelled, its last digits, or a name's beginning. */
export function searchKind(query: string): SearchKind {
  if (parseId('usr', query)) return 'id';
  if (parsePhone(query).ok) return 'phone';
  const digits = query.replace(/[\s.-]/g, '');
  return /^\d+$/.test(digits) && digits.length >= phoneEndMin ? 'phone_end' : 'name';
}

/** Finds people for the operator: numbers of now and before, ids, beginnings of names. */
export async function searchUsers(
  reader: Reader,
  { query, page }: { query: string; page: Page },
): Promise<FoundUser[]> {
  const id = parseId('usr', query);
  if (id) return page.afterId === null ? findById(reader, id) : [];
  const phone = parsePhone(query);
  if (phone.ok) return findByPhone(reader, phone.value, page);
  return searchKind(query) === 'phone_end'
    ? findByPhoneEnd(reader, query.replace(/\D/g, ''), page)
    : findByName(reader, query, page);
}
