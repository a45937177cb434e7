/** Where a page ended: the value it was sorted by, and the id that tells equals apart. */
export interface Cursor {
  readonly value: number;
  readonly id: string;
}

const pattern = /^(-?\d{1,16})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

export const writeCursor = ({ value, id }: Cursor): string => `${value}_${id}`;

/** Null for what no page of ours ended with. */
export function readCursor(text: string): Cursor | null {
  const [, value, id] = pattern.exec(text) ?? [];
  if (value === undefined || id === undefined) return null;
  return Number.isSafeInteger(Number(value)) ? { value: Number(value), id } : null;
}
