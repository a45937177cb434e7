/** A picture without transparency, row by row, three bytes a pixel. */
export interface RgbPixels {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

interface Wave {
  readonly mean: number;
  /** Between 0 and 1, in the triangle in which the hash keeps them. */
  readonly weights: readonly number[];
  readonly scale: number;
}

/**
 * A few bytes that look like the picture from afar: the encoder of
 * https://evanw.github.io/thumbhash for pictures without transparency. For pictures of at most a
 * hundred pixels a side.
 */
export function thumbhashOf({ width, height, rgb }: RgbPixels): Uint8Array {
  const pixels = Array.from({ length: width * height }, (_, n) => {
    const [red = 0, green = 0, blue = 0] = rgb.subarray(n * 3, n * 3 + 3);
    return { red: red / 255, green: green / 255, blue: blue / 255 };
  });
  const longest = Math.max(width, height);
  const across = Math.max(1, Math.round((7 * width) / longest));
  const down = Math.max(1, Math.round((7 * height) / longest));
  const wavesOf = (channel: number[], nx: number, ny: number) =>
    encode(channel, { width, height }, Math.max(3, nx), Math.max(3, ny));
  const light = wavesOf(
    pixels.map(({ red, green, blue }) => (red + green + blue) / 3),
    across,
    down,
  );
  const warm = wavesOf(
    pixels.map(({ red, green, blue }) => (red + green) / 2 - blue),
    3,
    3,
  );
  const green = wavesOf(
    pixels.map((pixel) => pixel.red - pixel.green),
    3,
    3,
  );
  return pack(
    light,
    warm,
    green,
    width > height ? { wide: true, short: down } : { wide: false, short: across },
  );
}

function pack(light: Wave, warm: Wave, green: Wave, shape: { wide: boolean; short: number }) {
  const header =
    Math.round(63 * light.mean) |
    (Math.round(31.5 + 31.5 * warm.mean) << 6) |
    (Math.round(31.5 + 31.5 * green.mean) << 12) |
    (Math.round(31 * light.scale) << 18);
  const tail =
    shape.short |
    (Math.round(63 * warm.scale) << 3) |
    (Math.round(63 * green.scale) << 9) |
    (shape.wide ? 1 << 15 : 0);
  const weights = [light, warm, green].flatMap((wave) => wave.weights);
  const hash = new Uint8Array(5 + Math.ceil(weights.length / 2));
  hash.set([header & 255, (header >> 8) & 255, header >> 16, tail & 255, tail >> 8]);
  for (const [n, weight] of weights.entries()) {
    const at = 5 + (n >> 1);
    hash[at] = (hash[at] ?? 0) | (Math.round(15 * weight) << (n % 2 === 0 ? 0 : 4));
  }
  return hash;
}

function encode(
  channel: readonly number[],
  { width, height }: { width: number; height: number },
  nx: number,
  ny: number,
): Wave {
  const found: number[] = [];
  for (let cy = 0; cy < ny; cy += 1) {
    for (let cx = 0; cx * ny < nx * (ny - cy); cx += 1) {
      let sum = 0;
      for (let y = 0; y < height; y += 1) {
        const fy = Math.cos((Math.PI / height) * cy * (y + 0.5));
        for (let x = 0; x < width; x += 1) {
          const fx = Math.cos((Math.PI / width) * cx * (x + 0.5));
          sum += (channel[x + y * width] ?? 0) * fx * fy;
        }
      }
      found.push(sum / (width * height));
    }
  }
  const [mean = 0, ...rest] = found;
  const scale = Math.max(...rest.map(Math.abs));
  const weights = rest.map((one) => (scale === 0 ? 0.5 : 0.5 + (0.5 / scale) * one));
  return { mean, weights, scale };
}
