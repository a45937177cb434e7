import { useMessages } from '@ecom/i18n';
import { Button, Dialog, ProgressBar } from '@ecom/ui';
import { useEffect, useRef, useState } from 'react';
import { drawSquare, encodeImage } from '../../data/images.ts';
import { uploadImage } from '../../data/upload.ts';
import type { User } from '../../session/session.ts';
import { useTask } from '../../sign-in/use-task.ts';
import { takeOver } from '../take-over.ts';
import { useCommandKey } from '../use-command-key.ts';

const sidePx = 512;

/** Below this a portrait shows nobody. */
export const sideMinPx = 128;

/** Faces are rather at the top of an upright photo. */
const usualPosition = 0.4;

interface Props {
  readonly image: ImageBitmap;
  readonly onOther: () => void;
  readonly onClose: () => void;
}

/** The square that will be shown, moved along the longer side, then sent small. */
export function CropSheet({ image, onOther, onClose }: Props) {
  const { photo } = useMessages();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [position, setPosition] = useState(usualPosition);
  const [sent, setSent] = useState(0);
  const keyed = useCommandKey();
  const task = useTask();
  useEffect(() => {
    if (canvas.current) drawSquare(canvas.current, image, { position, sidePx });
  }, [image, position]);
  // Decoded, a phone's photo takes fifty megabytes that a cheap phone needs back.
  useEffect(() => () => image.close(), [image]);
  const send = async () => {
    if (!canvas.current) return;
    const portrait = await encodeImage(canvas.current);
    await keyed(String(position), async (key) => {
      const upload = { path: '/v1/me/photo', image: portrait, key, onProgress: setSent };
      takeOver((await uploadImage(upload)) as User);
    });
  };
  const use = async () => {
    setSent(0);
    if (await task.run(send)) onClose();
  };
  const percent = Math.round(sent * 100);
  return (
    <Dialog title={photo.cropTitle} body={photo.cropBody} onClose={onClose}>
      <canvas ref={canvas} className="mx-auto size-56 rounded-full bg-sunk" />
      {image.width !== image.height && (
        <label className="block text-sm font-semibold">
          {photo.position}
          <input
            type="range"
            min={0}
            max={100}
            value={position * 100}
            disabled={task.busy}
            onChange={({ currentTarget }) => setPosition(Number(currentTarget.value) / 100)}
            className="block min-h-12 w-full accent-palm-800"
          />
        </label>
      )}
      {task.busy && <ProgressBar label={photo.sending(percent)} value={sent} />}
      {task.error && (
        <p role="alert" className="text-sm font-semibold text-danger">
          {task.error}
        </p>
      )}
      <Button wide busy={task.busy} onClick={() => void use()}>
        {photo.use}
      </Button>
      <Button look="quiet" wide disabled={task.busy} onClick={onOther}>
        {photo.other}
      </Button>
    </Dialog>
  );
}
