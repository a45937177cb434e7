import { newCommandKey, unwrap } from '@ecom/api-client';
import { api, keyed } from '@ecom/dash';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/** A photo of papers: a link for a minute, then its bytes, which need this session's token too. */
async function readPaper(id: string): Promise<Blob> {
  const path = { id };
  const link = await unwrap(
    api.POST('/v1/admin/identity/documents/{id}/link', {
      params: { path, header: keyed(newCommandKey()) },
    }),
  );
  const query = Object.fromEntries(new URL(link.url, location.origin).searchParams);
  const blob: unknown = await unwrap(
    api.GET('/v1/admin/identity/documents/{id}/file', { params: { path, query }, parseAs: 'blob' }),
  );
  if (!(blob instanceof Blob)) throw new Error('the photo is no file');
  return blob;
}

/**
 * The photo as an address that an image can show; gone with the screen. It is fetched once, since
 * every look is written down.
 */
export function usePaper(id: string, read: (id: string) => Promise<Blob> = readPaper) {
  const { data, error, refetch } = useQuery({
    queryKey: ['paper', id],
    queryFn: () => read(id),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (!data) return;
    const made = URL.createObjectURL(data);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [data]);
  return { url, error, refetch };
}
