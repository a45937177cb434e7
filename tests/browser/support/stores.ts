import { randomUUID } from 'node:crypto';
import type { APIRequestContext, APIResponse } from '@playwright/test';
import { newCustomer, paperPhoto, type Somebody } from './admin.ts';
import { aisle } from './aisle.ts';
import { apiUrl } from './places.ts';

const wish = {
  description: 'Riz, huile et tout pour la cuisine',
  phone: '90 11 22 33',
  quartier: 'Tokoin',
  landmark: 'derrière la pharmacie, portail vert',
  lat: 6.1502,
  lon: 1.2147,
  orderMinXof: 2_000,
};

async function must(answer: Promise<APIResponse>): Promise<{ id: string; version: number }> {
  const response = await answer;
  if (!response.ok()) throw new Error(`${response.url()}: ${await response.text()}`);
  return response.json();
}

/** Somebody whose application of a store waits for a reviewer. */
export async function applyForStore(
  request: APIRequestContext,
  name: string,
): Promise<Somebody & { readonly storeId: string }> {
  const owner = await newCustomer(request, `Gérante ${name}`);
  const headers = () => ({
    authorization: `Bearer ${owner.token}`,
    'idempotency-key': randomUUID(),
  });
  const mine = `${apiUrl()}/v1/business/stores`;
  const data = { ...wish, name, category: aisle.slug };
  const { id, version } = await must(request.post(mine, { data, headers: headers() }));
  const weekly = [1, 2, 3, 4, 5, 6].map((weekday) => ({
    weekday,
    opensMinute: 450,
    closesMinute: 1_110,
  }));
  const hours = { weekly, exceptions: [], version };
  await must(request.put(`${mine}/${id}/hours`, { data: hours, headers: headers() }));
  for (const kind of ['id_card', 'premises']) {
    await must(
      request.put(`${mine}/${id}/documents/${kind}`, {
        data: await paperPhoto(kind),
        headers: { ...headers(), 'content-type': 'image/jpeg' },
      }),
    );
  }
  await must(request.post(`${mine}/${id}/submit`, { headers: headers() }));
  return { ...owner, storeId: id };
}
