/** A picture of a few pixels, from red to alpha, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8ClampedArray<ArrayBuffer>;
}

interface Channel {
  readonly nx: number;
  readonly ny: number;
  readonly weights: readonly number[];
}

/**
 * What a thumbhash looks like, at most 32 pixels wide and high: the decoder of
 * https://evanw.github.io/thumbhash for pictures without transparency. Null for what is none.
 */
export function decodeThumbhash(base64: string): Pixels | null {
  const hash = bytesOf(base64);
  if (hash === null || hash.length < 5) return null;
  const [b0 = 0, b1 = 0, b2 = 0, b3 = 0, b4 = 0] = hash;
  const header = b0 | (b1 << 8) | (b2 << 16);
  const tail = b3 | (b4 << 8);
  const wide = tail >> 15;
  const short = tail & 7;
  // A picture with transparency has a longer head; goods lie on a ground.
  if (header >> 23 || short === 0) return null;
  const nx = Math.max(3, wide ? 7 : short);
  const ny = Math.max(3, wide ? short : 7);
  const nibbles = nibblesFrom(hash, 5);
  const light = readChannel(nx, ny, ((header >> 18) & 31) / 31, nibbles);
  const warm = readChannel(3, 3, (((tail >> 3) & 63) / 63) * 1.25, nibbles);
  const green = readChannel(3, 3, (((tail >> 9) & 63) / 63) * 1.25, nibbles);
  const ratio = (wide ? 7 : short) / (wide ? short : 7);
  const width = Math.round(ratio > 1 ? 32 : 32 * ratio);
  const height = Math.round(ratio > 1 ? 32 / ratio : 32);
  const rgba = new Uint8ClampedArray(width * height * 4);
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 4) {
      const spot = { x: (x + 0.5) / width, y: (y + 0.5) / height };
      const l = (header & 63) / 63 + valueAt(light, spot);
      const p = ((header >> 6) & 63) / 31.5 - 1 + valueAt(warm, spot);
      const q = ((header >> 12) & 63) / 31.5 - 1 + valueAt(green, spot);
      const blue = l - (2 / 3) * p;
      const red = (3 * l - blue + q) / 2;
      rgba.set([red * 255, (red - q) * 255, blue * 255, 255], at);
    }
  }
  return { width, height, rgba };
}

function bytesOf(base64: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  } catch {
    return null;
  }
}

function nibblesFrom(hash: Uint8Array, start: number): () => number {
  let at = 0;
  return () => {
    const byte = hash[start + (at >> 1)] ?? 0x88;
    const nibble = at % 2 === 0 ? byte & 15 : byte >> 4;
    at += 1;
    return nibble / 7.5 - 1;
  };
}

/** The waves of one channel, in the triangle in which the hash keeps them. */
function readChannel(nx: number, ny: number, scale: number, next: () => number): Channel {
  const weights: number[] = [];
  for (let cy = 0; cy < ny; cy += 1) {
    for (let cx = cy === 0 ? 1 : 0; cx * ny < nx * (ny - cy); cx += 1) weights.push(next() * scale);
  }
  return { nx, ny, weights };
}

function valueAt({ nx, ny, weights }: Channel, spot: { x: number; y: number }): number {
  let sum = 0;
  let at = 0;
  for (let cy = 0; cy < ny; cy += 1) {
    const fy = Math.cos(Math.PI * spot.y * cy) * 2;
    for (let cx = cy === 0 ? 1 : 0; cx * ny < nx * (ny - cy); cx += 1, at += 1) {
      sum += (weights[at] ?? 0) * Math.cos(Math.PI * spot.x * cx) * fy;
    }
  }
  return sum;
}

const urls = new Map<string, string | null>();

/** The same as an address for CSS; null where it cannot be drawn. Each is drawn once. */
export function thumbhashUrl(base64: string): string | null {
  const known = urls.get(base64);
  if (known !== undefined) return known;
  const url = drawUrl(base64);
  urls.set(base64, url);
  return url;
}

function drawUrl(base64: string): string | null {
  const pixels = decodeThumbhash(base64);
  if (!pixels) return null;
  const canvas = document.createElement('canvas');
  canvas.width = pixels.width;
  canvas.height = pixels.height;
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.putImageData(new ImageData(pixels.rgba, pixels.width, pixels.height), 0, 0);
  return canvas.toDataURL();
}
