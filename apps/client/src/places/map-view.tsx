import { useMessages } from '@ecom/i18n';
import { usePlacesMessages } from '@ecom/i18n/places';
import { type MapOptions, type MapPoint, openMap, type PlainMap } from '@ecom/map';
import { ErrorState, Skeleton } from '@ecom/ui';
import { useEffect, useRef, useState } from 'react';
import { useLandmarks } from './use-landmarks.ts';

interface Props {
  readonly centre: MapPoint;
  readonly zoom: number;
  readonly pin?: MapPoint;
  /** Once it is drawn; null when it is gone. */
  readonly onMap?: (map: PlainMap | null) => void;
}

/** The map in its frame, with its two other states: on its way, and not to be had. */
export function MapView(props: Props) {
  const { app, activity } = useMessages();
  const texts = usePlacesMessages();
  const { frame, state, retry } = useMap(props);
  return (
    <>
      <div ref={frame} className="absolute inset-0" hidden={state === 'failed'} />
      {state === 'opening' && (
        <div role="status" aria-busy="true" aria-label={app.loading} className="absolute inset-0">
          <Skeleton className="h-full w-full" />
        </div>
      )}
      {state === 'failed' && (
        <div className="p-3">
          <ErrorState
            what={texts.mapFailed}
            advice={activity.checkNetwork}
            retry={app.retry}
            onRetry={retry}
          />
        </div>
      )}
    </>
  );
}

/** Opens the map once a try: what moves it later are its own methods. */
function useMap({ centre, zoom, pin, onMap }: Props) {
  const texts = usePlacesMessages();
  const landmarks = useLandmarks();
  const frame = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<PlainMap | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [failedAt, setFailedAt] = useState(-1);
  const { mapLabel: label, mapCredit: credit } = texts;
  const begin = useRef<MapOptions>({ centre, zoom, landmarks, label, credit, ...(pin && { pin }) });
  const tell = useRef(onMap);
  useEffect(() => {
    let drawn: PlainMap | null = null;
    let isGone = false;
    const show = (next: PlainMap | null) => {
      drawn = next;
      setMap(next);
      tell.current?.(next);
    };
    const element = frame.current;
    if (!element) return undefined;
    openMap(element, begin.current).then(
      (opened) => (isGone ? opened.close() : show(opened)),
      () => !isGone && setFailedAt(attempt),
    );
    return () => {
      isGone = true;
      drawn?.close();
      show(null);
    };
  }, [attempt]);
  useEffect(() => map?.showLandmarks(landmarks), [map, landmarks]);
  const state = map ? 'open' : failedAt === attempt ? 'failed' : 'opening';
  return { frame, state, retry: () => setAttempt(attempt + 1) };
}
