import { useApplyMessages } from '@ecom/i18n/business-apply';
import { type MapPoint, openMap, type PlainMap } from '@ecom/map';
import { useEffect, useRef, useState } from 'react';
import { useLandmarks } from './use-landmarks.ts';

/** The heart of Lomé, where most begin. */
const lome: MapPoint = { latitude: 6.1375, longitude: 1.2125 };
const townZoom = 14;
/** A pin that was put before is looked at from near. */
const nearZoom = 17;

/** A window that changes its size moves the map by some pixels; 33 m. */
const unmovedDegrees = 3e-4;

/** Whether a map still stands where it was opened. */
export const isBeginning = ({ latitude, longitude }: MapPoint): boolean =>
  Math.abs(latitude - lome.latitude) < unmovedDegrees &&
  Math.abs(longitude - lome.longitude) < unmovedDegrees;

/**
 * A map in its frame, the try that failed, and the way to try again.
 * @param at where the pin stands already; without it the map begins in the heart of Lomé
 * @param isFixed true: the pin stays where it is while the map moves
 */
export function usePinMap(
  onMap: (map: PlainMap | null) => void,
  at?: MapPoint,
  isFixed: boolean = false,
) {
  const { pin } = useApplyMessages();
  const [around, setAround] = useState(at ?? lome);
  const landmarks = useLandmarks(around);
  const frame = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<PlainMap | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [failedAt, setFailedAt] = useState(-1);
  const begin = useRef({
    centre: at ?? lome,
    zoom: at ? nearZoom : townZoom,
    landmarks: [],
    label: pin.label,
    credit: pin.credit,
    ...(isFixed && at && { pin: at }),
  });
  const tell = useRef(onMap);
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
        tell.current(opened);
      },
      () => !isGone && setFailedAt(attempt),
    );
    return () => {
      isGone = true;
      drawn?.close();
      setMap(null);
      tell.current(null);
    };
  }, [attempt]);
  useEffect(() => {
    if (map && landmarks) map.showLandmarks(landmarks);
  }, [map, landmarks]);
  /** Looks at another place, with the names that people know there. */
  const goTo = (point: MapPoint, zoom: number) => {
    map?.moveTo(point, zoom);
    setAround(point);
  };
  const retry = () => setAttempt(attempt + 1);
  return { frame, map, around, goTo, failed: failedAt === attempt, retry };
}
