import { type components, unwrap } from '@ecom/api-client';
import { api, keyed } from '@ecom/dash';
import type { StoreSettings } from '../data/store.ts';

export type Paper = components['schemas']['StorePaper'];
export type PaperKind = Paper['kind'];

export const paperKinds: readonly PaperKind[] = ['id_card', 'premises', 'registration'];

/** A photo on its way; `mark` tells one photo from another, which their bytes alone would not. */
export interface PaperPhoto {
  readonly kind: PaperKind;
  readonly photo: Blob;
  readonly mark: string;
}

/** The writes to a store's application, each with the key of its command. */
export const paperCommands = (storeId: string) => {
  const header = (key: string) => ({ path: { storeId }, header: keyed(key) });
  return {
    send: ({ kind, photo }: PaperPhoto, key: string): Promise<StoreSettings> =>
      unwrap(
        api.PUT('/v1/business/stores/{storeId}/documents/{kind}', {
          params: { path: { storeId, kind }, header: keyed(key) },
          headers: { 'content-type': photo.type },
          // The contract says «bytes»; what is sent is the photo itself.
          body: '',
          bodySerializer: () => photo,
        }),
      ),
    submit: (_: null, key: string): Promise<StoreSettings> =>
      unwrap(api.POST('/v1/business/stores/{storeId}/submit', { params: header(key) })),
    withdraw: (_: null, key: string): Promise<StoreSettings> =>
      unwrap(api.POST('/v1/business/stores/{storeId}/withdraw', { params: header(key) })),
  };
};
