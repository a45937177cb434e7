import { type components, newCommandKey, unwrap } from '@ecom/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useKeptQuery } from '../data/kept-query.ts';
import { uploadImage } from '../data/upload.ts';
import { useCommandKey } from '../profile/use-command-key.ts';
import { api } from '../session/session.ts';

export type SavedPlace = components['schemas']['SavedPlace'];
export type PlaceWish = components['schemas']['SavedPlaceRequest'];
export type PlaceShare = components['schemas']['PlaceShare'];

/** A person's own places, home first. Key `['places', userId]`; readable off line. */
export const usePlaces = (userId: string) =>
  useKeptQuery<readonly SavedPlace[]>('places', userId, async () => {
    const { items } = await unwrap(api.GET('/v1/me/places'));
    return items;
  });

/** Writes to a person's places; each keeps its idempotency key until an answer came. */
export function useChangePlaces(userId: string) {
  const queries = useQueryClient();
  const keyed = useCommandKey();
  const renew = () => queries.invalidateQueries({ queryKey: ['places', userId] });
  const send = async <Answer>(of: string, work: (key: string) => Promise<Answer>) => {
    const answer = await keyed(of, work);
    await renew();
    return answer;
  };
  const params = (id: string, key: string) => ({
    path: { id },
    header: { 'idempotency-key': key },
  });
  return {
    /** @throws ApiProblem, NetworkLost */
    save: (body: PlaceWish) =>
      send(JSON.stringify(body), (key) =>
        unwrap(api.POST('/v1/me/places', { params: { header: { 'idempotency-key': key } }, body })),
      ),
    /** @throws ApiProblem, NetworkLost */
    change: (id: string, body: PlaceWish) =>
      send(id + JSON.stringify(body), (key) =>
        unwrap(api.PUT('/v1/me/places/{id}', { params: params(id, key), body })),
      ),
    /** @throws ApiProblem, NetworkLost */
    remove: (id: string) =>
      send(`remove ${id}`, (key) =>
        unwrap(api.DELETE('/v1/me/places/{id}', { params: params(id, key) })),
      ),
    /** @throws ApiProblem, NetworkLost */
    share: (id: string, showsPhone: boolean) =>
      send(`share ${id} ${showsPhone}`, (key) =>
        unwrap(
          api.POST('/v1/me/places/{id}/shares', {
            params: params(id, key),
            body: { showsPhone },
          }),
        ),
      ),
    /** @throws ApiProblem, NetworkLost */
    stopSharing: (id: string) =>
      send(`stop ${id}`, (key) =>
        unwrap(api.DELETE('/v1/me/places/{id}/shares', { params: params(id, key) })),
      ),
    /** @throws ApiProblem, NetworkLost */
    keepVoice: async (id: string, voice: Blob) => {
      const path = `/v1/me/places/${id}/voice`;
      const onProgress = () => undefined;
      await uploadImage({ path, image: voice, key: newCommandKey(), onProgress });
      await renew();
    },
    /** @throws ApiProblem, NetworkLost */
    removeVoice: (id: string) =>
      send(`silence ${id}`, (key) =>
        unwrap(api.DELETE('/v1/me/places/{id}/voice', { params: params(id, key) })),
      ),
  };
}
