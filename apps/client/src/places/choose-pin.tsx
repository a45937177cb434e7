import { useMessages } from '@ecom/i18n';
import { usePlacesMessages } from '@ecom/i18n/places';
import type { MapPoint, PlainMap } from '@ecom/map';
import { Button } from '@ecom/ui';
import { useState } from 'react';
import { Screen } from '../app/screen.tsx';
import type { StepProps } from './edit-steps.tsx';
import { LocateButton } from './locate-button.tsx';
import { MapButtons } from './map-buttons.tsx';
import { MapView } from './map-view.tsx';
import { usePlaceTask } from './place-problem.ts';
import { PlaceSearch } from './place-search.tsx';
import { type FoundPlace, lome } from './use-landmarks.ts';

const townZoom = 14;
const streetZoom = 16;

/** The pin is where the crosshair is: the map moves under it, by thumb, keys, search or GPS. */
export function ChoosePin({ draft, overline, back, onAnswer, isLast }: StepProps) {
  const { app } = useMessages();
  const texts = usePlacesMessages();
  const [map, setMap] = useState<PlainMap | null>(null);
  const [placeKey, setPlaceKey] = useState(draft.placeKey ?? '');
  const task = usePlaceTask();
  const start = draft.pin ?? lome;
  const goTo = (point: MapPoint) => map?.moveTo(point, streetZoom);
  const choose = (found: FoundPlace) => {
    // A quartier says about where, not at which door: it is no landmark of the pin.
    setPlaceKey(found.kind === 'quartier' ? '' : found.key);
    goTo(found);
  };
  const locate = (point: MapPoint) => {
    setPlaceKey('');
    goTo(point);
  };
  const place = () => {
    if (!map) return;
    void task.run(() => onAnswer({ pin: map.centre(), placeKey }));
  };
  return (
    <Screen title={texts.pinTitle} overline={overline} back={back}>
      <p className="mt-1.5 text-sm text-muted">{texts.pinBody}</p>
      <PlaceSearch near={start} onChoose={choose} />
      <div className="relative isolate mt-3 min-h-64 flex-1 overflow-hidden rounded-xl border border-line">
        <MapView centre={start} zoom={draft.pin ? streetZoom : townZoom} onMap={setMap} />
        <Crosshair />
        <MapButtons map={map} />
      </div>
      <LocateButton onFound={locate} disabled={!map} />
      <p role="alert" className="min-h-5 text-sm font-semibold text-danger">
        {task.error}
      </p>
      <Button wide disabled={!map} busy={task.busy} onClick={place}>
        {isLast ? app.save : texts.here}
      </Button>
    </Screen>
  );
}

/** In the middle of the map; fingers go through it. */
function Crosshair() {
  return (
    <svg
      viewBox="0 0 48 48"
      aria-hidden="true"
      className="pointer-events-none absolute left-1/2 top-1/2 z-10 size-12 -translate-x-1/2 -translate-y-1/2"
    >
      <circle cx="24" cy="24" r="11" fill="none" stroke="#fff" strokeWidth="6" />
      <circle cx="24" cy="24" r="11" fill="none" stroke="#bb4419" strokeWidth="3" />
      <path
        d="M24 2v14M24 32v14M2 24h14M32 24h14"
        stroke="#bb4419"
        strokeWidth="3"
        strokeLinecap="round"
      />
      <circle cx="24" cy="24" r="2.5" fill="#bb4419" />
    </svg>
  );
}
