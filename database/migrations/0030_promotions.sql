-- Promotions: what is offered, who used it, and what it took off which order. Whole francs, shares
-- in basis points.

CREATE SCHEMA promotions;
GRANT USAGE ON SCHEMA promotions TO ecom_app, ecom_reader;

-- What was offered never changes: it is ended, and another one made.
CREATE TABLE promotions.promotion (
  id uuid NOT NULL,
  owner text NOT NULL,
  -- Where it counts; null for every store.
  store_id uuid,
  -- Null where it is given by itself.
  code text,
  title text NOT NULL,
  kind text NOT NULL,
  percent_bp integer,
  amount_xof bigint,
  -- The most that a percentage or a delivery takes off a checkout.
  cap_xof bigint,
  min_items_xof bigint NOT NULL DEFAULT 0,
  categories text[] NOT NULL DEFAULT '{}',
  -- What of it the platform pays; the rest is the store's.
  platform_bp integer NOT NULL,
  uses_max integer,
  per_person_max integer,
  budget_xof bigint,
  -- Written by redemptions alone, and only where there is a budget.
  reserved_xof bigint NOT NULL DEFAULT 0,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz,
  active boolean NOT NULL DEFAULT true,
  ended_at timestamptz,
  created_by uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT app.now(),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT promotion_pkey PRIMARY KEY (id),
  CONSTRAINT promotion_of_its_store UNIQUE NULLS NOT DISTINCT (id, store_id),
  CONSTRAINT promotion_store_fkey FOREIGN KEY (store_id) REFERENCES market.store (id),
  CONSTRAINT promotion_created_by_fkey FOREIGN KEY (created_by) REFERENCES identity.app_user (id),
  CONSTRAINT promotion_owner_known CHECK (owner IN ('store', 'platform')),
  CONSTRAINT promotion_kind_known CHECK (kind IN ('percent', 'amount', 'delivery')),
  CONSTRAINT promotion_code_form CHECK (code ~ '^[A-Z0-9]{3,20}$'),
  CONSTRAINT promotion_title_length CHECK (length(title) BETWEEN 2 AND 60),
  -- A tenth of the goods is always paid.
  CONSTRAINT promotion_value_of_its_kind CHECK (
    (kind = 'percent') = (percent_bp IS NOT NULL) AND (kind = 'amount') = (amount_xof IS NOT NULL)
    AND (kind <> 'amount' OR cap_xof IS NULL)
    AND percent_bp BETWEEN 1 AND 9000 IS NOT FALSE AND amount_xof > 0 IS NOT FALSE
    AND cap_xof > 0 IS NOT FALSE),
  CONSTRAINT promotion_minimum_above_amount
    CHECK (min_items_xof >= 0 AND min_items_xof >= coalesce(amount_xof, 0)),
  -- A store pays for its own; for one of the platform only where it counts at this store alone.
  CONSTRAINT promotion_paid_by_whom_it_binds CHECK (CASE owner
    WHEN 'store' THEN store_id IS NOT NULL AND platform_bp = 0
    ELSE platform_bp BETWEEN 0 AND 10000 AND (platform_bp = 10000 OR store_id IS NOT NULL) END),
  CONSTRAINT promotion_categories_few CHECK (cardinality(categories) <= 50),
  CONSTRAINT promotion_limits_positive CHECK (uses_max > 0 IS NOT FALSE
    AND per_person_max > 0 IS NOT FALSE AND budget_xof > 0 IS NOT FALSE),
  CONSTRAINT promotion_budget_never_overrun
    CHECK (reserved_xof >= 0 AND reserved_xof <= coalesce(budget_xof, 0)),
  CONSTRAINT promotion_ends_after_its_start CHECK (ends_at > starts_at)
) WITH (fillfactor = 80);
-- One code names one offer of a store, or of the platform, at a time.
CREATE UNIQUE INDEX promotion_one_per_code ON promotions.promotion (store_id, code)
  NULLS NOT DISTINCT WHERE code IS NOT NULL AND ended_at IS NULL;
CREATE INDEX promotion_of_code ON promotions.promotion (code) WHERE code IS NOT NULL;
CREATE INDEX promotion_by_itself ON promotions.promotion (store_id)
  WHERE code IS NULL AND ended_at IS NULL;
CREATE INDEX promotion_of_store ON promotions.promotion (store_id, id);

-- The goods that it counts for; none: all, or its categories'.
CREATE TABLE promotions.promotion_product (
  promotion_id uuid NOT NULL,
  store_id uuid NOT NULL,
  product_id uuid NOT NULL,
  CONSTRAINT promotion_product_pkey PRIMARY KEY (promotion_id, product_id),
  CONSTRAINT promotion_product_of_its_promotion FOREIGN KEY (promotion_id, store_id)
    REFERENCES promotions.promotion (id, store_id),
  CONSTRAINT promotion_product_of_the_store FOREIGN KEY (product_id, store_id)
    REFERENCES market.product (id, store_id)
);

-- One use by one person. Where uses are limited it has a number among them, and the number of one
-- that was released is free again: the index is the limit.
CREATE TABLE promotions.redemption (
  id uuid NOT NULL,
  promotion_id uuid NOT NULL,
  checkout_id uuid NOT NULL,
  user_id uuid NOT NULL,
  slot integer,
  person_slot integer,
  redeemed_at timestamptz NOT NULL DEFAULT app.now(),
  released_at timestamptz,
  CONSTRAINT redemption_pkey PRIMARY KEY (id),
  CONSTRAINT redemption_of_its_promotion UNIQUE (id, promotion_id),
  CONSTRAINT redemption_once_per_checkout UNIQUE (promotion_id, checkout_id),
  CONSTRAINT redemption_promotion_fkey FOREIGN KEY (promotion_id)
    REFERENCES promotions.promotion (id),
  CONSTRAINT redemption_checkout_fkey FOREIGN KEY (checkout_id) REFERENCES market.checkout (id),
  CONSTRAINT redemption_user_fkey FOREIGN KEY (user_id) REFERENCES identity.app_user (id)
);
CREATE UNIQUE INDEX redemption_one_per_slot ON promotions.redemption (promotion_id, slot)
  WHERE released_at IS NULL AND slot IS NOT NULL;
CREATE UNIQUE INDEX redemption_one_per_person_slot
  ON promotions.redemption (promotion_id, user_id, person_slot)
  WHERE released_at IS NULL AND person_slot IS NOT NULL;
CREATE INDEX redemption_live ON promotions.redemption (promotion_id) WHERE released_at IS NULL;

-- What a use takes off one order.
CREATE TABLE promotions.redemption_share (
  redemption_id uuid NOT NULL,
  promotion_id uuid NOT NULL,
  order_id uuid NOT NULL,
  amount_xof bigint NOT NULL,
  released_at timestamptz,
  CONSTRAINT redemption_share_pkey PRIMARY KEY (redemption_id, order_id),
  CONSTRAINT redemption_share_of_its_redemption FOREIGN KEY (redemption_id, promotion_id)
    REFERENCES promotions.redemption (id, promotion_id),
  CONSTRAINT redemption_share_order_fkey FOREIGN KEY (order_id) REFERENCES market.store_order (id),
  CONSTRAINT redemption_share_positive CHECK (amount_xof > 0)
);
CREATE INDEX redemption_share_of_order ON promotions.redemption_share (order_id);

-- A use that its offer does not bound has no number; one that it bounds has one within.
CREATE FUNCTION promotions.check_slot() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM promotions.promotion p WHERE p.id = NEW.promotion_id
      AND (p.uses_max IS NULL) = (NEW.slot IS NULL)
      AND (p.per_person_max IS NULL) = (NEW.person_slot IS NULL)
      AND NEW.slot BETWEEN 1 AND p.uses_max IS NOT FALSE
      AND NEW.person_slot BETWEEN 1 AND p.per_person_max IS NOT FALSE) THEN
    RAISE EXCEPTION 'a use outside of what is offered'
      USING ERRCODE = '23514', CONSTRAINT = 'redemption_within_limits';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER redemption_within_limits AFTER INSERT ON promotions.redemption
  FOR EACH ROW EXECUTE FUNCTION promotions.check_slot();

-- The application writes shares, and they write the budget: whoever does has locked the offer.
CREATE FUNCTION promotions.reserve_budget() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  UPDATE promotions.promotion p SET reserved_xof = p.reserved_xof + s.amount_xof
  FROM (SELECT promotion_id, sum(amount_xof)::bigint AS amount_xof FROM added
    GROUP BY promotion_id) s
  WHERE p.id = s.promotion_id AND p.budget_xof IS NOT NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER share_reserved AFTER INSERT ON promotions.redemption_share
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION promotions.reserve_budget();

-- An order that came to nothing gives back what it used: its part of the budget at once, the use
-- itself with the last order of its checkout. Locks offers, then uses, each in id order.
CREATE FUNCTION promotions.release_order(one uuid) RETURNS void LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM FROM promotions.promotion p WHERE p.budget_xof IS NOT NULL AND p.id IN
    (SELECT s.promotion_id FROM promotions.redemption_share s WHERE s.order_id = one)
    ORDER BY p.id FOR NO KEY UPDATE;
  PERFORM FROM promotions.redemption r WHERE r.id IN
    (SELECT s.redemption_id FROM promotions.redemption_share s WHERE s.order_id = one)
    ORDER BY r.id FOR NO KEY UPDATE;
  WITH freed AS (
    UPDATE promotions.redemption_share SET released_at = app.now()
    WHERE order_id = one AND released_at IS NULL RETURNING promotion_id, amount_xof
  )
  UPDATE promotions.promotion p SET reserved_xof = p.reserved_xof - f.amount_xof
  FROM (SELECT promotion_id, sum(amount_xof)::bigint AS amount_xof FROM freed
    GROUP BY promotion_id) f
  WHERE p.id = f.promotion_id AND p.budget_xof IS NOT NULL;
  UPDATE promotions.redemption r SET released_at = app.now()
  WHERE r.released_at IS NULL AND r.id IN
      (SELECT s.redemption_id FROM promotions.redemption_share s WHERE s.order_id = one)
    AND NOT EXISTS (SELECT FROM promotions.redemption_share s
      WHERE s.redemption_id = r.id AND s.released_at IS NULL);
END $$;

-- What was offered stays; a limit moves no lower than what is used of it, and does not come or go.
CREATE FUNCTION promotions.check_change() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF OLD.ended_at IS NOT NULL THEN
    RAISE EXCEPTION 'an offer that is ended stays so'
      USING ERRCODE = '23514', CONSTRAINT = 'promotion_ended_once';
  END IF;
  IF num_nulls(OLD.uses_max, NEW.uses_max) = 1
    OR num_nulls(OLD.per_person_max, NEW.per_person_max) = 1
    OR num_nulls(OLD.budget_xof, NEW.budget_xof) = 1 THEN
    RAISE EXCEPTION 'a limit neither comes nor goes'
      USING ERRCODE = '23514', CONSTRAINT = 'promotion_limits_stay';
  END IF;
  IF (NEW.uses_max < OLD.uses_max OR NEW.per_person_max < OLD.per_person_max)
    AND EXISTS (SELECT FROM promotions.redemption r
      WHERE r.promotion_id = NEW.id AND r.released_at IS NULL
        AND (r.slot > NEW.uses_max OR r.person_slot > NEW.per_person_max)) THEN
    RAISE EXCEPTION 'a limit below what is used'
      USING ERRCODE = '23514', CONSTRAINT = 'promotion_limit_above_use';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER promotion_changed BEFORE UPDATE OF title, uses_max, per_person_max, budget_xof,
    starts_at, ends_at, active, ended_at ON promotions.promotion
  FOR EACH ROW EXECUTE FUNCTION promotions.check_change();

-- Orders: what was taken off the goods and off the delivery, and what of it the platform pays.
ALTER TABLE market.checkout DROP CONSTRAINT checkout_amounts_not_negative,
  ADD CONSTRAINT checkout_amounts_not_negative CHECK (items_xof > 0 AND delivery_xof >= 0
    AND discount_xof >= 0 AND total_xof > 0);
ALTER TABLE market.store_order
  ADD COLUMN discount_items_xof bigint NOT NULL DEFAULT 0,
  ADD COLUMN discount_delivery_xof bigint NOT NULL DEFAULT 0,
  ADD COLUMN promotion_xof bigint NOT NULL DEFAULT 0,
  ADD COLUMN promotion_delivery_xof bigint NOT NULL DEFAULT 0,
  -- Written by the refunds alone: what of it went back to the platform.
  ADD COLUMN refunded_promotion_xof bigint NOT NULL DEFAULT 0,
  DROP CONSTRAINT store_order_amounts_not_negative,
  ADD CONSTRAINT store_order_amounts_not_negative CHECK (items_xof > 0 AND delivery_xof >= 0),
  ADD CONSTRAINT store_order_discount_within CHECK (
    discount_xof = discount_items_xof + discount_delivery_xof
    AND discount_items_xof >= 0 AND discount_items_xof < items_xof
    AND discount_delivery_xof BETWEEN 0 AND delivery_xof),
  ADD CONSTRAINT store_order_promotion_within CHECK (promotion_xof BETWEEN 0 AND discount_xof
    AND promotion_delivery_xof BETWEEN 0 AND discount_delivery_xof
    AND promotion_xof - promotion_delivery_xof BETWEEN 0 AND discount_items_xof
    AND refunded_promotion_xof BETWEEN 0 AND promotion_xof),
  DROP CONSTRAINT store_order_refunded_within,
  ADD CONSTRAINT store_order_refunded_within CHECK (
    refunded_items_xof BETWEEN 0 AND items_xof - discount_items_xof
    AND refunded_delivery_xof BETWEEN 0 AND delivery_xof - discount_delivery_xof);
ALTER TABLE market.order_line
  ADD COLUMN discount_xof bigint NOT NULL DEFAULT 0,
  ADD COLUMN promotion_xof bigint NOT NULL DEFAULT 0,
  -- A franc is always paid, so that what is refunded has a part of something.
  ADD CONSTRAINT order_line_discount_within CHECK (discount_xof >= 0 AND discount_xof < line_xof
    AND promotion_xof BETWEEN 0 AND discount_xof),
  -- Of what the store sells it for: the price less the discounts that it pays itself.
  DROP CONSTRAINT order_line_commission_of_its_rate,
  ADD CONSTRAINT order_line_commission_of_its_rate CHECK (commission_bp BETWEEN 0 AND 5000
    AND commission_xof =
      ((line_xof - discount_xof + promotion_xof) * commission_bp + 5000) / 10000),
  DROP CONSTRAINT order_line_refunded_within,
  ADD CONSTRAINT order_line_refunded_within
    CHECK (refunded_xof BETWEEN 0 AND line_xof - discount_xof);

-- Which offer took what off which line, or off the delivery where there is none.
CREATE TABLE market.order_discount (
  order_id uuid NOT NULL,
  line_id uuid,
  promotion_id uuid NOT NULL,
  -- As it was called then.
  title text NOT NULL,
  code text,
  amount_xof bigint NOT NULL,
  platform_xof bigint NOT NULL,
  CONSTRAINT order_discount_once UNIQUE NULLS NOT DISTINCT (order_id, line_id, promotion_id),
  CONSTRAINT order_discount_order_fkey FOREIGN KEY (order_id) REFERENCES market.store_order (id),
  CONSTRAINT order_discount_of_its_line FOREIGN KEY (line_id, order_id)
    REFERENCES market.order_line (id, order_id),
  CONSTRAINT order_discount_promotion_fkey FOREIGN KEY (promotion_id)
    REFERENCES promotions.promotion (id),
  CONSTRAINT order_discount_positive
    CHECK (amount_xof > 0 AND platform_xof BETWEEN 0 AND amount_xof)
);
CREATE INDEX order_discount_of_promotion ON market.order_discount (promotion_id);

-- Money back: what of it the platform had paid goes back to the platform.
ALTER TABLE market.refund
  ADD COLUMN promotion_xof bigint NOT NULL DEFAULT 0,
  ADD CONSTRAINT refund_promotion_not_negative CHECK (promotion_xof >= 0),
  DROP CONSTRAINT refund_commission_within,
  ADD CONSTRAINT refund_commission_within
    CHECK (commission_xof BETWEEN 0 AND items_xof + promotion_xof);
CREATE OR REPLACE FUNCTION market.count_refunds() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  UPDATE market.store_order o SET refunded_items_xof = o.refunded_items_xof + r.items_xof,
    refunded_delivery_xof = o.refunded_delivery_xof + r.delivery_xof,
    refunded_promotion_xof = o.refunded_promotion_xof + r.promotion_xof
  FROM (SELECT order_id, sum(items_xof)::bigint AS items_xof,
      sum(delivery_xof)::bigint AS delivery_xof,
      sum(promotion_xof)::bigint AS promotion_xof FROM added GROUP BY order_id) r
  WHERE o.id = r.order_id;
  RETURN NULL;
END $$;
-- A refund takes from the store what the customer gets and what the platform had paid for her, but
-- for the commission.
CREATE OR REPLACE VIEW market.store_money AS
  SELECT e.store_id, e.order_id, NULL::uuid AS refund_id, e.net_xof AS amount_xof, e.earned_at AS at
  FROM market.earning e WHERE e.method <> 'cash'
  UNION ALL
  SELECT e.store_id, e.order_id, r.id, r.commission_xof - r.amount_xof - r.promotion_xof,
    r.refunded_at
  FROM market.earning e JOIN market.refund r ON r.order_id = e.order_id
  WHERE e.method <> 'cash' AND r.channel = 'wallet' AND r.reverses_id = e.transfer_id;

-- At the end of the transaction: discounts make what their lines and their order say.
CREATE OR REPLACE FUNCTION market.check_order_sum() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  one uuid := (to_jsonb(NEW) ->> TG_ARGV[0])::uuid;
BEGIN
  IF NOT EXISTS (SELECT FROM market.store_order o, LATERAL (
        SELECT sum(l.line_xof) AS items, sum(l.discount_xof) AS discount,
          sum(l.promotion_xof) AS promotion
        FROM market.order_line l WHERE l.order_id = one) s
      WHERE o.id = one AND o.items_xof = s.items AND o.discount_items_xof = s.discount
        AND o.promotion_xof - o.promotion_delivery_xof = s.promotion) THEN
    RAISE EXCEPTION 'the lines of % do not make its sum', one
      USING ERRCODE = '23514', CONSTRAINT = 'order_line_sums_to_order';
  END IF;
  RETURN NULL;
END $$;
CREATE FUNCTION market.check_discount_sum() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  one uuid := (to_jsonb(NEW) ->> TG_ARGV[0])::uuid;
BEGIN
  IF EXISTS (SELECT FROM market.order_line l LEFT JOIN LATERAL (
        SELECT coalesce(sum(d.amount_xof), 0) AS amount, coalesce(sum(d.platform_xof), 0) AS platform
        FROM market.order_discount d WHERE d.line_id = l.id) s ON true
      WHERE l.order_id = one AND (l.discount_xof, l.promotion_xof) <> (s.amount, s.platform))
    OR NOT EXISTS (SELECT FROM market.store_order o, LATERAL (
        SELECT coalesce(sum(d.amount_xof), 0) AS amount, coalesce(sum(d.platform_xof), 0) AS platform
        FROM market.order_discount d WHERE d.order_id = one AND d.line_id IS NULL) s
      WHERE o.id = one
        AND (o.discount_delivery_xof, o.promotion_delivery_xof) = (s.amount, s.platform)) THEN
    RAISE EXCEPTION 'the discounts of % do not make what it says', one
      USING ERRCODE = '23514', CONSTRAINT = 'order_discount_sums_to_order';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER discount_sums_to_its_order AFTER INSERT ON market.order_discount
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION market.check_discount_sum('order_id');
CREATE CONSTRAINT TRIGGER order_sums_to_its_discounts AFTER INSERT ON market.store_order
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.discount_xof > 0)
  EXECUTE FUNCTION market.check_discount_sum('id');
CREATE INDEX order_discount_of_line ON market.order_discount (line_id);

REVOKE ALL ON FUNCTION promotions.check_slot(), promotions.reserve_budget(),
  promotions.release_order(uuid), promotions.check_change(), market.check_discount_sum() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION promotions.release_order(uuid) TO ecom_app;
GRANT SELECT ON promotions.promotion, promotions.promotion_product, promotions.redemption,
  promotions.redemption_share, market.order_discount TO ecom_app, ecom_reader;
GRANT INSERT (id, owner, store_id, code, title, kind, percent_bp, amount_xof, cap_xof,
  min_items_xof, categories, platform_bp, uses_max, per_person_max, budget_xof, starts_at, ends_at,
  active, created_by),
  UPDATE (title, uses_max, per_person_max, budget_xof, starts_at, ends_at, active, ended_at, version)
  ON promotions.promotion TO ecom_app;
GRANT INSERT ON promotions.promotion_product, promotions.redemption TO ecom_app;
GRANT INSERT (redemption_id, promotion_id, order_id, amount_xof) ON promotions.redemption_share
  TO ecom_app;
GRANT INSERT ON market.order_discount TO ecom_app;
GRANT INSERT (discount_items_xof, discount_delivery_xof, promotion_xof, promotion_delivery_xof)
  ON market.store_order TO ecom_app;
GRANT INSERT (discount_xof, promotion_xof) ON market.order_line TO ecom_app;
GRANT SELECT (discount_items_xof, discount_delivery_xof, promotion_xof, promotion_delivery_xof,
  refunded_promotion_xof) ON market.store_order TO ecom_reader;
