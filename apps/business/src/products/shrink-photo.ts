/** The file is no picture that this browser can decode. */
export class UnreadablePhoto extends Error {}

/** More than the largest width that is shown, less than a camera's twelve million pixels. */
const sideMaxPx = 1_600;
/** Sent as it is: drawing it again would not save much. */
const lightBytes = 400_000;

/** The size within `sideMaxPx`, in proportion; never larger than it was. */
export function sizeWithin(
  { width, height }: { readonly width: number; readonly height: number },
  maxSidePx: number,
): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, maxSidePx / Math.max(width, height));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/**
 * A photo as it is sent: 5 MB of a camera become some 300 KB, upright, without the place where it
 * was taken. One that is light already goes as it is; the API strips it.
 * @throws UnreadablePhoto
 */
export async function shrinkPhoto(file: Blob): Promise<Blob> {
  const image = await decode(file);
  try {
    const { width, height } = sizeWithin(image, sideMaxPx);
    const isKnown = ['image/jpeg', 'image/png', 'image/webp'].includes(file.type);
    if (isKnown && file.size <= lightBytes && width === image.width) return file;
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    if (!context) throw new UnreadablePhoto();
    context.imageSmoothingQuality = 'high';
    context.drawImage(image, 0, 0, width, height);
    return await encode(canvas);
  } finally {
    image.close();
  }
}

async function decode(file: Blob): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    throw new UnreadablePhoto();
  }
}

/** WebP where the browser writes it, else JPEG. */
async function encode(canvas: HTMLCanvasElement): Promise<Blob> {
  const write = (type: string) =>
    new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, 0.85));
  const webp = await write('image/webp');
  // A browser that does not know the type writes a PNG, many times the size.
  const blob = webp?.type === 'image/webp' ? webp : await write('image/jpeg');
  if (!blob) throw new UnreadablePhoto();
  return blob;
}
