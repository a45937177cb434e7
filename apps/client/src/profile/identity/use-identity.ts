import { type components, unwrap } from '@ecom/api-client';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../session/session.ts';

export type Identity = components['schemas']['Identity'];
export type Review = NonNullable<components['schemas']['IdentityReview']>;
export type DocumentKind = Review['documentKind'];
export type Side = Review['sidesNeeded'][number];

/**
 * Level, limits and the review of the papers. Key `['identity', userId]`. Not kept on the device:
 * a full name and a birthday are nobody's to find there.
 */
export const useIdentity = (userId: string) =>
  useQuery<Identity>({
    queryKey: ['identity', userId],
    queryFn: () => unwrap(api.GET('/v1/me/identity')),
    staleTime: 0,
  });
