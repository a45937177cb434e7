import { usePlacesMessages } from '@ecom/i18n/places';
import { Button, EmptyState, Letter } from '@ecom/ui';
import { Plus } from 'lucide-react';
import { Screen } from '../app/screen.tsx';
import { Loaded } from '../profile/loaded.tsx';
import { cardLook, Row, RowsSkeleton } from '../profile/row.tsx';
import { useSteps } from '../profile/use-steps.ts';
import type { User } from '../session/session.ts';
import { clearDraft } from './draft.ts';
import { KindIcon, nameOf } from './place-look.tsx';
import { type SavedPlace, usePlaces } from './use-places.ts';

/** Home first; off line as it was known last. */
export function PlaceList({ user }: { readonly user: User }) {
  const texts = usePlacesMessages();
  const places = usePlaces(user.id);
  return (
    <Screen title={texts.title} back="/profil" knownAtMs={places.dataUpdatedAt}>
      <p className="mb-5 mt-1.5 text-muted">{texts.body}</p>
      <Loaded query={places} failed={texts.failed} skeleton={<RowsSkeleton rows={2} />}>
        {(known) => <Known places={known} />}
      </Loaded>
    </Screen>
  );
}

function Known({ places }: { readonly places: readonly SavedPlace[] }) {
  const texts = usePlacesMessages();
  const steps = useSteps('/profil/lieux');
  const begin = () => {
    clearDraft();
    steps.begin('/profil/lieux/nouveau/nom');
  };
  const add = (
    <Button onClick={begin} wide={places.length > 0}>
      <Plus size={20} aria-hidden="true" />
      {texts.add}
    </Button>
  );
  if (places.length === 0) {
    return (
      <div className="rounded-xl bg-card shadow-card">
        <EmptyState drawing={<Letter />} title={texts.empty} body={texts.emptyBody}>
          {add}
        </EmptyState>
      </div>
    );
  }
  return (
    <>
      <ul className={cardLook}>
        {places.map((place) => (
          <li key={place.id}>
            <Row
              icon={<KindIcon kind={place.kind} />}
              label={nameOf(texts, place)}
              hint={[place.quartier, place.words].filter(Boolean).join(' · ')}
              href={`/profil/lieux/${place.id}`}
            />
          </li>
        ))}
      </ul>
      <div className="mt-auto pt-6">{add}</div>
    </>
  );
}
