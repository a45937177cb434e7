import { useLanguage } from '@ecom/i18n';
import { usePlacesMessages } from '@ecom/i18n/places';
import { Button } from '@ecom/ui';
import { Copy, Link2, Share2 } from 'lucide-react';
import { useState } from 'react';
import { dayText, nameOf } from './place-look.tsx';
import { usePlaceTask } from './place-problem.ts';
import { type PlaceShare, type SavedPlace, useChangePlaces } from './use-places.ts';

interface Props {
  readonly userId: string;
  readonly place: SavedPlace;
}

const urlOf = ({ code }: PlaceShare): string => `${location.origin}/lieu/${code}`;

/** A link to the place, with the phone only where its owner says so, and its end. */
export function SharePlace({ userId, place }: Props) {
  const texts = usePlacesMessages();
  const { share } = texts;
  const [withPhone, setWithPhone] = useState(false);
  const [said, setSaid] = useState('');
  const changes = useChangePlaces(userId);
  const task = usePlaceTask();
  const open = place.shares.find(({ showsPhone }) => showsPhone === withPhone);
  const make = () => task.run(() => changes.share(place.id, withPhone));
  const stop = async () => {
    if (await task.run(() => changes.stopSharing(place.id))) setSaid(share.stopped);
  };
  return (
    <section className="mt-6">
      <h2 className="text-lg font-extrabold tracking-tight">{share.title}</h2>
      <p className="mb-3 mt-1 text-sm text-muted">{share.body}</p>
      {place.phone !== null && (
        <label className="flex min-h-12 items-center gap-3 font-semibold">
          <input
            type="checkbox"
            checked={withPhone}
            onChange={({ currentTarget }) => setWithPhone(currentTarget.checked)}
            className="size-6 accent-palm-700"
          />
          {share.withPhone}
        </label>
      )}
      <div className="grid gap-3">
        {open ? (
          <OpenLink share={open} name={nameOf(texts, place)} onSaid={setSaid} />
        ) : (
          <Button look="quiet" wide busy={task.busy} onClick={() => void make()}>
            <Link2 size={20} aria-hidden="true" />
            {share.make}
          </Button>
        )}
        {place.shares.length > 0 && (
          <Button look="danger" wide onClick={() => void stop()}>
            {share.stop}
          </Button>
        )}
      </div>
      <p role="alert" className="mt-2 text-sm font-semibold text-danger empty:hidden">
        {task.error}
      </p>
      <p role="status" className="mt-2 text-sm font-semibold text-palm-700 empty:hidden">
        {said}
      </p>
    </section>
  );
}

interface LinkProps {
  readonly share: PlaceShare;
  readonly name: string;
  readonly onSaid: (text: string) => void;
}

function OpenLink({ share: link, name, onSaid }: LinkProps) {
  const { share } = usePlacesMessages();
  const language = useLanguage();
  const url = urlOf(link);
  const copy = async () => {
    await navigator.clipboard.writeText(url);
    onSaid(share.copied);
  };
  return (
    <>
      <p className="text-sm text-muted">{share.open(dayText(link.expiresAt, language))}</p>
      <input
        readOnly
        value={url}
        aria-label={share.link}
        onFocus={({ currentTarget }) => currentTarget.select()}
        className="min-h-13 w-full rounded-lg border-2 border-edge bg-card px-4 text-sm"
      />
      <Button wide onClick={() => void copy().catch(() => undefined)}>
        <Copy size={20} aria-hidden="true" />
        {share.copy}
      </Button>
      {'share' in navigator && (
        <Button
          look="quiet"
          wide
          onClick={() => void navigator.share({ title: name, url }).catch(() => undefined)}
        >
          <Share2 size={20} aria-hidden="true" />
          {share.send}
        </Button>
      )}
    </>
  );
}
