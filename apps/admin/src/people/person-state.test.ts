import { expect, test } from 'vitest';
import type { FoundPerson } from '../data/people.ts';
import { stateOf } from './person-state.ts';

const person: FoundPerson = {
  id: 'usr_0190b6a5-0000-7000-8000-000000000001',
  name: 'Afi',
  phone: '+22890112233',
  state: 'active',
  identityLevel: 0,
  frozen: false,
  registered: true,
  createdAt: '2026-11-22T08:00:00Z',
  closesAt: null,
};
const closesAt = '2026-11-29T08:00:00Z';

test.each([
  [{}, 'active'],
  [{ registered: false }, 'unregistered'],
  [{ closesAt }, 'closing'],
  [{ state: 'parked', phone: null }, 'parked'],
  // What an admin must know first wins.
  [{ closesAt, frozen: true }, 'frozen'],
  [{ state: 'parked', frozen: true }, 'frozen'],
  [{ state: 'closed', frozen: true }, 'closed'],
] as const)('%o is %s', (change, state) => {
  expect(stateOf({ ...person, ...change })[0]).toBe(state);
});
