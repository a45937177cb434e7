import { type components, unwrap } from '@ecom/api-client';
import { useKeptQuery } from '../data/kept-query.ts';
import { api } from '../session/session.ts';

export type Security = components['schemas']['Security'];

/** PIN, trust of this device, restrictions and limits. Query key `['security', userId]`. */
export const useSecurity = (userId: string) =>
  useKeptQuery<Security>('security', userId, () => unwrap(api.GET('/v1/me/security')));
