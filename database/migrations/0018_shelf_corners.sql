-- A store's goods of one category, the best first: what is near in a category is found store by
-- store, without looking at everything that these stores have.
CREATE INDEX product_by_store_category ON market.product (store_id, category, rank DESC, id)
  WHERE state = 'active';
