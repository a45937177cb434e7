import { unwrap } from '@ecom/api-client';
import { api } from '@ecom/dash';
import type { MapLandmark, MapPoint } from '@ecom/map';
import { useQuery } from '@tanstack/react-query';

/** What people know around a point; without it the map shows its ground alone. */
export function useLandmarks({
  latitude,
  longitude,
}: MapPoint): readonly MapLandmark[] | undefined {
  const near = `${latitude.toFixed(4)},${longitude.toFixed(4)}`;
  const { data } = useQuery<readonly MapLandmark[]>({
    queryKey: ['landmarks', near],
    queryFn: async () => {
      const query = { near, limit: 200 };
      const { items } = await unwrap(api.GET('/v1/places/around', { params: { query } }));
      return items.map(({ kind, key, name, rank, latitude: lat, longitude: lon }) => ({
        ...{ key, name, rank, latitude: lat, longitude: lon, isArea: kind === 'quartier' },
      }));
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data;
}
