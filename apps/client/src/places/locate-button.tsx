import { usePlacesMessages } from '@ecom/i18n/places';
import type { MapPoint } from '@ecom/map';
import { LocateFixed } from 'lucide-react';
import { type Locating, usePosition } from './use-position.ts';

interface Props {
  readonly onFound: (point: MapPoint) => void;
  readonly disabled: boolean;
}

/** Brings the map to where the phone is, and says why it cannot. */
export function LocateButton({ onFound, disabled }: Props) {
  const texts = usePlacesMessages();
  const { locating, locate } = usePosition(onFound);
  return (
    <div className="mt-2 flex min-h-12 items-center gap-3">
      <button
        type="button"
        disabled={disabled}
        onClick={locate}
        className="press flex min-h-12 shrink-0 items-center gap-2 rounded-full bg-palm-100 px-4 font-bold text-palm-800 disabled:opacity-60"
      >
        <LocateFixed size={20} aria-hidden="true" />
        {texts.locate}
      </button>
      <p role="status" className="min-w-0 flex-1 text-sm text-muted">
        {wordsOf(texts, locating)}
      </p>
    </div>
  );
}

function wordsOf(texts: ReturnType<typeof usePlacesMessages>, locating: Locating): string {
  if (locating.state === 'found') return texts.located(`${locating.withinM}\u00a0m`);
  return {
    idle: '',
    asking: texts.locating,
    refused: texts.locateRefused,
    failed: texts.locateFailed,
    abroad: texts.locateAbroad,
  }[locating.state];
}
