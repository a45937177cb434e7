import { useMessages } from '@ecom/i18n';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { problemText } from '../../app/problem-text.ts';
import { readImage, SmallImage } from '../../data/images.ts';
import { sendPaper } from './papers.ts';
import type { Side } from './use-identity.ts';

/** The API's own bound for a photo that a person must be able to read. */
const sideMinPx = 480;

/**
 * The phone's camera, or a file where there is none. `input` stands anywhere on the screen;
 * `taken` is the photo that waits for a look, `answers` what that look may say.
 */
export function useTakePhoto(userId: string) {
  const messages = useMessages();
  const queries = useQueryClient();
  const field = useRef<HTMLInputElement>(null);
  const [side, setSide] = useState<Side>('front');
  const [image, setImage] = useState<ImageBitmap | null>(null);
  const [error, setError] = useState<string>();
  const take = (wanted: Side) => {
    setSide(wanted);
    if (field.current) {
      field.current.capture = wanted === 'selfie' ? 'user' : 'environment';
      field.current.click();
    }
  };
  const look = async (file: File | undefined) => {
    setError(undefined);
    if (!file) return;
    try {
      const read = await readImage(file);
      if (Math.min(read.width, read.height) < sideMinPx) throw new SmallImage();
      setImage(read);
    } catch (problem) {
      setError(problemText(messages, problem));
    }
  };
  const use = async (blob: Blob) => {
    setImage(null);
    const arrived = await sendPaper(userId, side, blob);
    if (arrived) await queries.invalidateQueries({ queryKey: ['identity'] });
  };
  const input = (
    <input
      ref={field}
      type="file"
      accept="image/*"
      hidden
      onChange={({ currentTarget }) => {
        void look(currentTarget.files?.[0]);
        // The same file, chosen again, must be a change again.
        currentTarget.value = '';
      }}
    />
  );
  const answers = {
    onUse: (blob: Blob) => void use(blob),
    onRetake: () => take(side),
    onClose: () => setImage(null),
  };
  return { take, input, error, taken: image && { side, image }, answers };
}
