import { useProductMessages } from '@ecom/i18n/business-products';
import { Box, Button, useMediaQuery } from '@mui/material';
import { Camera, Images } from 'lucide-react';
import { type ChangeEvent, useRef } from 'react';
import { limits } from './product-draft.ts';

interface Props {
  /** How many more there may be. */
  readonly room: number;
  readonly onPhotos: (photos: File[]) => void;
}

/** The phone's camera, or what is on the device. */
export function PhotoButtons({ room, onPhotos }: Props) {
  const { pictures } = useProductMessages();
  const camera = useRef<HTMLInputElement>(null);
  const files = useRef<HTMLInputElement>(null);
  const hasCamera = useMediaQuery('(pointer: coarse)');
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    onPhotos([...(event.target.files ?? [])]);
    // The same file may be chosen again after it was taken back.
    event.target.value = '';
  };
  const input = { type: 'file', hidden: true, onChange: take, 'aria-hidden': true } as const;
  if (room === 0) return <Box sx={{ fontWeight: 600 }}>{pictures.full(limits.pictures)}</Box>;
  return (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
      {hasCamera && (
        <Button
          variant="contained"
          startIcon={<Camera size={18} />}
          onClick={() => camera.current?.click()}
        >
          {pictures.take}
        </Button>
      )}
      <Button
        variant="outlined"
        startIcon={<Images size={18} />}
        onClick={() => files.current?.click()}
      >
        {pictures.choose}
      </Button>
      <input {...input} ref={camera} accept="image/*" capture="environment" />
      <input {...input} ref={files} accept="image/*" multiple data-photos="" />
    </Box>
  );
}
