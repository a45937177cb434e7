import { useOrdersMessages } from '@ecom/i18n/orders';
import { usePlacesMessages } from '@ecom/i18n/places';
import { Plus } from 'lucide-react';
import { Link } from 'wouter';
import { clearDraft } from '../places/draft.ts';
import { nameOf } from '../places/place-look.tsx';
import { type SavedPlace, usePlaces } from '../places/use-places.ts';
import { Loaded } from '../profile/loaded.tsx';
import { cardLook, RowsSkeleton } from '../profile/row.tsx';
import { Question, RadioRow } from './radio-row.tsx';

interface Props {
  readonly userId: string;
  readonly chosen: string | undefined;
  readonly onChoose: (place: SavedPlace) => void;
}

/** One of the person's own places; a new one is a few steps away, and leads back here. */
export function PlaceChoice({ userId, chosen, onChoose }: Props) {
  const { checkout } = useOrdersMessages();
  const texts = usePlacesMessages();
  const places = usePlaces(userId);
  return (
    <Question title={checkout.place}>
      <Loaded query={places} failed={checkout.placesFailed} skeleton={<RowsSkeleton rows={1} />}>
        {(known) => (
          <fieldset className={cardLook}>
            <legend className="sr-only">{checkout.place}</legend>
            {known.length === 0 && <p className="px-4 py-3 text-muted">{checkout.noPlace}</p>}
            {known.map((place) => (
              <RadioRow
                key={place.id}
                name="place"
                checked={place.id === chosen}
                onChoose={() => onChoose(place)}
                label={nameOf(texts, place)}
                hint={
                  place.quartier === null
                    ? checkout.noQuartier
                    : [place.quartier, place.words].filter(Boolean).join(' · ')
                }
              />
            ))}
            <AddPlace />
          </fieldset>
        )}
      </Loaded>
    </Question>
  );
}

function AddPlace() {
  const { checkout } = useOrdersMessages();
  return (
    <Link
      href="/profil/lieux/nouveau/nom"
      state={{ ecom: true }}
      onClick={clearDraft}
      className="press flex min-h-13 items-center gap-3 px-4 font-bold text-palm-700"
    >
      <Plus size={20} aria-hidden="true" />
      {checkout.addPlace}
    </Link>
  );
}
