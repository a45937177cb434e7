import { useMessages } from '@ecom/i18n';
import { usePlacesMessages } from '@ecom/i18n/places';
import { type MapPoint, openMap, type PlainMap } from '@ecom/map';
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
export function MapView({ centre, zoom, pin, onMap }: Props) {
  const { app, activity } = useMessages();
  const texts = usePlacesMessages();
  const landmarks = useLandmarks();
  const frame = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<PlainMap | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const begin = useRef({ centre, zoom, pin, onMap, landmarks });
  begin.current = { centre, zoom, pin, onMap, landmarks };
  // Drawn once a try: what moves it later are its own methods.
  useEffect(() => {
    let drawn: PlainMap | null = null;
    let isGone = false;
    const { onMap: tell, pin: fixed, ...start } = begin.current;
    const options = { ...start, label: texts.mapLabel, credit: texts.mapCredit };
    const element = frame.current;
    if (!element) return undefined;
    openMap(element, { ...options, ...(fixed && { pin: fixed }) }).then(
      (opened) => {
        if (isGone) return opened.close();
        drawn = opened;
        setMap(opened);
        tell?.(opened);
      },
      () => !isGone && setFailed(true),
    );
    return () => {
      isGone = true;
      drawn?.close();
      tell?.(null);
      setMap(null);
    };
  }, [attempt]);
  useEffect(() => map?.showLandmarks(landmarks), [map, landmarks]);
  const retry = () => {
    setFailed(false);
    setAttempt(attempt + 1);
  };
  return (
    <>
      <div ref={frame} className="absolute inset-0" hidden={failed} />
      {!map && !failed && (
        <div role="status" aria-busy="true" aria-label={app.loading} className="absolute inset-0">
          <Skeleton className="h-full w-full" />
        </div>
      )}
      {failed && (
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
