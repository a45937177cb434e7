/** Columns of a product card but for its thumbhash: `p` is the product, `s` its store. */
export const rowColumns = `p.id, p.title, p.price_xof AS "priceXof", p.was_xof AS "wasXof",
  p.in_stock AS "inStock", p.sold_by AS "soldBy", s.slug AS "storeSlug", s.name AS "storeName",
  p.picture_id AS "pictureId"`;
/** What may be seen: the shelf is open and something has a price. */
export const onShelf = `p.state = 'active' AND p.price_xof IS NOT NULL`;
/**
 * Whether a price lies between two parameters. Said so that no index of prices serves it: the
 * planner takes a range of parameters for a hundredth of the shelf, which it almost never is.
 */
export const pricedBetween = (min: string, max: string): string =>
  `(p.price_xof < ${min}) IS NOT TRUE AND (p.price_xof > ${max}) IS NOT TRUE`;
