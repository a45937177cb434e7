-- A store's own list by price and by age stops after a page too, however much the store has.
CREATE INDEX product_by_store_price ON market.product (store_id, price_xof, id)
  WHERE state = 'active';
CREATE INDEX product_by_store_newest ON market.product (store_id, id) WHERE state = 'active';
