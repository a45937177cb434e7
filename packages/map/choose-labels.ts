/** A name that wants to be drawn: where its point is on the screen, in pixels. */
export interface Candidate {
  readonly key: string;
  readonly name: string;
  readonly rank: number;
  readonly isArea: boolean;
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const letterPx = 6.8;
const linePx = 18;
const dotPx = 12;
const gapPx = 4;

/** An area's name is centred on it; a point's stands to its right. */
function boxOf({ name, isArea, x, y }: Candidate): Box {
  const width = name.length * letterPx;
  const left = isArea ? x - width / 2 : x - dotPx / 2;
  const right = isArea ? x + width / 2 : x + dotPx + width;
  return { left: left - gapPx, right: right + gapPx, top: y - linePx / 2, bottom: y + linePx / 2 };
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** So many names fit on a phone before nobody reads any of them. */
const labelsMax = 26;

/**
 * Which names are drawn: those that everybody knows first, none over another, none outside. The
 * order among equals is that of the keys, so that a small movement changes little.
 */
export function chooseLabels<Label extends Candidate>(
  candidates: readonly Label[],
  size: { readonly width: number; readonly height: number },
): readonly Label[] {
  const taken: Box[] = [];
  const chosen: Label[] = [];
  const inside = candidates.filter(
    ({ x, y }) => x >= 0 && y >= 0 && x <= size.width && y <= size.height,
  );
  const order = inside.toSorted((a, b) => a.rank - b.rank || a.key.localeCompare(b.key));
  for (const candidate of order) {
    if (chosen.length === labelsMax) break;
    const box = boxOf(candidate);
    if (taken.some((other) => overlap(box, other))) continue;
    taken.push(box);
    chosen.push(candidate);
  }
  return chosen;
}
