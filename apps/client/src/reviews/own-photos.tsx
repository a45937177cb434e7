import { newCommandKey, unwrap } from '@ecom/api-client';
import { useMessages } from '@ecom/i18n';
import { useReviewsMessages } from '@ecom/i18n/reviews';
import { Button, ProgressBar } from '@ecom/ui';
import { useQueryClient } from '@tanstack/react-query';
import { Camera, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { problemText } from '../app/problem-text.ts';
import { drawWithin, encodeImage, readImage, SmallImage } from '../data/images.ts';
import { uploadImage } from '../data/upload.ts';
import { api } from '../session/session.ts';
import { type OwnReview, ownKey } from './review-data.ts';
import { ReviewPhotos } from './review-photos.tsx';

const photosMax = 4;
const sidePx = 1_280;
const sideMinPx = 64;

interface Props {
  readonly userId: string;
  readonly orderId: string;
  readonly review: NonNullable<OwnReview['review']>;
  readonly mayChange: boolean;
}

/** Photos beside her own review: shown, added one after the other, taken away again. */
export function OwnPhotos({ userId, orderId, review, mayChange }: Props) {
  const { photos } = useReviewsMessages();
  const input = useRef<HTMLInputElement>(null);
  const { sent, problem, add, remove } = usePhotos(userId, orderId, review.id);
  const room = photosMax - review.pictureIds.length;
  return (
    <>
      <ReviewPhotos
        ids={review.pictureIds}
        act={(id, nth) =>
          mayChange && (
            <button
              type="button"
              aria-label={photos.remove(nth)}
              onClick={() => void remove(id)}
              className="press absolute -top-3 -right-3 grid size-12 place-items-center"
            >
              <span className="grid size-8 place-items-center rounded-full bg-card shadow-card">
                <X size={18} aria-hidden="true" />
              </span>
            </button>
          )
        }
      />
      {sent !== null && (
        <div className="mt-2">
          <ProgressBar label={photos.sending(Math.round(sent * 100))} value={sent} />
        </div>
      )}
      {problem && (
        <p role="alert" className="mt-2 text-sm font-semibold text-danger">
          {problem}
        </p>
      )}
      {mayChange && room > 0 && (
        <div className="mt-2">
          <Button look="quiet" busy={sent !== null} onClick={() => input.current?.click()}>
            <Camera size={20} aria-hidden="true" />
            {photos.add}
          </Button>
          <input
            ref={input}
            type="file"
            accept="image/*"
            multiple
            hidden
            onChange={({ currentTarget }) => {
              void add([...(currentTarget.files ?? [])].slice(0, room));
              // The same photo may be chosen again.
              currentTarget.value = '';
            }}
          />
        </div>
      )}
    </>
  );
}

function usePhotos(userId: string, orderId: string, reviewId: string) {
  const messages = useMessages();
  const queries = useQueryClient();
  const running = useRef(false);
  const [sent, setSent] = useState<number | null>(null);
  const [problem, setProblem] = useState<string>();
  const again = () => queries.invalidateQueries({ queryKey: ownKey(userId, orderId) });
  const act = async (work: () => Promise<void>) => {
    if (running.current) return;
    running.current = true;
    setProblem(undefined);
    try {
      await work();
    } catch (error) {
      setProblem(problemText(messages, error));
    } finally {
      running.current = false;
      setSent(null);
      await again();
    }
  };
  const add = (files: readonly File[]) =>
    act(async () => {
      const path = `/v1/market/reviews/${reviewId}/pictures`;
      for (const file of files) {
        setSent(0);
        const image = await small(file);
        const upload = { method: 'POST', path, image, key: newCommandKey() } as const;
        await uploadImage({ ...upload, onProgress: setSent });
        await again();
      }
    });
  const remove = (pictureId: string) =>
    act(async () => {
      const path = { reviewId, pictureId };
      const params = { path, header: { 'idempotency-key': newCommandKey() } };
      await unwrap(api.DELETE('/v1/market/reviews/{reviewId}/pictures/{pictureId}', { params }));
    });
  return { sent, problem, add, remove };
}

/** As small as it may be for a look. @throws UnreadableImage, SmallImage */
async function small(file: Blob): Promise<Blob> {
  const bitmap = await readImage(file);
  try {
    if (Math.min(bitmap.width, bitmap.height) < sideMinPx) throw new SmallImage();
    const canvas = document.createElement('canvas');
    drawWithin(canvas, bitmap, sidePx);
    return await encodeImage(canvas);
  } finally {
    // Decoded, a phone's photo takes fifty megabytes that a cheap phone needs back.
    bitmap.close();
  }
}
