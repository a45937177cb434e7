import { newCommandKey, unwrap } from '@ecom/api-client';
import { acceptUser, api } from '../session/session.ts';

/** @throws ApiProblem, NetworkLost */
export async function saveProfile(change: {
  name?: string;
  language?: 'fr' | 'en';
}): Promise<void> {
  const header = { 'idempotency-key': newCommandKey() };
  acceptUser(await unwrap(api.PATCH('/v1/me', { params: { header }, body: change })));
}
