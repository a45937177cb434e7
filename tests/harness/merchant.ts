import { newId } from '@ecom/kernel';
import { upload } from '../hostile/matrix/row.ts';
import { type Seeded, seedPerson } from '../hostile/matrix/seed-person.ts';
import { call, type Reply, type TestApi } from './api.ts';
import { openStore } from './market.ts';

type Role = 'owner' | 'manager' | 'clerk' | 'courier';

/** A member of a store, and what she does there. */
export interface Merchant extends Seeded {
  readonly storeId: string;
  /** `/v1/business/stores/sto_…`. */
  readonly path: string;
  /** One request below the store's address. */
  ask(method: string, below: string, body?: unknown, key?: string): Promise<Reply>;
  /** Sends bytes below the store's address. */
  send(below: string, bytes: Uint8Array, type?: string): Promise<Reply>;
}

/** Somebody joins a store that is there. */
export async function joinStore(api: TestApi, storeId: string, role: Role): Promise<Merchant> {
  const person = await seedPerson(api);
  await api.db.query(
    'INSERT INTO market.store_member (store_id, user_id, role) VALUES ($1, $2, $3)',
    [storeId, person.userId, role],
  );
  const path = `/v1/business/stores/sto_${storeId}`;
  const { token } = person;
  return {
    ...person,
    storeId,
    path,
    ask: (method, below, body, key) =>
      call(api, method, path + below, { token, body, ...(key !== undefined && { key }) }),
    send: (below, bytes, type = 'image/png') =>
      upload(api, 'POST', path + below, { token, bytes, type }),
  };
}

/** An open store with its owner. */
export async function openShop(api: TestApi, role: Role = 'owner'): Promise<Merchant> {
  return joinStore(api, await openStore(api.db, `boutique-${newId().slice(-12)}`), role);
}

/** Attributes of the small tree: food says where it comes from, phones more. */
export async function plantAttributes({ query }: TestApi['db']): Promise<void> {
  const states = JSON.stringify([
    { value: 'new', fr: 'Neuf', en: 'New' },
    { value: 'used', fr: 'Occasion', en: 'Used' },
  ]);
  await query(
    `INSERT INTO market.attribute (category, key, kind, name_fr, name_en, unit, choices, position)
     VALUES ('alimentation', 'origin', 'text', 'Origine', 'Origin', NULL, NULL, 1),
       ('cereales', 'weight', 'number', 'Poids', 'Weight', 'kg', NULL, 1),
       ('electronique', 'state', 'choice', 'État', 'Condition', NULL, $1, 1),
       ('electronique', 'warranty', 'number', 'Garantie', 'Warranty', 'mois', NULL, 2),
       ('telephones', 'warranty', 'text', 'Garantie', 'Warranty', NULL, NULL, 2),
       ('telephones', 'dual', 'boolean', 'Double SIM', 'Dual SIM', NULL, NULL, 3)`,
    [states],
  );
}
