import sharp from 'sharp';
import { expect, test } from 'vitest';
import { sharpEncoder } from './sharp-encoder.ts';
import { sharpPreview } from './sharp-preview.ts';

const canvas = { width: 64, height: 48, channels: 3 as const, background: '#c33' };
const drawn = (type: 'avif' | 'webp') => sharp({ create: canvas })[type]().toBuffer();

test('a picture of the shelves becomes a JPEG of its size', async () => {
  const preview = await sharpPreview().preview(await drawn('avif'));
  const { format, width, height } = await sharp(preview).metadata();
  expect({ format, width, height }).toEqual({ format: 'jpeg', width: 64, height: 48 });
});

test('anything else is refused', async () => {
  await expect(sharpPreview().preview(await drawn('webp'))).rejects.toThrow('no AVIF');
  await expect(sharpPreview().preview(new Uint8Array())).rejects.toThrow('no AVIF');
});

test('an upload is not decoded as AVIF because a preview was', async () => {
  const avif = await drawn('avif');
  await sharpPreview().preview(avif);
  const options = { maxSidePx: 32, type: 'image/jpeg' as const };
  await expect(sharpEncoder().encode(avif, options)).rejects.toThrow();
});
