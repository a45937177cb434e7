-- The platform's hand in orders: what it keeps of a sale, an order it ends, a code it renews.

-- Its steps stand in the history as its own.
ALTER TABLE market.order_move DROP CONSTRAINT order_move_side_known;
ALTER TABLE market.order_move ADD CONSTRAINT order_move_side_known
  CHECK (side IN ('customer', 'store', 'platform', 'system'));

-- In hand, across all stores; what is over is found by its number or its people.
CREATE INDEX store_order_open ON market.store_order (id)
  WHERE state IN ('placed', 'accepted', 'preparing', 'ready', 'picked_up', 'delivery_failed');

-- A store's day is read by when its orders were placed.
CREATE INDEX store_order_placed ON market.store_order (store_id, placed_at);

-- A new code only for one that was tried too often: the application has no right to write a code,
-- it asks for this. False where the order's code is not locked.
CREATE FUNCTION market.renew_handover_code(one uuid, code text) RETURNS boolean
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH renewed AS (
    UPDATE market.store_order SET handover_code = code, code_tries = 0, version = version + 1
    WHERE id = one AND code_tries >= 5 RETURNING id
  )
  SELECT EXISTS (SELECT FROM renewed) $$;

-- Rates of commission: who set them and why. Without a share a row ends the rate of its store or
-- category from then on, and the next that fits counts again.
ALTER TABLE market.commission_rate
  ADD COLUMN actor text NOT NULL DEFAULT 'system',
  ADD COLUMN reason text NOT NULL DEFAULT '',
  ADD COLUMN set_at timestamptz NOT NULL DEFAULT app.now(),
  ALTER COLUMN bp DROP NOT NULL,
  ADD CONSTRAINT commission_rate_reason_length CHECK (length(reason) <= 300),
  ADD CONSTRAINT commission_rate_for_everybody_stays
    CHECK (bp IS NOT NULL OR store_id IS NOT NULL OR category IS NOT NULL);

CREATE OR REPLACE FUNCTION market.commission_bp(store uuid, product_category text, at timestamptz)
  RETURNS integer LANGUAGE sql STABLE AS $$
  WITH RECURSIVE up (slug, depth) AS (
    SELECT product_category, 0
    UNION ALL SELECT c.parent, u.depth + 1 FROM up u
      JOIN market.category c ON c.slug = u.slug WHERE c.parent IS NOT NULL
  ), latest AS (
    SELECT DISTINCT ON (r.store_id, r.category) r.store_id, r.bp, u.depth
    FROM market.commission_rate r LEFT JOIN up u ON u.slug = r.category
    WHERE r.from_at <= at AND (r.store_id IS NULL OR r.store_id = store)
      AND (r.category IS NULL OR u.slug IS NOT NULL)
    ORDER BY r.store_id, r.category, r.from_at DESC
  )
  SELECT l.bp FROM latest l WHERE l.bp IS NOT NULL
  ORDER BY l.store_id IS NULL, l.depth NULLS LAST LIMIT 1 $$;

-- What was agreed yesterday is agreed: a rate counts from now on or later, and only one that has
-- not begun can be taken back.
CREATE FUNCTION market.check_rate_ahead() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  -- «Now» is some moments ago by the time that it is written.
  IF TG_OP = 'INSERT' AND NEW.from_at < app.now() - interval '1 minute'
    OR TG_OP = 'DELETE' AND OLD.from_at < app.now() THEN
    RAISE EXCEPTION 'a rate of the past stays as it is'
      USING ERRCODE = '23514', CONSTRAINT = 'commission_rate_ahead';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER commission_rate_ahead BEFORE INSERT OR DELETE ON market.commission_rate
  FOR EACH ROW EXECUTE FUNCTION market.check_rate_ahead();

REVOKE ALL ON FUNCTION market.renew_handover_code(uuid, text), market.check_rate_ahead()
  FROM PUBLIC;
GRANT EXECUTE ON FUNCTION market.renew_handover_code(uuid, text) TO ecom_app;
GRANT INSERT (store_id, category, bp, from_at, actor, reason), DELETE
  ON market.commission_rate TO ecom_app;
