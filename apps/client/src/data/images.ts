/** The file is no picture that this browser can decode. */
export class UnreadableImage extends Error {}

/** The picture has too few pixels for what it is to show. */
export class SmallImage extends Error {}

/** @throws UnreadableImage. Upright as it was taken; its owner closes it. */
export async function readImage(file: Blob): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    throw new UnreadableImage();
  }
}

/** Where a square is cut out of a picture: 0 is its left or top end, 1 the other. */
export function squareOf(
  { width, height }: { readonly width: number; readonly height: number },
  position: number,
): { readonly x: number; readonly y: number; readonly side: number } {
  const side = Math.min(width, height);
  const x = Math.round((width - side) * position);
  const y = Math.round((height - side) * position);
  return { x, y, side };
}

/** The size within `maxSidePx`, in proportion; never larger than it was. */
export function sizeWithin(
  { width, height }: { readonly width: number; readonly height: number },
  maxSidePx: number,
): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, maxSidePx / Math.max(width, height));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** WebP where the browser writes it, else JPEG: what comes out has no place and no camera in it. */
export async function encodeImage(canvas: HTMLCanvasElement): Promise<Blob> {
  const encode = (type: string) =>
    new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, 0.85));
  const webp = await encode('image/webp');
  // A browser that does not know the type writes a PNG, many times the size.
  const blob = webp?.type === 'image/webp' ? webp : await encode('image/jpeg');
  if (!blob) throw new UnreadableImage();
  return blob;
}

/** Draws the square of a picture into a canvas, which becomes `sidePx` wide and high. */
export function drawSquare(
  canvas: HTMLCanvasElement,
  image: ImageBitmap,
  { position, sidePx }: { readonly position: number; readonly sidePx: number },
): void {
  const { x, y, side } = squareOf(image, position);
  canvas.width = sidePx;
  canvas.height = sidePx;
  const context = canvas.getContext('2d');
  if (!context) throw new UnreadableImage();
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, x, y, side, side, 0, 0, sidePx, sidePx);
}

/** Draws a whole picture into a canvas, which takes its proportions. */
export function drawWithin(canvas: HTMLCanvasElement, image: ImageBitmap, maxSidePx: number): void {
  const { width, height } = sizeWithin(image, maxSidePx);
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new UnreadableImage();
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, width, height);
}
