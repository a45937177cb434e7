/** Where a page of a store's own list ended: what it was sorted by, and the id. */
export interface CatalogueCursor {
  /** A number, or a title as it is compared: letters, digits and spaces. */
  readonly value: string;
  readonly id: string;
}

const pattern = /^([a-z0-9 -]{0,500})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

export const writeCatalogueCursor = ({ value, id }: CatalogueCursor): string => `${value}_${id}`;

/** Null for what no page of ours ended with. */
export function readCatalogueCursor(text: string): CatalogueCursor | null {
  const [, value, id] = pattern.exec(text) ?? [];
  return value === undefined || id === undefined ? null : { value, id };
}
