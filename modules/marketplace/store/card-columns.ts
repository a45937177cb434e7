/** Columns and joins of a product card: `p` is the product. */
export const cardColumns = `p.id, p.title, p.price_xof AS "priceXof", p.was_xof AS "wasXof",
  p.in_stock AS "inStock", p.sold_by AS "soldBy", s.slug AS "storeSlug", s.name AS "storeName",
  p.picture_id AS "pictureId", i.thumbhash`;
export const cardJoins = `JOIN market.store s ON s.id = p.store_id AND s.state = 'open'
  LEFT JOIN market.picture i ON i.id = p.picture_id`;
/** What may be seen: the shelf is open and something has a price. */
export const onShelf = `p.state = 'active' AND p.price_xof IS NOT NULL`;
