import { type components, unwrap } from '@ecom/api-client';
import { api, keyed } from '@ecom/dash';
import type { ProductWish } from './product-data.ts';

type Schemas = components['schemas'];
export type BulkChange = Schemas['BulkEditRequest']['change'];
export type BulkOutcome = Schemas['BulkEditOutcome'];
export type StockMove = Schemas['StockMoveRequest'];

/** One store's writes. Each takes what it is about and the key of the intent. */
export const commandsOf = (storeId: string) => ({
  create: (body: ProductWish, key: string) =>
    unwrap(
      api.POST('/v1/business/stores/{storeId}/products', {
        params: { path: { storeId }, header: keyed(key) },
        body,
      }),
    ),

  change: ({ id, ...body }: ProductWish & { id: string; version: number }, key: string) =>
    unwrap(
      api.PUT('/v1/business/stores/{storeId}/products/{id}', {
        params: { path: { storeId, id }, header: keyed(key) },
        body,
      }),
    ),

  duplicate: ({ id, title }: { id: string; title: string }, key: string) =>
    unwrap(
      api.POST('/v1/business/stores/{storeId}/products/{id}/duplicate', {
        params: { path: { storeId, id }, header: keyed(key) },
        body: { title },
      }),
    ),

  editMany: (body: Schemas['BulkEditRequest'], key: string) =>
    unwrap(
      api.POST('/v1/business/stores/{storeId}/products/bulk', {
        params: { path: { storeId }, header: keyed(key) },
        body,
      }),
    ),

  undoEdit: (editId: string, key: string) =>
    unwrap(
      api.POST('/v1/business/stores/{storeId}/products/bulk/{editId}/undo', {
        params: { path: { storeId, editId }, header: keyed(key) },
      }),
    ),

  moveStock: ({ variantId: id, move }: { variantId: string; move: StockMove }, key: string) =>
    unwrap(
      api.POST('/v1/business/stores/{storeId}/variants/{id}/movements', {
        params: { path: { storeId, id }, header: keyed(key) },
        body: move,
      }),
    ),

  orderPictures: ({ id, ids }: { id: string; ids: string[] }, key: string) =>
    unwrap(
      api.PUT('/v1/business/stores/{storeId}/products/{id}/pictures/order', {
        params: { path: { storeId, id }, header: keyed(key) },
        body: { ids },
      }),
    ),

  removePicture: ({ id, pictureId }: { id: string; pictureId: string }, key: string) =>
    unwrap(
      api.DELETE('/v1/business/stores/{storeId}/products/{id}/pictures/{pictureId}', {
        params: { path: { storeId, id, pictureId }, header: keyed(key) },
      }),
    ),
});
