import { newCommandKey, unwrap } from '@ecom/api-client';
import { api } from '../session/session.ts';
import { takeOver } from './take-over.ts';

/** @throws ApiProblem, NetworkLost */
export async function saveProfile(change: {
  name?: string;
  language?: 'fr' | 'en';
}): Promise<void> {
  const header = { 'idempotency-key': newCommandKey() };
  takeOver(await unwrap(api.PATCH('/v1/me', { params: { header }, body: change })));
}
