import { type components, unwrap } from '@ecom/api-client';
import { api } from '@ecom/dash';
import type { MapPoint } from '@ecom/map';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

export type FoundPlace = components['schemas']['Place'];

/** So long after the last letter, the search goes out. */
const restMs = 250;

/** Quartiers and landmarks for what is typed, near first. Nothing under two letters. */
export function usePlaceSearch(text: string, near: MapPoint) {
  const wanted = text.trim();
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(wanted), restMs);
    return () => clearTimeout(timer);
  }, [wanted]);
  const from = `${near.latitude.toFixed(3)},${near.longitude.toFixed(3)}`;
  return useQuery<readonly FoundPlace[]>({
    queryKey: ['places', 'search', asked, from],
    queryFn: async ({ signal }) => {
      const params = { query: { q: asked, near: from, limit: 5 } };
      const { items } = await unwrap(api.GET('/v1/places/search', { params, signal }));
      return items;
    },
    enabled: asked.length > 1 && asked === wanted,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
