import { useMessages } from '@ecom/i18n';
import { Button, Dialog } from '@ecom/ui';
import { useEffect, useRef } from 'react';
import { drawWithin, encodeImage } from '../../data/images.ts';
import { useTask } from '../../sign-in/use-task.ts';
import type { Side } from './use-identity.ts';

/** Small letters of a card stay legible, and a photo stays well under a megabyte. */
const sideMaxPx = 1600;

interface Props {
  readonly side: Side;
  readonly image: ImageBitmap;
  readonly onUse: (image: Blob) => void;
  readonly onRetake: () => void;
  readonly onClose: () => void;
}

/** The photo as it will be sent, before it is. */
export function PreviewSheet({ side, image, onUse, onRetake, onClose }: Props) {
  const { identity } = useMessages();
  const canvas = useRef<HTMLCanvasElement>(null);
  const task = useTask();
  useEffect(() => {
    if (canvas.current) drawWithin(canvas.current, image, sideMaxPx);
    // Decoded, a phone's photo takes fifty megabytes that a cheap phone needs back.
    return () => image.close();
  }, [image]);
  const use = async () => {
    if (canvas.current) onUse(await encodeImage(canvas.current));
  };
  return (
    <Dialog
      title={identity.sides[side]}
      body={side === 'selfie' ? identity.previewSelfie : identity.preview}
      onClose={onClose}
    >
      <canvas ref={canvas} className="mx-auto max-h-[45dvh] max-w-full rounded-lg bg-sunk" />
      {task.error && (
        <p role="alert" className="text-sm font-semibold text-danger">
          {task.error}
        </p>
      )}
      <Button wide busy={task.busy} onClick={() => void task.run(use)}>
        {identity.use}
      </Button>
      <Button look="quiet" wide onClick={onRetake}>
        {identity.retake}
      </Button>
    </Dialog>
  );
}
