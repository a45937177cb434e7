import { useMessages } from '@ecom/i18n';
import { useReturnsMessages } from '@ecom/i18n/returns';
import { Button, ProgressBar } from '@ecom/ui';
import { Camera, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { problemText } from '../app/problem-text.ts';
import { dropPhoto, keepPhoto, type Photo, photosMax } from './photo-uploads.ts';

interface Props {
  /** The return, or the order as long as nothing was sent. */
  readonly of: string;
  readonly photos: readonly Photo[];
  /** How many the API has already. */
  readonly there: number;
  /** After one more was chosen. */
  readonly onKept?: () => void;
  readonly onResume?: () => void;
}

/** Photos to be sent: chosen, seen small, taken away again, sent once more where the network broke. */
export function PhotoPart({ of, photos, there, onKept, onResume }: Props) {
  const messages = useMessages();
  const texts = useReturnsMessages().photos;
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string>();
  const room = photosMax - there - photos.length;
  const take = async (files: readonly File[]) => {
    setProblem(undefined);
    try {
      for (const file of files.slice(0, room)) await keepPhoto(of, file);
      onKept?.();
    } catch (error) {
      setProblem(problemText(messages, error));
    }
  };
  const isLost = photos.some(({ state }) => state === 'lost');
  return (
    <div>
      {photos.length > 0 && (
        <ul className="mb-3 grid grid-cols-3 gap-2">
          {photos.map((photo, n) => (
            <Tile key={photo.key} photo={photo} n={there + n + 1} />
          ))}
        </ul>
      )}
      {isLost && (
        <p role="alert" className="mb-2 text-sm font-semibold text-danger">
          {texts.lost}
        </p>
      )}
      {photos.map(({ key, state, problem: why }) =>
        state === 'refused' ? (
          <p key={key} role="alert" className="mb-2 text-sm font-semibold text-danger">
            {problemText(messages, why)}
          </p>
        ) : null,
      )}
      {problem && (
        <p role="alert" className="mb-2 text-sm font-semibold text-danger">
          {problem}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        {isLost && onResume && <Button onClick={onResume}>{texts.resume}</Button>}
        {room > 0 && (
          <Button look="quiet" onClick={() => input.current?.click()}>
            <Camera size={20} aria-hidden="true" />
            {texts.add}
          </Button>
        )}
      </div>
      <input
        ref={input}
        type="file"
        accept="image/*"
        multiple
        hidden
        onChange={({ currentTarget }) => {
          void take([...(currentTarget.files ?? [])]);
          // The same photo may be chosen again.
          currentTarget.value = '';
        }}
      />
    </div>
  );
}

function Tile({ photo, n }: { readonly photo: Photo; readonly n: number }) {
  const texts = useReturnsMessages().photos;
  const { key, url, state, sent } = photo;
  return (
    <li className="relative">
      <img src={url} alt={texts.mine(n)} className="aspect-square w-full rounded-lg object-cover" />
      {state === 'sending' ? (
        <div className="absolute inset-x-2 bottom-2">
          <ProgressBar label={texts.sending(Math.round(sent * 100))} value={sent} />
        </div>
      ) : (
        <button
          type="button"
          aria-label={texts.remove(n)}
          onClick={() => dropPhoto(key)}
          className="press absolute -top-2 -right-2 grid size-12 place-items-center"
        >
          <span className="grid size-8 place-items-center rounded-full bg-card shadow-card">
            <X size={18} aria-hidden="true" />
          </span>
        </button>
      )}
    </li>
  );
}
