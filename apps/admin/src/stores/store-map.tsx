import { unwrap } from '@ecom/api-client';
import { api, color, Section } from '@ecom/dash';
import { useStoresMessages } from '@ecom/i18n/admin-stores';
import { type MapLandmark, type MapPoint, openMap, type PlainMap } from '@ecom/map';
import { Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Store } from './data.ts';

/** A few streets around the pin. */
const zoom = 15;

/** Where the merchant put the pin, among what people know around it. */
export function StoreMap({ store }: { readonly store: Store }) {
  const { position, mapFailed } = useStoresMessages();
  const pin = { latitude: store.lat, longitude: store.lon };
  const { frame, failed } = useMap(pin, useLandmarks(pin));
  return (
    <Section title={position}>
      <Box ref={frame} hidden={failed} sx={frameStyle} />
      {failed && <Typography role="alert">{mapFailed}</Typography>}
    </Section>
  );
}

/** Landmarks near the pin; without them the map shows the pin alone. */
function useLandmarks({ latitude, longitude }: MapPoint): readonly MapLandmark[] | undefined {
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

function useMap(pin: MapPoint, landmarks: readonly MapLandmark[] | undefined) {
  const { map: label, mapCredit: credit } = useStoresMessages();
  const frame = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<PlainMap | null>(null);
  const [failed, setFailed] = useState(false);
  const begin = useRef({ centre: pin, pin, zoom, landmarks: [], label, credit });
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    let drawn: PlainMap | null = null;
    let isGone = false;
    openMap(element, begin.current).then(
      (opened) => {
        if (isGone) return opened.close();
        drawn = opened;
        setMap(opened);
      },
      () => !isGone && setFailed(true),
    );
    return () => {
      isGone = true;
      drawn?.close();
    };
  }, []);
  useEffect(() => {
    if (map && landmarks) map.showLandmarks(landmarks);
  }, [map, landmarks]);
  return { frame, failed };
}

const frameStyle = {
  position: 'relative',
  height: 240,
  overflow: 'hidden',
  borderRadius: 3,
  border: `1px solid ${color('line')}`,
};
