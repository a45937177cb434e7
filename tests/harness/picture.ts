import sharp from 'sharp';

/** A photograph with a camera's metadata, its place included, as a phone makes it. */
export function photograph(widthPx = 640, heightPx = 480): Promise<Buffer> {
  return sharp({
    create: {
      width: widthPx,
      height: heightPx,
      channels: 3,
      background: '#a86f3d',
      noise: { type: 'gaussian', mean: 128, sigma: 30 },
    },
  })
    .withExif({
      IFD0: { Make: 'Traceur', Model: 'T-1' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '6/1 8/1 0/1' },
    })
    .jpeg({ quality: 70 })
    .toBuffer();
}
