import type { MapPoint } from '@ecom/map';
import { useRef, useState } from 'react';

export type Locating =
  | { readonly state: 'idle' | 'asking' | 'refused' | 'failed' | 'abroad' }
  | { readonly state: 'found'; readonly withinM: number };

const patienceMs = 15_000;

/** As the API has it: outside, nobody can save a place. */
const isInTogo = ({ latitude, longitude }: MapPoint): boolean =>
  latitude >= 6 && latitude <= 11.2 && longitude >= -0.2 && longitude <= 1.9;

/** Where the phone is, when it is asked and when it may be known. */
export function usePosition(onFound: (point: MapPoint) => void) {
  const [locating, setLocating] = useState<Locating>({ state: 'idle' });
  const asked = useRef(0);
  const locate = () => {
    asked.current += 1;
    const mine = asked.current;
    if (!navigator.geolocation) return setLocating({ state: 'failed' });
    setLocating({ state: 'asking' });
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) => {
        if (mine !== asked.current) return;
        if (!isInTogo({ latitude, longitude })) return setLocating({ state: 'abroad' });
        setLocating({ state: 'found', withinM: Math.round(accuracy) });
        onFound({ latitude, longitude });
      },
      ({ code, PERMISSION_DENIED }) => {
        if (mine === asked.current) {
          setLocating({ state: code === PERMISSION_DENIED ? 'refused' : 'failed' });
        }
      },
      { enableHighAccuracy: true, timeout: patienceMs, maximumAge: 10_000 },
    );
  };
  return { locating, locate };
}
