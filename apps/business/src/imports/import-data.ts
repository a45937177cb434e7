import { type components, unwrap } from '@ecom/api-client';
import { api, keyed, queries } from '@ecom/dash';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';

type Schemas = components['schemas'];
export type CatalogueImport = Schemas['CatalogueImport'];
export type ImportRowError = Schemas['ImportRowError'];
export type ImportState = CatalogueImport['state'];

/** While the worker has it, it is asked for again and again. */
const worked: readonly ImportState[] = ['reading', 'checking', 'running'];
export const isWorked = (state: ImportState): boolean => worked.includes(state);
const askAgainMs = 800;

const importsKey = (storeId: string) => ['imports', storeId] as const;
const importKey = (storeId: string, id: string) => ['import', storeId, id] as const;

/** The store's latest imports. */
export const useImports = (storeId: string) =>
  useQuery({
    queryKey: importsKey(storeId),
    queryFn: () =>
      unwrap(api.GET('/v1/business/stores/{storeId}/imports', { params: { path: { storeId } } })),
    refetchInterval: ({ state }) =>
      state.data?.items.some((one) => isWorked(one.state)) ? 2 * askAgainMs : false,
  });

/** One of them, with how far it is. */
export const useImport = (storeId: string, id: string) =>
  useQuery({
    queryKey: importKey(storeId, id),
    queryFn: () => {
      const params = { path: { storeId, id } };
      return unwrap(api.GET('/v1/business/stores/{storeId}/imports/{id}', { params }));
    },
    refetchInterval: ({ state }) => (state.data && isWorked(state.data.state) ? askAgainMs : false),
  });

/** What is wrong with which rows; asked for anew when another check has found others. */
export const useImportErrors = (storeId: string, { id, changedAt }: CatalogueImport) =>
  useInfiniteQuery({
    queryKey: [...importKey(storeId, id), 'errors', changedAt],
    queryFn: ({ pageParam }) => {
      const query = pageParam === null ? {} : { after: pageParam };
      const params = { path: { storeId, id }, query };
      return unwrap(api.GET('/v1/business/stores/{storeId}/imports/{id}/errors', { params }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

/** After a write that answered with the import as it is now. */
export function keepImport(storeId: string, one: CatalogueImport): void {
  queries.setQueryData(importKey(storeId, one.id), one);
  void queries.invalidateQueries({ queryKey: importsKey(storeId) });
}

/** What can be done with an import; each answers with it as it is then. */
export const importCommands = (storeId: string, id: string) => {
  const path = { storeId, id };
  return {
    map: (columns: (string | null)[], key: string) =>
      unwrap(
        api.PUT('/v1/business/stores/{storeId}/imports/{id}/mapping', {
          params: { path, header: keyed(key) },
          body: { columns },
        }),
      ),
    run: (onlyGood: boolean, key: string) =>
      unwrap(
        api.POST('/v1/business/stores/{storeId}/imports/{id}/run', {
          params: { path, header: keyed(key) },
          body: { onlyGood },
        }),
      ),
    cancel: (_: null, key: string) =>
      unwrap(
        api.POST('/v1/business/stores/{storeId}/imports/{id}/cancel', {
          params: { path, header: keyed(key) },
        }),
      ),
  };
};
