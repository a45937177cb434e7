import { randomUUID } from 'node:crypto';
import { idOf } from './admin.ts';
import { call, type TestApi } from './api.ts';
import { type Person, signUp } from './person.ts';
import { photograph } from './picture.ts';

/** Somebody whose papers wait for a reviewer; ids as on the wire. */
export interface Submitted extends Person {
  readonly id: string;
  readonly reviewId: string;
}

/** Declared and photographed, not handed in yet. */
export async function draftPapers(
  api: TestApi,
  person: Person,
  fullName = 'Essi Test',
): Promise<void> {
  const { token } = person;
  const body = { fullName, birthDate: '1991-07-23' };
  await call(api, 'PUT', '/v1/me/identity', { token, body });
  await photographPapers(api, person);
}

/** A passport and a face. */
export async function photographPapers(api: TestApi, { token }: Person): Promise<void> {
  const begun = { token, body: { documentKind: 'passport' } };
  await call(api, 'POST', '/v1/me/identity/review', begun);
  for (const side of ['front', 'selfie']) {
    await fetch(`${api.url}/v1/me/identity/review/documents/${side}`, {
      method: 'PUT',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'image/jpeg',
        'idempotency-key': randomUUID(),
      },
      body: new Uint8Array(await photograph()),
    });
  }
}

/** Hands the draft in. */
export async function submitPapers(api: TestApi, person: Person): Promise<Submitted> {
  const { token } = person;
  const reply = await call(api, 'POST', '/v1/me/identity/review/submit', { token });
  if (reply.status !== 204) throw new Error(JSON.stringify(reply.body));
  const id = await idOf(api, person);
  const [row] = await api.db.query<{ id: string }>(
    `SELECT id FROM identity.identity_review WHERE user_id = $1 AND state = 'submitted'`,
    [id.slice('usr_'.length)],
  );
  return { ...person, id, reviewId: `idr_${row?.id}` };
}

/** The whole way to the reviewers' queue. */
export async function submitted(
  api: TestApi,
  { fullName, by }: { fullName?: string; by?: Person } = {},
): Promise<Submitted> {
  const person = by ?? (await signUp(api));
  await draftPapers(api, person, fullName);
  return submitPapers(api, person);
}

/** Takes the papers back. */
export const withdrawPapers = (api: TestApi, { token }: Person) =>
  call(api, 'DELETE', '/v1/me/identity/review', { token });
