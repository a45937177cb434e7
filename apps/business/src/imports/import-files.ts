import { unwrap } from '@ecom/api-client';
import { api, keyed } from '@ecom/dash';
import type { CatalogueImport } from './import-data.ts';

export type FileFormat = 'csv' | 'xlsx';

/** Sends a spreadsheet, to be read by the worker. */
export const sendFile = (storeId: string, file: File, key: string): Promise<CatalogueImport> =>
  unwrap(
    api.POST('/v1/business/stores/{storeId}/imports', {
      params: { path: { storeId }, query: { fileName: file.name }, header: keyed(key) },
      // The document knows bytes as text; they leave as they are.
      body: file as unknown as string,
      bodySerializer: (body) => body as unknown as Blob,
      headers: { 'content-type': 'application/octet-stream' },
    }),
  );

/** The whole catalogue. */
export const fetchExport = (storeId: string, format: FileFormat): Promise<Blob> =>
  unwrap(
    api.GET('/v1/business/stores/{storeId}/export', {
      params: { path: { storeId }, query: { format } },
      parseAs: 'blob',
    }),
  );

/** A file to fill in. */
export const fetchTemplate = (storeId: string): Promise<Blob> =>
  unwrap(
    api.GET('/v1/business/stores/{storeId}/export/template', {
      params: { path: { storeId }, query: { format: 'xlsx' } },
      parseAs: 'blob',
    }),
  );

/** Gives a file to the browser, which asks where to keep it or puts it with the others. */
export function saveFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
