import { useState } from 'react';
import { CategoryArt, groundOf } from './category-art.tsx';
import { thumbhashUrl } from './thumbhash.ts';

export interface PictureFile {
  readonly id: string;
  readonly thumbhash: string;
}

interface Props {
  readonly picture: PictureFile | null;
  readonly alt: string;
  /** What it is, for a drawing where there is no picture. */
  readonly title: string;
  /** How wide it is shown, as `sizes` of an image. */
  readonly sizes: string;
  /** What the screen is about: not left for later. */
  readonly eager?: boolean;
}

const urlOf = (id: string, width: number): string => `/api/v1/market/pictures/${id}/${width}`;

/** Somebody who pays by the megabyte and said so. */
export const savesData = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/**
 * A square of its final size from the start: the blurred thumbhash at once, the picture over it,
 * a drawing where there is none or none arrives.
 */
export function ProductPicture({ picture, alt, title, sizes, eager }: Props) {
  const [missing, setMissing] = useState<string | null>(null);
  const behind = picture && thumbhashUrl(picture.thumbhash);
  const isMissing = picture === null || missing === picture.id;
  return (
    <span
      className="relative block aspect-square overflow-hidden bg-sunk bg-cover"
      style={behind ? { backgroundImage: `url(${behind})` } : undefined}
    >
      {isMissing ? (
        <NoPicture alt={alt} title={title} hasGround={behind !== null} />
      ) : (
        <img
          src={urlOf(picture.id, savesData() ? 160 : 320)}
          srcSet={
            savesData()
              ? undefined
              : [160, 320, 640].map((width) => `${urlOf(picture.id, width)} ${width}w`).join()
          }
          sizes={sizes}
          width={640}
          height={640}
          alt={alt}
          loading={eager ? 'eager' : 'lazy'}
          decoding="async"
          onError={() => setMissing(picture.id)}
          className="absolute inset-0 size-full object-cover text-transparent"
        />
      )}
    </span>
  );
}

/** «Téléphone» as «telephone», as categories spell their addresses. */
const plainWords = (title: string): string =>
  title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Where the blur is known it stays alone: it is nearer to the thing than any drawing. */
function NoPicture({ alt, title, hasGround }: { alt: string; title: string; hasGround: boolean }) {
  const words = plainWords(title);
  return (
    <span
      className={`absolute inset-0 grid place-items-center ${hasGround ? '' : groundOf(words)}`}
    >
      {!hasGround && <CategoryArt slug={words} className="w-1/2 opacity-80" />}
      <span className="sr-only">{alt}</span>
    </span>
  );
}
