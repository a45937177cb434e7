import { usePlacesMessages } from '@ecom/i18n/places';
import { formatPhone } from '@ecom/kernel';
import { MapPin, MessageSquareText, Phone, Tag } from 'lucide-react';
import { useState } from 'react';
import { Redirect, useLocation } from 'wouter';
import { Loading } from '../app/loading.tsx';
import { Screen } from '../app/screen.tsx';
import { cardLook, Row } from '../profile/row.tsx';
import type { User } from '../session/session.ts';
import { DeleteQuestion } from './delete-question.tsx';
import { MapView } from './map-view.tsx';
import { nameOf } from './place-look.tsx';
import { SharePlace } from './share-place.tsx';
import { type SavedPlace, useChangePlaces, usePlaces } from './use-places.ts';
import { VoiceNote } from './voice-note.tsx';

interface Props {
  readonly user: User;
  readonly id: string;
}

/** One place: where it is, what is said of it, and what can be done with it. */
export function PlaceDetail({ user, id }: Props) {
  const texts = usePlacesMessages();
  const query = usePlaces(user.id);
  const [, go] = useLocation();
  const changes = useChangePlaces(user.id);
  const [asksToDelete, setAsksToDelete] = useState(false);
  const place = query.data?.find((one) => one.id === id);
  if (!query.data && !query.isError) return <Loading />;
  if (!place) return <Redirect to="/profil/lieux" replace />;
  const name = nameOf(texts, place);
  return (
    <Screen title={name} back="/profil/lieux" knownAtMs={query.dataUpdatedAt}>
      <div className="relative isolate mt-4 h-44 overflow-hidden rounded-xl border border-line">
        <MapView
          key={`${place.latitude} ${place.longitude}`}
          centre={place}
          zoom={16}
          pin={place}
        />
      </div>
      <Facts place={place} name={name} />
      <VoiceNote userId={user.id} place={place} />
      <SharePlace userId={user.id} place={place} />
      <button
        type="button"
        onClick={() => setAsksToDelete(true)}
        className="press mt-6 min-h-12 rounded-xl font-bold text-clay-700"
      >
        {texts.remove}
      </button>
      {asksToDelete && (
        <DeleteQuestion
          name={name}
          onConfirm={async () => {
            await changes.remove(id);
            go('/profil/lieux', { replace: true });
          }}
          onClose={() => setAsksToDelete(false)}
        />
      )}
    </Screen>
  );
}

/** Each line leads to its own question. */
function Facts({ place, name }: { readonly place: SavedPlace; readonly name: string }) {
  const texts = usePlacesMessages();
  const { id, words, phone, quartier, plusCode } = place;
  const base = `/profil/lieux/${id}`;
  return (
    <div className={`mt-4 ${cardLook}`}>
      <Row
        icon={<MapPin size={20} aria-hidden="true" />}
        label={texts.pin}
        hint={quartier === null ? plusCode : texts.pinAt(quartier, plusCode)}
        href={`${base}/carte`}
      />
      <Row
        icon={<MessageSquareText size={20} aria-hidden="true" />}
        label={texts.words}
        hint={words}
        href={`${base}/mots`}
      />
      <Row
        icon={<Phone size={20} aria-hidden="true" />}
        label={texts.phone}
        value={phone === null ? texts.noPhone : formatPhone(phone)}
        href={`${base}/telephone`}
      />
      <Row
        icon={<Tag size={20} aria-hidden="true" />}
        label={texts.name}
        value={name}
        href={`${base}/nom`}
      />
    </div>
  );
}
