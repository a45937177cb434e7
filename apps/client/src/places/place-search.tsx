import { useLanguage } from '@ecom/i18n';
import { usePlacesMessages } from '@ecom/i18n/places';
import type { MapPoint } from '@ecom/map';
import { TextField } from '@ecom/ui';
import { useState } from 'react';
import { distanceText } from './place-look.tsx';
import { type FoundPlace, usePlaceSearch } from './use-landmarks.ts';

interface Props {
  readonly near: MapPoint;
  readonly onChoose: (place: FoundPlace) => void;
}

/** A quartier or landmark, proposed while it is typed. */
export function PlaceSearch({ near, onChoose }: Props) {
  const texts = usePlacesMessages();
  const [text, setText] = useState('');
  const [isChosen, setChosen] = useState(false);
  const query = usePlaceSearch(isChosen ? '' : text, near);
  const isAsking = !isChosen && text.trim().length > 1;
  const none = query.data?.length === 0 ? texts.searchNone : texts.searchHelp;
  const choose = (place: FoundPlace) => {
    setText(place.name);
    setChosen(true);
    onChoose(place);
  };
  return (
    <search className="mt-3 block">
      <TextField
        label={texts.searchLabel}
        help={isAsking && query.isError ? texts.searchFailed : isAsking ? none : texts.searchHelp}
        name="place"
        autoComplete="off"
        maxLength={80}
        value={text}
        onChange={(next) => {
          setText(next);
          setChosen(false);
        }}
      />
      {isAsking && query.data && query.data.length > 0 && (
        <ul
          aria-label={texts.suggestions}
          className="mt-1 divide-y divide-line rounded-xl bg-card shadow-card"
        >
          {query.data.map((place) => (
            <li key={place.key}>
              <Suggestion place={place} onChoose={() => choose(place)} />
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}

function Suggestion({ place, onChoose }: { place: FoundPlace; onChoose: () => void }) {
  const texts = usePlacesMessages();
  const language = useLanguage();
  const { name, quartier, corrected, distanceM } = place;
  const about = [
    quartier,
    corrected ? texts.corrected : null,
    distanceM === null ? null : texts.away(distanceText(distanceM, language)),
  ].filter(Boolean);
  return (
    <button
      type="button"
      onClick={onChoose}
      className="press block min-h-13 w-full px-4 py-2 text-left"
    >
      <span className="block font-semibold leading-snug">{name}</span>
      <span className="block text-sm text-muted">{about.join(' · ')}</span>
    </button>
  );
}
