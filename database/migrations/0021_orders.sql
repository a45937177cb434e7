-- From cart to delivered: checkouts, an order a store, what is promised of the stock, refunds,
-- earnings. Whole francs; what was agreed is copied on the line and never changes.

-- What the platform keeps of a sale, in basis points, as dated data. The first that fits: the
-- store's category, the store, the category or the nearest above it, everybody.
CREATE TABLE market.commission_rate (
  id bigint GENERATED ALWAYS AS IDENTITY,
  store_id uuid,
  category text,
  bp integer NOT NULL,
  from_at timestamptz NOT NULL,
  CONSTRAINT commission_rate_pkey PRIMARY KEY (id),
  CONSTRAINT commission_rate_one_at_a_time UNIQUE NULLS NOT DISTINCT (store_id, category, from_at),
  CONSTRAINT commission_rate_store_fkey FOREIGN KEY (store_id) REFERENCES market.store (id),
  CONSTRAINT commission_rate_category_fkey
    FOREIGN KEY (category) REFERENCES market.category (slug),
  CONSTRAINT commission_rate_sane CHECK (bp BETWEEN 0 AND 5000)
);
INSERT INTO market.commission_rate (bp, from_at) VALUES (1000, '2026-01-01T00:00:00Z');

CREATE FUNCTION market.commission_bp(store uuid, product_category text, at timestamptz)
  RETURNS integer LANGUAGE sql STABLE AS $$
  WITH RECURSIVE up (slug, depth) AS (
    SELECT product_category, 0
    UNION ALL SELECT c.parent, u.depth + 1 FROM up u
      JOIN market.category c ON c.slug = u.slug WHERE c.parent IS NOT NULL
  )
  SELECT r.bp FROM market.commission_rate r LEFT JOIN up u ON u.slug = r.category
  WHERE r.from_at <= at AND (r.store_id IS NULL OR r.store_id = store)
    AND (r.category IS NULL OR u.slug IS NOT NULL)
  ORDER BY r.store_id IS NULL, u.depth NULLS LAST, r.from_at DESC LIMIT 1 $$;

-- What one person buys at once, of one store or several; paid as a whole.
CREATE TABLE market.checkout (
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  -- The sender's idempotency key: a tap that comes twice buys once, even after the keys are gone.
  request_key uuid NOT NULL,
  method text NOT NULL,
  state text NOT NULL,
  items_xof bigint NOT NULL,
  delivery_xof bigint NOT NULL,
  discount_xof bigint NOT NULL DEFAULT 0,
  total_xof bigint NOT NULL,
  -- Where it goes, as it was said; null where everything is fetched.
  place_label text,
  place_quartier text,
  place_landmark text,
  place_phone text,
  place_lat double precision,
  place_lon double precision,
  -- The transfer that paid it; null where the courier or the counter takes cash.
  transfer_id uuid,
  created_at timestamptz NOT NULL DEFAULT app.now(),
  -- While it waits for its money.
  expires_at timestamptz,
  CONSTRAINT checkout_pkey PRIMARY KEY (id),
  CONSTRAINT checkout_one_per_key UNIQUE (user_id, request_key),
  CONSTRAINT checkout_of_its_buyer UNIQUE (id, user_id, method),
  CONSTRAINT checkout_user_fkey FOREIGN KEY (user_id) REFERENCES identity.app_user (id),
  CONSTRAINT checkout_method_known CHECK (method IN ('wallet', 'cash')),
  CONSTRAINT checkout_state_known
    CHECK (state IN ('awaiting_payment', 'placed', 'expired', 'cancelled')),
  CONSTRAINT checkout_amounts_not_negative
    CHECK (items_xof > 0 AND delivery_xof >= 0 AND discount_xof BETWEEN 0 AND items_xof),
  CONSTRAINT checkout_total_adds_up CHECK (total_xof = items_xof - discount_xof + delivery_xof),
  CONSTRAINT checkout_place_whole CHECK (num_nulls(place_quartier, place_landmark, place_phone,
    place_lat, place_lon) IN (0, 5)),
  CONSTRAINT checkout_phone_form CHECK (place_phone ~ '^\+228[0-9]{8}$'),
  CONSTRAINT checkout_place_in_togo
    CHECK (place_lat BETWEEN 5.9 AND 11.2 AND place_lon BETWEEN -0.2 AND 1.9),
  CONSTRAINT checkout_paid_by_transfer
    CHECK ((transfer_id IS NOT NULL) = (method = 'wallet' AND state = 'placed')),
  CONSTRAINT checkout_waits_until
    CHECK ((state = 'awaiting_payment') = (expires_at IS NOT NULL))
);

-- «KA-4821»: two letters and four digits, read aloud without mistaking one for another. Counted by a
-- sequence and shuffled, so that nobody reads from it how much is sold.
CREATE SEQUENCE market.order_number_seq;
CREATE FUNCTION market.order_number(n bigint) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT substr('ABCDEFGHJKLMNPQRSTUVWXYZ', (m / 240000)::integer + 1, 1)
    || substr('ABCDEFGHJKLMNPQRSTUVWXYZ', (m / 10000 % 24)::integer + 1, 1)
    || '-' || lpad((m % 10000)::text, 4, '0')
    || CASE WHEN n < 5760000 THEN '' ELSE '-' || n / 5760000 END
  -- 3,701,839 has no divisor in common with 5,760,000: every number comes once a round.
  FROM (SELECT n % 5760000 * 3701839 % 5760000 AS m) x $$;

-- What one store has to do for it.
CREATE TABLE market.store_order (
  id uuid NOT NULL,
  checkout_id uuid NOT NULL,
  user_id uuid NOT NULL,
  store_id uuid NOT NULL,
  number text NOT NULL DEFAULT market.order_number(nextval('market.order_number_seq')),
  method text NOT NULL,
  fulfilment text NOT NULL,
  state text NOT NULL,
  items_xof bigint NOT NULL,
  delivery_xof bigint NOT NULL,
  discount_xof bigint NOT NULL DEFAULT 0,
  total_xof bigint NOT NULL,
  -- Written by the refunds alone.
  refunded_items_xof bigint NOT NULL DEFAULT 0,
  refunded_delivery_xof bigint NOT NULL DEFAULT 0,
  refunded_xof bigint GENERATED ALWAYS AS (refunded_items_xof + refunded_delivery_xof) STORED,
  accept_by timestamptz,
  ready_about timestamptz,
  -- The customer says it when she has her goods in hand; nobody of the store ever reads it here.
  handover_code text NOT NULL,
  code_tries integer NOT NULL DEFAULT 0,
  version integer NOT NULL DEFAULT 1,
  placed_at timestamptz,
  delivered_at timestamptz,
  CONSTRAINT store_order_pkey PRIMARY KEY (id),
  CONSTRAINT store_order_of_its_store UNIQUE (id, store_id),
  CONSTRAINT store_order_one_per_store UNIQUE (checkout_id, store_id),
  CONSTRAINT store_order_one_per_number UNIQUE (number),
  CONSTRAINT store_order_of_its_checkout FOREIGN KEY (checkout_id, user_id, method)
    REFERENCES market.checkout (id, user_id, method),
  CONSTRAINT store_order_store_fkey FOREIGN KEY (store_id) REFERENCES market.store (id),
  CONSTRAINT store_order_fulfilment_known CHECK (fulfilment IN ('delivery', 'pickup')),
  CONSTRAINT store_order_state_known CHECK (state IN ('awaiting_payment', 'placed', 'accepted',
    'preparing', 'ready', 'picked_up', 'delivered', 'completed', 'rejected', 'expired',
    'cancelled', 'delivery_failed', 'returned')),
  CONSTRAINT store_order_amounts_not_negative
    CHECK (items_xof > 0 AND delivery_xof >= 0 AND discount_xof BETWEEN 0 AND items_xof),
  CONSTRAINT store_order_total_adds_up
    CHECK (total_xof = items_xof - discount_xof + delivery_xof),
  CONSTRAINT store_order_fetched_for_nothing CHECK (fulfilment = 'delivery' OR delivery_xof = 0),
  CONSTRAINT store_order_refunded_within CHECK (
    refunded_items_xof BETWEEN 0 AND items_xof - discount_xof
    AND refunded_delivery_xof BETWEEN 0 AND delivery_xof),
  CONSTRAINT store_order_waits_until CHECK (state <> 'placed' OR accept_by IS NOT NULL),
  CONSTRAINT store_order_placed_in_time
    CHECK (state = 'awaiting_payment' OR placed_at IS NOT NULL),
  CONSTRAINT store_order_delivered_in_time
    CHECK (state NOT IN ('delivered', 'completed') OR delivered_at IS NOT NULL),
  CONSTRAINT store_order_code_form CHECK (handover_code ~ '^[0-9]{4}$'),
  CONSTRAINT store_order_code_tries_few CHECK (code_tries BETWEEN 0 AND 5)
) WITH (fillfactor = 80);
CREATE INDEX store_order_of_user ON market.store_order (user_id, id);
CREATE INDEX store_order_of_store ON market.store_order (store_id, id);
CREATE INDEX store_order_in_hand ON market.store_order (store_id, state, id)
  WHERE state IN ('placed', 'accepted', 'preparing', 'ready', 'picked_up', 'delivery_failed');
CREATE INDEX store_order_to_accept ON market.store_order (accept_by) WHERE state = 'placed';
CREATE INDEX store_order_to_complete ON market.store_order (delivered_at)
  WHERE state = 'delivered';

CREATE TABLE market.order_line (
  id uuid NOT NULL,
  order_id uuid NOT NULL,
  store_id uuid NOT NULL,
  variant_id uuid NOT NULL,
  product_id uuid NOT NULL,
  title text NOT NULL,
  variant_name text NOT NULL,
  -- It may be gone by now: a picture belongs to the shelf, not to the sale.
  picture_id uuid,
  sold_by text NOT NULL,
  quantity integer NOT NULL,
  unit_xof bigint NOT NULL,
  line_xof bigint NOT NULL,
  commission_bp integer NOT NULL,
  commission_xof bigint NOT NULL,
  refused boolean NOT NULL DEFAULT false,
  refunded_xof bigint NOT NULL DEFAULT 0,
  CONSTRAINT order_line_pkey PRIMARY KEY (id),
  CONSTRAINT order_line_of_its_order UNIQUE (id, order_id),
  CONSTRAINT order_line_one_per_variant UNIQUE (order_id, variant_id),
  CONSTRAINT order_line_of_the_orders_store FOREIGN KEY (order_id, store_id)
    REFERENCES market.store_order (id, store_id),
  CONSTRAINT order_line_of_the_stores_product FOREIGN KEY (product_id, store_id)
    REFERENCES market.product (id, store_id),
  CONSTRAINT order_line_variant_fkey FOREIGN KEY (variant_id) REFERENCES market.variant (id),
  CONSTRAINT order_line_sold_by_known CHECK (sold_by IN ('piece', 'weight')),
  CONSTRAINT order_line_quantity_positive CHECK (quantity BETWEEN 1 AND 999),
  CONSTRAINT order_line_price_positive CHECK (unit_xof > 0),
  CONSTRAINT order_line_adds_up CHECK (line_xof = quantity * unit_xof),
  CONSTRAINT order_line_commission_of_its_rate CHECK (commission_bp BETWEEN 0 AND 5000
    AND commission_xof = (line_xof * commission_bp + 5000) / 10000),
  CONSTRAINT order_line_refunded_within CHECK (refunded_xof BETWEEN 0 AND line_xof)
);

-- Every step, and who took it.
CREATE TABLE market.order_move (
  order_id uuid NOT NULL,
  step integer NOT NULL,
  -- Null for the first.
  from_state text,
  event text NOT NULL,
  to_state text NOT NULL,
  -- `user:<uuid>` or `system`, and for whom she acted.
  actor text NOT NULL,
  side text NOT NULL,
  note text NOT NULL DEFAULT '',
  at timestamptz NOT NULL DEFAULT app.now(),
  CONSTRAINT order_move_pkey PRIMARY KEY (order_id, step),
  CONSTRAINT order_move_order_fkey FOREIGN KEY (order_id) REFERENCES market.store_order (id),
  CONSTRAINT order_move_side_known CHECK (side IN ('customer', 'store', 'system')),
  CONSTRAINT order_move_note_length CHECK (length(note) <= 300)
);

-- What is promised of the stock, line by line; `variant.reserved` is the sum of the open ones.
CREATE TABLE market.stock_hold (
  line_id uuid NOT NULL,
  order_id uuid NOT NULL,
  variant_id uuid NOT NULL,
  quantity integer NOT NULL,
  state text NOT NULL DEFAULT 'open',
  settled_at timestamptz,
  CONSTRAINT stock_hold_pkey PRIMARY KEY (line_id),
  CONSTRAINT stock_hold_of_its_line FOREIGN KEY (line_id, order_id)
    REFERENCES market.order_line (id, order_id),
  CONSTRAINT stock_hold_variant_fkey FOREIGN KEY (variant_id) REFERENCES market.variant (id),
  CONSTRAINT stock_hold_quantity_positive CHECK (quantity > 0),
  CONSTRAINT stock_hold_state_known CHECK (state IN ('open', 'sold', 'released')),
  CONSTRAINT stock_hold_settled_whole CHECK ((state = 'open') = (settled_at IS NULL))
);
CREATE INDEX stock_hold_of_order ON market.stock_hold (order_id);
CREATE INDEX stock_hold_open ON market.stock_hold (variant_id) WHERE state = 'open';

-- The application has no right to write `reserved`: it writes holds, and they write it. Whoever
-- does has locked products and variants, in the order of locks.
CREATE FUNCTION market.hold_stock() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  UPDATE market.variant v SET reserved = v.reserved + h.quantity
  FROM (SELECT variant_id, sum(quantity)::integer AS quantity FROM held WHERE state = 'open'
    GROUP BY variant_id) h
  WHERE v.id = h.variant_id;
  RETURN NULL;
END $$;
CREATE FUNCTION market.settle_stock() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM was w JOIN held h USING (line_id)
      WHERE w.state <> 'open' AND w.state <> h.state
        OR (w.variant_id, w.quantity) <> (h.variant_id, h.quantity)) THEN
    RAISE EXCEPTION 'a hold that is settled stays so'
      USING ERRCODE = '23514', CONSTRAINT = 'stock_hold_settled_once';
  END IF;
  UPDATE market.variant v SET reserved = v.reserved - h.quantity
  FROM (SELECT w.variant_id, sum(w.quantity)::integer AS quantity FROM was w
    JOIN held h USING (line_id) WHERE w.state = 'open' AND h.state <> 'open'
    GROUP BY w.variant_id) h
  WHERE v.id = h.variant_id;
  RETURN NULL;
END $$;
CREATE TRIGGER stock_held AFTER INSERT ON market.stock_hold
  REFERENCING NEW TABLE AS held FOR EACH STATEMENT EXECUTE FUNCTION market.hold_stock();
CREATE TRIGGER stock_settled AFTER UPDATE ON market.stock_hold
  REFERENCING OLD TABLE AS was NEW TABLE AS held
  FOR EACH STATEMENT EXECUTE FUNCTION market.settle_stock();
REVOKE UPDATE (reserved) ON market.variant FROM ecom_app;

-- Money that goes back, or is not asked for: each row reverses a part of what was paid.
CREATE TABLE market.refund (
  id uuid NOT NULL,
  order_id uuid NOT NULL,
  items_xof bigint NOT NULL,
  delivery_xof bigint NOT NULL,
  amount_xof bigint NOT NULL,
  -- What the platform gives back of its share; nothing where it had none yet.
  commission_xof bigint NOT NULL,
  -- To the wallet; off a bill that is not paid yet; in cash, by the store's own hand.
  channel text NOT NULL,
  reason text NOT NULL,
  note text NOT NULL DEFAULT '',
  actor text NOT NULL,
  -- The transfer that moved it, and the one of which it takes back a part.
  transfer_id uuid,
  reverses_id uuid,
  refunded_at timestamptz NOT NULL DEFAULT app.now(),
  CONSTRAINT refund_pkey PRIMARY KEY (id),
  CONSTRAINT refund_of_its_order UNIQUE (id, order_id),
  CONSTRAINT refund_order_fkey FOREIGN KEY (order_id) REFERENCES market.store_order (id),
  CONSTRAINT refund_amounts_not_negative CHECK (items_xof >= 0 AND delivery_xof >= 0),
  CONSTRAINT refund_adds_up CHECK (amount_xof = items_xof + delivery_xof AND amount_xof > 0),
  CONSTRAINT refund_commission_within CHECK (commission_xof BETWEEN 0 AND items_xof),
  CONSTRAINT refund_channel_known CHECK (channel IN ('wallet', 'bill', 'hand')),
  CONSTRAINT refund_reason_known CHECK (reason IN ('line_refused', 'rejected', 'expired',
    'cancelled', 'delivery_failed', 'missing', 'damaged', 'wrong', 'late', 'goodwill', 'other')),
  CONSTRAINT refund_note_length CHECK (length(note) <= 300),
  CONSTRAINT refund_points_at_what_it_reverses CHECK (channel <> 'wallet'
    OR transfer_id IS NOT NULL AND reverses_id IS NOT NULL)
);
CREATE INDEX refund_of_order ON market.refund (order_id, refunded_at);
CREATE TABLE market.refund_line (
  refund_id uuid NOT NULL,
  line_id uuid NOT NULL,
  order_id uuid NOT NULL,
  amount_xof bigint NOT NULL,
  CONSTRAINT refund_line_pkey PRIMARY KEY (refund_id, line_id),
  CONSTRAINT refund_line_of_its_refund FOREIGN KEY (refund_id, order_id)
    REFERENCES market.refund (id, order_id),
  CONSTRAINT refund_line_of_its_line FOREIGN KEY (line_id, order_id)
    REFERENCES market.order_line (id, order_id),
  CONSTRAINT refund_line_amount_positive CHECK (amount_xof > 0)
);
CREATE INDEX refund_line_of_line ON market.refund_line (line_id);

CREATE FUNCTION market.count_refunds() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  UPDATE market.store_order o SET refunded_items_xof = o.refunded_items_xof + r.items_xof,
    refunded_delivery_xof = o.refunded_delivery_xof + r.delivery_xof
  FROM (SELECT order_id, sum(items_xof)::bigint AS items_xof,
      sum(delivery_xof)::bigint AS delivery_xof FROM added GROUP BY order_id) r
  WHERE o.id = r.order_id;
  RETURN NULL;
END $$;
CREATE FUNCTION market.count_refund_lines() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  UPDATE market.order_line l SET refunded_xof = l.refunded_xof + r.amount_xof
  FROM (SELECT line_id, sum(amount_xof)::bigint AS amount_xof FROM added GROUP BY line_id) r
  WHERE l.id = r.line_id;
  RETURN NULL;
END $$;
CREATE TRIGGER refund_counted AFTER INSERT ON market.refund
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION market.count_refunds();
CREATE TRIGGER refund_line_counted AFTER INSERT ON market.refund_line
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION market.count_refund_lines();

-- What a store gained by an order, when it was handed over. A payout will claim it.
CREATE TABLE market.earning (
  order_id uuid NOT NULL,
  store_id uuid NOT NULL,
  method text NOT NULL,
  gross_xof bigint NOT NULL,
  commission_xof bigint NOT NULL,
  net_xof bigint NOT NULL,
  -- Null where no money moved through our book.
  transfer_id uuid,
  earned_at timestamptz NOT NULL DEFAULT app.now(),
  CONSTRAINT earning_one_per_order PRIMARY KEY (order_id),
  CONSTRAINT earning_of_the_orders_store FOREIGN KEY (order_id, store_id)
    REFERENCES market.store_order (id, store_id),
  CONSTRAINT earning_method_known CHECK (method IN ('wallet', 'cash')),
  CONSTRAINT earning_adds_up CHECK (net_xof = gross_xof - commission_xof),
  CONSTRAINT earning_not_negative CHECK (commission_xof >= 0 AND net_xof >= 0),
  CONSTRAINT earning_moved_by_transfer CHECK (method = 'cash' OR transfer_id IS NOT NULL)
);
CREATE INDEX earning_of_store ON market.earning (store_id, earned_at);

-- At the end of the transaction: lines make their order, orders make their checkout, lines of a
-- refund make what it takes off the goods.
CREATE FUNCTION market.check_order_sum() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  one uuid := (to_jsonb(NEW) ->> TG_ARGV[0])::uuid;
BEGIN
  IF NOT EXISTS (SELECT FROM market.store_order o WHERE o.id = one AND o.items_xof =
      (SELECT sum(l.line_xof) FROM market.order_line l WHERE l.order_id = one)) THEN
    RAISE EXCEPTION 'the lines of % do not make its sum', one
      USING ERRCODE = '23514', CONSTRAINT = 'order_line_sums_to_order';
  END IF;
  RETURN NULL;
END $$;
CREATE FUNCTION market.check_checkout_sum() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  one uuid := (to_jsonb(NEW) ->> TG_ARGV[0])::uuid;
BEGIN
  IF NOT EXISTS (SELECT FROM market.checkout c, LATERAL (
        SELECT sum(o.items_xof) AS items, sum(o.delivery_xof) AS delivery,
          sum(o.discount_xof) AS discount
        FROM market.store_order o WHERE o.checkout_id = c.id) s
      WHERE c.id = one
        AND (c.items_xof, c.delivery_xof, c.discount_xof) = (s.items, s.delivery, s.discount)) THEN
    RAISE EXCEPTION 'the orders of % do not make its sum', one
      USING ERRCODE = '23514', CONSTRAINT = 'store_order_sums_to_checkout';
  END IF;
  RETURN NULL;
END $$;
CREATE FUNCTION market.check_refund_sum() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  one uuid := (to_jsonb(NEW) ->> TG_ARGV[0])::uuid;
BEGIN
  IF NOT EXISTS (SELECT FROM market.refund r WHERE r.id = one AND r.items_xof =
      (SELECT coalesce(sum(l.amount_xof), 0) FROM market.refund_line l
       WHERE l.refund_id = one)) THEN
    RAISE EXCEPTION 'the lines of refund % do not make its sum', one
      USING ERRCODE = '23514', CONSTRAINT = 'refund_line_sums_to_refund';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER order_sums_to_its_lines AFTER INSERT ON market.store_order
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION market.check_order_sum('id');
CREATE CONSTRAINT TRIGGER line_sums_to_its_order AFTER INSERT ON market.order_line
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION market.check_order_sum('order_id');
CREATE CONSTRAINT TRIGGER checkout_sums_to_its_orders AFTER INSERT ON market.checkout
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION market.check_checkout_sum('id');
CREATE CONSTRAINT TRIGGER order_sums_to_its_checkout AFTER INSERT ON market.store_order
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION market.check_checkout_sum('checkout_id');
CREATE CONSTRAINT TRIGGER refund_sums_to_its_lines AFTER INSERT ON market.refund
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION market.check_refund_sum('id');
CREATE CONSTRAINT TRIGGER refund_line_sums_to_its_refund AFTER INSERT ON market.refund_line
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION market.check_refund_sum('refund_id');

-- `order`: from a wallet into escrow. `release`: out of it, to store and platform.
ALTER TABLE payments.transfer DROP CONSTRAINT transfer_kind_known;
ALTER TABLE payments.transfer ADD CONSTRAINT transfer_kind_known CHECK (kind IN (
  'transfer', 'topup', 'withdrawal', 'payout', 'refund', 'fee', 'adjustment', 'capture',
  'suspense', 'order', 'release'));

REVOKE ALL ON FUNCTION market.commission_bp(uuid, text, timestamptz), market.order_number(bigint),
  market.hold_stock(), market.settle_stock(), market.count_refunds(),
  market.count_refund_lines(), market.check_order_sum(), market.check_checkout_sum(),
  market.check_refund_sum() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION market.commission_bp(uuid, text, timestamptz),
  market.order_number(bigint) TO ecom_app;
GRANT USAGE ON SEQUENCE market.order_number_seq TO ecom_app;
GRANT SELECT ON market.checkout, market.store_order, market.order_line, market.order_move,
  market.stock_hold, market.refund, market.refund_line, market.earning, market.commission_rate
  TO ecom_app;
GRANT SELECT ON market.order_line, market.order_move, market.stock_hold, market.refund,
  market.refund_line, market.earning, market.commission_rate TO ecom_reader;
-- Neither where somebody lives nor her code is anybody's report.
GRANT SELECT (id, user_id, method, state, items_xof, delivery_xof, discount_xof, total_xof,
  place_quartier, transfer_id, created_at, expires_at) ON market.checkout TO ecom_reader;
GRANT SELECT (id, checkout_id, user_id, store_id, number, method, fulfilment, state, items_xof,
  delivery_xof, discount_xof, total_xof, refunded_items_xof, refunded_delivery_xof, refunded_xof,
  accept_by, ready_about, code_tries, version, placed_at, delivered_at)
  ON market.store_order TO ecom_reader;
GRANT INSERT ON market.checkout, market.order_move, market.stock_hold, market.refund,
  market.refund_line, market.earning TO ecom_app;
-- What refunds count is theirs to write, and what was agreed is nobody's to change.
GRANT INSERT (id, checkout_id, user_id, store_id, method, fulfilment, state, items_xof,
  delivery_xof, discount_xof, total_xof, accept_by, handover_code, placed_at),
  UPDATE (state, accept_by, ready_about, code_tries, version, placed_at, delivered_at)
  ON market.store_order TO ecom_app;
GRANT INSERT (id, order_id, store_id, variant_id, product_id, title, variant_name, picture_id,
  sold_by, quantity, unit_xof, line_xof, commission_bp, commission_xof), UPDATE (refused)
  ON market.order_line TO ecom_app;
GRANT UPDATE (state, settled_at) ON market.stock_hold TO ecom_app;
GRANT UPDATE (state, transfer_id, expires_at) ON market.checkout TO ecom_app;
