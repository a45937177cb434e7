import sharp from 'sharp';

/** Flat colours stand strong compression; chroma is kept whole, or thin lines lose their colour. */
const quality = 52;

/**
 * The AVIF of a drawing, square. Meant for seeding, not for requests: it takes tens of
 * milliseconds of a core.
 */
export async function renderPicture(svg: string, sidePx: number): Promise<Uint8Array> {
  return sharp(Buffer.from(svg))
    .resize(sidePx, sidePx)
    .avif({ quality, effort: 3, chromaSubsampling: '4:2:0' })
    .toBuffer();
}
