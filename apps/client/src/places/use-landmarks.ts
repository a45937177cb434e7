import { type components, readStored, unwrap, writeStored } from '@ecom/api-client';
import type { MapLandmark, MapPoint } from '@ecom/map';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '../session/session.ts';

export type FoundPlace = components['schemas']['Place'];

/** Where a map begins when nothing better is known: the middle of Lomé. */
export const lome: MapPoint = { latitude: 6.1375, longitude: 1.2225 };

const nearOf = ({ latitude, longitude }: MapPoint): string =>
  `${latitude.toFixed(3)},${longitude.toFixed(3)}`;

/** What a map around Lomé shows; the same for everybody, and kept on the device for good. */
export function useLandmarks(): readonly MapLandmark[] {
  const { data = [] } = useQuery<readonly MapLandmark[]>({
    queryKey: ['landmarks'],
    queryFn: async () => {
      const query = { near: nearOf(lome), limit: 300 };
      const { items } = await unwrap(api.GET('/v1/places/around', { params: { query } }));
      const landmarks = items.map(toLandmark);
      writeStored('landmarks', landmarks);
      return landmarks;
    },
    initialData: () => readStored<readonly MapLandmark[]>('landmarks') ?? undefined,
    initialDataUpdatedAt: 0,
    staleTime: 60 * 60_000,
  });
  return data;
}

const toLandmark = ({ key, name, rank, kind, latitude, longitude }: FoundPlace): MapLandmark => ({
  ...{ key, name, rank, latitude, longitude, isArea: kind === 'quartier' },
});

/** So long after the last letter, the search goes out. */
const restMs = 250;

/** Places for what is typed, near first. Nothing under two letters. */
export function usePlaceSearch(text: string, near: MapPoint) {
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text.trim()), restMs);
    return () => clearTimeout(timer);
  }, [text]);
  return useQuery<readonly FoundPlace[]>({
    queryKey: ['place-search', asked, nearOf(near)],
    queryFn: async ({ signal }) => {
      const params = { query: { q: asked, near: nearOf(near), limit: 5 } };
      const { items } = await unwrap(api.GET('/v1/places/search', { params, signal }));
      return items;
    },
    enabled: asked.length > 1 && asked === text.trim(),
  });
}
