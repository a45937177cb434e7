import { useMessages } from '@ecom/i18n';
import { Button } from '@ecom/ui';
import { Camera } from 'lucide-react';
import { useRef, useState } from 'react';
import { Avatar } from '../../app/avatar.tsx';
import { problemText } from '../../app/problem-text.ts';
import { readImage, SmallImage } from '../../data/images.ts';
import type { User } from '../../session/session.ts';
import { CropSheet, sideMinPx } from './crop-sheet.tsx';
import { RemoveQuestion } from './remove-question.tsx';

/** The portrait, and the ways to another one or to none. */
export function PhotoCard({ user }: { readonly user: User }) {
  const messages = useMessages();
  const { photo } = messages;
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<{ image: ImageBitmap; n: number } | null>(null);
  const [removing, setRemoving] = useState(false);
  const [error, setError] = useState<string>();
  const choose = () => input.current?.click();
  const take = async (file: File | undefined) => {
    setError(undefined);
    if (!file) return;
    try {
      const image = await readImage(file);
      if (Math.min(image.width, image.height) < sideMinPx) throw new SmallImage();
      setChosen((last) => ({ image, n: (last?.n ?? 0) + 1 }));
    } catch (problem) {
      setError(problemText(messages, problem));
    }
  };
  return (
    <section aria-label={photo.title} className="mb-4">
      <div className="flex items-center gap-4">
        <Avatar user={user} className="size-20 text-3xl shadow-card" />
        <div className="flex min-w-0 flex-col items-start">
          <Button look="quiet" onClick={choose}>
            <Camera size={20} aria-hidden="true" />
            {user.photoUrl ? photo.change : photo.add}
          </Button>
          {user.photoUrl && (
            <button
              type="button"
              onClick={() => setRemoving(true)}
              className="press min-h-12 rounded-sm px-2 text-sm font-semibold text-clay-700 underline underline-offset-4"
            >
              {photo.remove}
            </button>
          )}
        </div>
      </div>
      <input
        ref={input}
        type="file"
        accept="image/*"
        hidden
        onChange={({ currentTarget }) => {
          void take(currentTarget.files?.[0]);
          // The same file, chosen again, must be a change again.
          currentTarget.value = '';
        }}
      />
      {error && (
        <p role="alert" className="mt-2 text-sm font-semibold text-danger">
          {error}
        </p>
      )}
      {chosen && (
        <CropSheet
          key={chosen.n}
          image={chosen.image}
          onOther={choose}
          onClose={() => setChosen(null)}
        />
      )}
      {removing && <RemoveQuestion onClose={() => setRemoving(false)} />}
    </section>
  );
}
