import { useReturnsMessages } from '@ecom/i18n/returns';
import { Skeleton } from '@ecom/ui';
import { useEffect, useState } from 'react';
import { type OwnReturn, useEvidence } from './return-data.ts';

/** What both sides show, hers first. */
export function Evidence({ one }: { readonly one: OwnReturn }) {
  const { photos } = useReturnsMessages();
  const mine = one.pictures.filter(({ side }) => side === 'customer');
  const theirs = one.pictures.filter(({ side }) => side === 'store');
  if (one.pictures.length === 0) return null;
  return (
    <ul className="mb-3 grid grid-cols-3 gap-2">
      {mine.map(({ id }, n) => (
        <Shown key={id} returnId={one.id} pictureId={id} name={photos.mine(n + 1)} />
      ))}
      {theirs.map(({ id }, n) => (
        <Shown key={id} returnId={one.id} pictureId={id} name={photos.theirs(n + 1)} />
      ))}
    </ul>
  );
}

interface ShownProps {
  readonly returnId: string;
  readonly pictureId: string;
  readonly name: string;
}

function Shown({ returnId, pictureId, name }: ShownProps) {
  const { photos } = useReturnsMessages();
  const query = useEvidence(returnId, pictureId);
  const url = useBlobUrl(query.data);
  return (
    <li>
      {url ? (
        <a href={url} target="_blank" rel="noreferrer" className="press block">
          <img src={url} alt={name} className="aspect-square w-full rounded-lg object-cover" />
        </a>
      ) : query.isError ? (
        <p className="grid aspect-square place-items-center rounded-lg bg-sunk p-2 text-center text-sm text-muted">
          {photos.unseen}
        </p>
      ) : (
        <Skeleton className="aspect-square w-full rounded-lg" />
      )}
    </li>
  );
}

/** An address for bytes, for as long as they are shown. */
function useBlobUrl(blob: Blob | undefined): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (!blob) return;
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return url;
}
