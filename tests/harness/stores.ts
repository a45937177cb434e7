import { randomUUID } from 'node:crypto';
import { call, type Reply, type TestApi } from './api.ts';
import { type Person, signUp } from './person.ts';
import { photograph } from './picture.ts';

type Signed = Pick<Person, 'token'>;

/** What somebody says of her store at first. */
export const storeWish = {
  name: 'Chez Essi',
  description: 'Riz, huile et tout pour la cuisine',
  phone: '90 11 22 33',
  category: 'alimentation',
  quartier: 'Tokoin',
  landmark: 'derrière la pharmacie, portail vert',
  lat: 6.1502,
  lon: 1.2147,
};

export const stores = '/v1/business/stores';

/** Begins an application; gives the store as its owner sees it. @throws when it is refused */
export async function beginStore(api: TestApi, { token }: Signed, name = storeWish.name) {
  const reply = await call(api, 'POST', stores, { token, body: { ...storeWish, name } });
  if (reply.status !== 201) throw new Error(JSON.stringify(reply.body));
  return reply.body as { id: string; slug: string; version: number };
}

/** Puts a photo into an application. */
export async function putPaper(
  api: TestApi,
  { token }: Signed,
  storeId: string,
  paper: { kind: string; bytes?: Uint8Array; key?: string },
): Promise<Reply> {
  const response = await fetch(`${api.url}${stores}/${storeId}/documents/${paper.kind}`, {
    method: 'PUT',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'image/jpeg',
      'idempotency-key': paper.key ?? randomUUID(),
    },
    body: new Uint8Array(paper.bytes ?? (await photograph())),
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

/** Papers in, and handed over to the reviewers. */
export async function submitStore(api: TestApi, owner: Signed, storeId: string): Promise<Reply> {
  for (const kind of ['id_card', 'premises']) await putPaper(api, owner, storeId, { kind });
  return call(api, 'POST', `${stores}/${storeId}/submit`, { token: owner.token });
}

/** Somebody new whose application waits for a reviewer. */
export async function waitingStore(api: TestApi, name?: string) {
  const owner = await signUp(api);
  const store = await beginStore(api, owner, name);
  const reply = await submitStore(api, owner, store.id);
  if (reply.status !== 200) throw new Error(JSON.stringify(reply.body));
  return { owner, id: store.id, slug: store.slug };
}

/** Makes somebody a member, as an accepted invitation would. */
export const addMember = (api: TestApi, storeId: string, userId: string, role: string) =>
  api.db.query('INSERT INTO market.store_member (store_id, user_id, role) VALUES ($1, $2, $3)', [
    storeId.slice('sto_'.length),
    userId.replace('usr_', ''),
    role,
  ]);
