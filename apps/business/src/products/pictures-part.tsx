import { ConfirmDialog, Section } from '@ecom/dash';
import { useProductMessages } from '@ecom/i18n/business-products';
import { Alert, Box } from '@mui/material';
import { useState } from 'react';
import { PhotoButtons } from './photo-buttons.tsx';
import { PictureTile, UploadTile } from './picture-tile.tsx';
import { addPhotos, dropPhoto, retryPhoto, roomLeft } from './picture-uploads.ts';
import { commandsOf } from './product-commands.ts';
import { keepPictures, type Product } from './product-data.ts';
import { limits } from './product-draft.ts';
import { useUploadsOf } from './upload-list.ts';
import { usePictureDrag } from './use-picture-drag.ts';
import { usePictureOrder } from './use-picture-order.ts';
import { useShelfCommand } from './use-shelf-command.ts';

interface Props {
  readonly storeId: string;
  /** Null for one that is still to be kept: its photos wait for that. */
  readonly product: Product | null;
}

const noPictures: Product['pictures'] = [];

/** A product's pictures, in their order, and those on their way from the phone's camera. */
export function PicturesPart({ storeId, product }: Props) {
  const texts = useProductMessages();
  const { form, pictures: words } = texts;
  const productId = product?.id ?? null;
  const pictures = product?.pictures ?? noPictures;
  const uploads = useUploadsOf(storeId, productId);
  const order = usePictureOrder({ storeId, productId: productId ?? '', pictures });
  const drag = usePictureDrag(order);
  const [removing, setRemoving] = useState<string | null>(null);
  const room = roomLeft(pictures, uploads, limits.pictures);
  const max = limits.pictures;
  return (
    <Section
      title={form.parts.pictures}
      action={<Box sx={quiet}>{words.count(max - room, max)}</Box>}
    >
      <Box sx={{ ...quiet, mb: 1.5 }}>{words.intro}</Box>
      <Box component="ul" aria-label={form.parts.pictures} sx={gridStyle}>
        {order.shown.map((picture, at) => (
          <PictureTile
            key={picture.id}
            {...{ picture, at }}
            canMove={order.shown.length > 1}
            isDragged={drag.dragged === picture.id}
            handle={drag.handleOf(picture.id, at)}
            onRemove={() => setRemoving(picture.id)}
          />
        ))}
        {uploads.map((upload, at) => (
          <UploadTile
            key={upload.key}
            {...{ upload }}
            at={pictures.length + at}
            onRetry={() => retryPhoto(upload.key)}
            onCancel={() => dropPhoto(upload.key)}
          />
        ))}
      </Box>
      <Box role="status" sx={srOnly}>
        {drag.said}
      </Box>
      {order.error && (
        <Alert severity="error" sx={{ mb: 1.5 }}>
          {order.error}
        </Alert>
      )}
      <PhotoButtons
        room={room}
        onPhotos={(photos) => addPhotos(storeId, productId, photos.slice(0, room))}
      />
      {removing !== null && productId !== null && (
        <RemoveDialog
          {...{ storeId, productId }}
          pictureId={removing}
          onClose={() => setRemoving(null)}
        />
      )}
    </Section>
  );
}

interface RemoveProps {
  readonly storeId: string;
  readonly productId: string;
  readonly pictureId: string;
  readonly onClose: () => void;
}

function RemoveDialog({ storeId, productId, pictureId, onClose }: RemoveProps) {
  const { pictures } = useProductMessages();
  const command = useShelfCommand(commandsOf(storeId).removePicture);
  const remove = async () => {
    const done = await command.run({ id: productId, pictureId });
    if (!done) return;
    keepPictures(storeId, productId, done.answer.pictures);
    onClose();
  };
  return (
    <ConfirmDialog
      open
      danger
      title={pictures.removeTitle}
      body={pictures.removeBody}
      confirm={pictures.removeYes}
      busy={command.busy}
      error={command.error}
      onConfirm={() => void remove()}
      onClose={onClose}
    />
  );
}

const quiet = { fontSize: '0.8125rem', color: 'text.secondary' };
const gridStyle = {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(112px, 1fr))',
  gap: 1.25,
  m: 0,
  mb: 1.5,
  p: 0,
  listStyle: 'none',
  '&:empty': { display: 'none' },
};
const srOnly = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
};
