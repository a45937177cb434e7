/** One variant that somebody wants, as it was when it was put in: enough to show it off line. */
export interface CartLine {
  readonly variantId: string;
  readonly productId: string;
  readonly title: string;
  /** Empty where there is nothing to choose from. */
  readonly variant: string;
  readonly soldBy: 'piece' | 'weight';
  /** The price that the person has seen and accepted; the API is only told it to compare. */
  readonly seenXof: number;
  /** Whole pieces or whole kilograms. */
  readonly quantity: number;
  readonly picture: { readonly id: string; readonly thumbhash: string } | null;
  readonly store: { readonly slug: string; readonly name: string };
}

export type Cart = readonly CartLine[];

/** As many lines as one checkout takes. */
export const linesMax = 60;
/** As many of one thing as a line takes. */
export const quantityMax = 999;

const bounded = (quantity: number): number => Math.min(Math.max(1, quantity), quantityMax);

/** Puts it in; what is there already becomes more, at the price that was seen last. */
export function addLine(cart: Cart, line: CartLine): Cart {
  const known = cart.find(({ variantId }) => variantId === line.variantId);
  if (!known) return cart.length < linesMax ? [...cart, line] : cart;
  return changeLine(cart, line.variantId, {
    ...line,
    quantity: bounded(known.quantity + line.quantity),
  });
}

/** The line stays where it stands. */
export const changeLine = (cart: Cart, variantId: string, change: Partial<CartLine>): Cart =>
  cart.map((one) => (one.variantId === variantId ? { ...one, ...change } : one));

export const setQuantity = (cart: Cart, variantId: string, quantity: number): Cart =>
  changeLine(cart, variantId, { quantity: bounded(quantity) });

export const removeLines = (cart: Cart, variantIds: readonly string[]): Cart =>
  cart.filter(({ variantId }) => !variantIds.includes(variantId));

/** Puts back what was taken out, where it stood; never twice. */
export function putBack(cart: Cart, line: CartLine, index: number): Cart {
  const others = removeLines(cart, [line.variantId]);
  return [...others.slice(0, index), line, ...others.slice(index)];
}

/** What one store sells of it; stores in the order in which they were met. */
export interface StorePart {
  readonly store: CartLine['store'];
  readonly lines: Cart;
}

export function byStore(cart: Cart): readonly StorePart[] {
  const slugs = [...new Set(cart.map(({ store }) => store.slug))];
  return slugs.map((slug) => {
    const lines = cart.filter(({ store }) => store.slug === slug);
    return { store: (lines[0] as CartLine).store, lines };
  });
}

/** Of the goods alone, at the prices seen. */
export const sumXof = (cart: Cart): number =>
  cart.reduce((sum, { seenXof, quantity }) => sum + seenXof * quantity, 0);
