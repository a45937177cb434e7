import { color } from '@ecom/dash';
import { Box } from '@mui/material';
import { Package } from 'lucide-react';
import { useState } from 'react';

interface Props {
  /** Null where there is none yet. */
  readonly pictureId: string | null;
  readonly sizePx: number;
  /** Empty where its text stands beside it. */
  readonly alt?: string;
}

/** A square of its final size; a drawing on palm green where there is no picture. */
export function Thumb({ pictureId, sizePx, alt = '' }: Props) {
  const [missing, setMissing] = useState<string | null>(null);
  const src = `/api/v1/market/pictures/${pictureId}/160`;
  return (
    <Box sx={{ ...frame, width: sizePx, height: sizePx }}>
      {pictureId === null || missing === pictureId ? (
        <Package size={sizePx / 2.4} aria-hidden="true" />
      ) : (
        <Box
          component="img"
          src={src}
          alt={alt}
          width={sizePx}
          height={sizePx}
          loading="lazy"
          decoding="async"
          onError={() => setMissing(pictureId)}
          sx={{ width: '100%', height: '100%', objectFit: 'cover', display: 'block' }}
        />
      )}
    </Box>
  );
}

const frame = {
  flexShrink: 0,
  display: 'grid',
  placeItems: 'center',
  overflow: 'hidden',
  borderRadius: 2,
  backgroundColor: color('palm-100'),
  color: color('palm-700'),
};
