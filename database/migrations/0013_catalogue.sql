-- What merchants do with their shelves: options, variants that are no more, stock that only its
-- movements change, pictures that wait to be drawn, edits of many products that can be undone.

-- «Couleur», «Taille»: a variant's name then holds one value for each, «Rouge · 42».
ALTER TABLE market.product ADD COLUMN option_names text[] NOT NULL DEFAULT '{}',
  ADD CONSTRAINT product_options_few CHECK (cardinality(option_names) <= 3);
CREATE INDEX product_of_store_by_change ON market.product (store_id, changed_at DESC, id);

-- A variant that moved once is never deleted: its movements speak of it. A retired one frees its
-- name and its number for another.
ALTER TABLE market.variant ADD COLUMN retired_at timestamptz,
  ADD CONSTRAINT variant_retired_not_for_sale CHECK (retired_at IS NULL OR NOT for_sale),
  ADD CONSTRAINT variant_stock_bounded CHECK (on_hand <= 1000000),
  DROP CONSTRAINT variant_one_per_name;
DROP INDEX market.variant_one_per_sku;
CREATE UNIQUE INDEX variant_one_per_name ON market.variant (product_id, name)
  WHERE retired_at IS NULL;
CREATE UNIQUE INDEX variant_one_per_sku ON market.variant (store_id, sku)
  WHERE sku IS NOT NULL AND retired_at IS NULL;
CREATE INDEX variant_of_product ON market.variant (product_id, position, id);

-- The application has no right to write on_hand: it writes movements, and they write it.
REVOKE INSERT, UPDATE ON market.variant FROM ecom_app;
GRANT INSERT (id, product_id, store_id, name, sku, price_xof, was_xof, low_at, position, for_sale),
  UPDATE (name, sku, price_xof, was_xof, low_at, position, for_sale, reserved, retired_at)
  ON market.variant TO ecom_app;

-- Whoever inserts has locked the variants, so that on_hand_after can be told; the check below
-- finds out who did not. Several movements of one variant in one statement end in its stock.
CREATE FUNCTION market.apply_movements() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  UPDATE market.variant v SET on_hand = v.on_hand + m.delta
  FROM (SELECT variant_id, sum(delta)::integer AS delta FROM moved GROUP BY variant_id) m
  WHERE v.id = m.variant_id;
  IF EXISTS (SELECT FROM moved m JOIN market.variant v ON v.id = m.variant_id
      GROUP BY v.id, v.on_hand HAVING NOT bool_or(m.on_hand_after = v.on_hand)) THEN
    RAISE EXCEPTION 'a movement tells another stock than there is'
      USING ERRCODE = '40001', CONSTRAINT = 'stock_movement_tells_stock';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER movement_applied AFTER INSERT ON market.stock_movement
  REFERENCING NEW TABLE AS moved FOR EACH STATEMENT EXECUTE FUNCTION market.apply_movements();

-- Two variants of a product that change at once: each trigger must see what the other wrote, so
-- the product is locked before its variants are looked at. Products come before variants in the
-- order of locks; whoever writes a variant has locked its product already.
CREATE OR REPLACE FUNCTION market.show_variants() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM FROM market.product p WHERE p.id IN (SELECT product_id FROM changed)
    ORDER BY p.id FOR NO KEY UPDATE;
  UPDATE market.product p SET price_xof = v.price_xof, was_xof = v.was_xof,
    in_stock = coalesce(v.in_stock, false)
  FROM (SELECT c.product_id, cheapest.price_xof, cheapest.was_xof, cheapest.in_stock
    FROM (SELECT DISTINCT product_id FROM changed) c
    LEFT JOIN LATERAL (
      SELECT w.price_xof, w.was_xof, bool_or(w.on_hand > w.reserved) OVER () AS in_stock
      FROM market.variant w WHERE w.product_id = c.product_id AND w.for_sale
      ORDER BY (w.on_hand > w.reserved) DESC, w.price_xof, w.id LIMIT 1) cheapest ON true) v
  WHERE p.id = v.product_id AND (p.price_xof, p.was_xof, p.in_stock)
    IS DISTINCT FROM (v.price_xof, v.was_xof, coalesce(v.in_stock, false));
  RETURN NULL;
END $$;

-- A picture is shown to nobody but the store until the worker has drawn it again.
ALTER TABLE market.picture ADD COLUMN state text NOT NULL DEFAULT 'ready',
  ADD COLUMN failure text,
  ALTER COLUMN thumbhash DROP NOT NULL,
  ADD CONSTRAINT picture_state_known CHECK (state IN ('processing', 'ready', 'failed')),
  ADD CONSTRAINT picture_ready_when_drawn CHECK ((state = 'ready') = (thumbhash IS NOT NULL)),
  ADD CONSTRAINT picture_failure_told CHECK ((state = 'failed') = (failure IS NOT NULL));
CREATE INDEX picture_in_the_works ON market.picture (added_at) WHERE state = 'processing';
CREATE OR REPLACE FUNCTION market.show_pictures() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM FROM market.product p WHERE p.id IN (SELECT product_id FROM changed)
    ORDER BY p.id FOR NO KEY UPDATE;
  UPDATE market.product p SET picture_id = f.first
  FROM (SELECT c.product_id, (SELECT x.id FROM market.picture x
      WHERE x.product_id = c.product_id AND x.state = 'ready'
      ORDER BY x.position, x.id LIMIT 1) AS first
    FROM (SELECT DISTINCT product_id FROM changed) c) f
  WHERE p.id = f.product_id AND p.picture_id IS DISTINCT FROM f.first;
  RETURN NULL;
END $$;

-- What many products were before they were changed at once; kept for a day, to be taken back.
CREATE TABLE market.bulk_edit (
  id uuid NOT NULL,
  store_id uuid NOT NULL,
  actor text NOT NULL,
  before jsonb NOT NULL,
  done_at timestamptz NOT NULL DEFAULT app.now(),
  undone_at timestamptz,
  CONSTRAINT bulk_edit_pkey PRIMARY KEY (id),
  CONSTRAINT bulk_edit_store_fkey FOREIGN KEY (store_id) REFERENCES market.store (id),
  CONSTRAINT bulk_edit_before_is_a_list CHECK (jsonb_typeof(before) = 'array')
);
CREATE INDEX bulk_edit_age ON market.bulk_edit (done_at);

REVOKE ALL ON FUNCTION market.apply_movements() FROM PUBLIC;
GRANT SELECT ON market.bulk_edit TO ecom_app, ecom_reader;
GRANT INSERT, DELETE, UPDATE (undone_at) ON market.bulk_edit TO ecom_app;
