import { pictureIdOf } from './insert/insert-products.ts';
import { motifOf } from './pictures/motif-of.ts';
import { renderPicture } from './pictures/render-picture.ts';
import { products } from './products.ts';

/** Asks for the picture of an id in a width; `n` tells the answer from others. */
export interface PaintRequest {
  readonly n: number;
  readonly id: string;
  readonly widthPx: number;
}

/** Null for an id that no product of the demonstration has. */
export interface Painted {
  readonly n: number;
  readonly bytes: Uint8Array | null;
}

const byPicture = new Map(products.map((product) => [pictureIdOf(product), product]));
let last: Promise<void> = Promise.resolve();

/** A process that draws demonstration pictures for its parent, and ends with it. */
process.on('disconnect', () => process.exit());
process.on('message', (request: PaintRequest) => {
  last = last.then(() => answer(request));
});

async function answer({ n, id, widthPx }: PaintRequest): Promise<void> {
  const product = byPicture.get(id);
  const bytes = product ? await renderPicture(motifOf(product), widthPx) : null;
  process.send?.({ n, bytes } satisfies Painted);
}
