import { color } from '@ecom/dash';
import { useProductMessages } from '@ecom/i18n/business-products';
import { Box, Button, IconButton, LinearProgress } from '@mui/material';
import { GripVertical, ImageOff, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { localUrlOf } from './picture-uploads.ts';
import type { Picture } from './product-data.ts';
import { shelfProblem } from './product-problem.ts';
import type { Upload } from './upload-list.ts';
import type { DragHandle } from './use-picture-drag.ts';

interface PictureProps {
  readonly picture: Picture;
  readonly at: number;
  readonly canMove: boolean;
  readonly isDragged: boolean;
  readonly handle: DragHandle;
  readonly onRemove: () => void;
}

/** A picture that the store has, with the handle that moves it. */
export function PictureTile(props: PictureProps) {
  const { picture, at, canMove, isDragged, handle, onRemove } = props;
  const { pictures: words } = useProductMessages();
  const { id, state, failure } = picture;
  const src = state === 'ready' ? `/api/v1/market/pictures/${id}/320` : localUrlOf(id);
  return (
    <Box
      component="li"
      data-picture={id}
      sx={{ ...tileStyle, ...(isDragged && { opacity: 0.6, borderColor: color('palm-800') }) }}
    >
      <Shown src={state === 'failed' ? undefined : src} alt={words.nth(at + 1)} />
      {state === 'processing' && <Note>{words.preparing}</Note>}
      {state === 'failed' && <Note isBad>{words.failures[failure ?? 'unreadable']}</Note>}
      {state === 'ready' && at === 0 && <Note>{words.first}</Note>}
      <IconButton aria-label={words.remove(at + 1)} onClick={onRemove} sx={removeStyle}>
        <X size={18} />
      </IconButton>
      {canMove && (
        <IconButton aria-label={words.move(at + 1)} {...handle} sx={handleStyle}>
          <GripVertical size={18} />
        </IconButton>
      )}
    </Box>
  );
}

interface UploadProps {
  readonly upload: Upload;
  readonly at: number;
  readonly onRetry: () => void;
  readonly onCancel: () => void;
}

/** A photo on its way: how far it is, or why it is not. */
export function UploadTile({ upload, at, onRetry, onCancel }: UploadProps) {
  const texts = useProductMessages();
  const { pictures: words } = texts;
  const { state, sent, url, error, productId } = upload;
  const percent = Math.round(sent * 100);
  const waits = productId === null ? words.afterSave : words.waiting;
  return (
    <Box component="li" sx={tileStyle}>
      <Shown src={url ?? undefined} alt={words.nth(at + 1)} isPale />
      {state === 'sending' && (
        <Note>
          {words.sending(percent)}
          <LinearProgress
            variant="determinate"
            value={percent}
            aria-label={words.sending(percent)}
            sx={{ mt: 0.5, borderRadius: 2 }}
          />
        </Note>
      )}
      {state === 'preparing' && <Note>{words.preparing}</Note>}
      {state === 'waiting' && <Note>{waits}</Note>}
      {state === 'refused' && <Note isBad>{shelfProblem(texts, error) ?? words.broken}</Note>}
      {state === 'broken' && (
        <Note isBad>
          {words.broken}
          <Button size="small" variant="outlined" onClick={onRetry} sx={{ mt: 0.5, width: '100%' }}>
            {words.retry}
          </Button>
        </Note>
      )}
      <IconButton aria-label={words.cancel(at + 1)} onClick={onCancel} sx={removeStyle}>
        <X size={18} />
      </IconButton>
    </Box>
  );
}

interface ShownProps {
  readonly src: string | undefined;
  readonly alt: string;
  readonly isPale?: boolean;
}

function Shown({ src, alt, isPale = false }: ShownProps) {
  if (src === undefined) {
    return (
      <Box
        role="img"
        aria-label={alt}
        sx={{ ...imageStyle, display: 'grid', placeItems: 'center' }}
      >
        <ImageOff size={28} aria-hidden="true" />
      </Box>
    );
  }
  const look = { ...imageStyle, opacity: isPale ? 0.7 : 1, display: 'block' };
  return <Box component="img" src={src} alt={alt} draggable={false} sx={look} />;
}

function Note({
  isBad = false,
  children,
}: {
  readonly isBad?: boolean;
  readonly children: ReactNode;
}) {
  const look = isBad
    ? { backgroundColor: color('clay-100'), color: color('clay-700') }
    : { backgroundColor: color('card'), color: color('ink') };
  return <Box sx={{ ...noteStyle, ...look }}>{children}</Box>;
}

const tileStyle = {
  position: 'relative',
  aspectRatio: '1',
  overflow: 'hidden',
  borderRadius: 3,
  border: `1px solid ${color('line')}`,
  backgroundColor: color('palm-100'),
  color: color('palm-700'),
};
const imageStyle = { width: '100%', height: '100%', objectFit: 'cover' };
const noteStyle = {
  position: 'absolute',
  insetInline: 0,
  bottom: 0,
  px: 1,
  py: 0.5,
  fontSize: '0.75rem',
  lineHeight: '1rem',
  fontWeight: 600,
};
const toolStyle = {
  position: 'absolute',
  top: 4,
  width: 40,
  height: 40,
  color: color('ink'),
  backgroundColor: color('card'),
  border: `1px solid ${color('line')}`,
  '&:hover': { backgroundColor: color('sunk') },
};
const removeStyle = { ...toolStyle, right: 4 };
const handleStyle = { ...toolStyle, left: 4, cursor: 'grab', touchAction: 'none' };
