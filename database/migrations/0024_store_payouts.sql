-- What a store was paid out: which earnings and refunds each payout claims, and what came of it.

ALTER TABLE market.earning ADD CONSTRAINT earning_of_its_store UNIQUE (order_id, store_id);

CREATE TABLE market.payout (
  -- Our reference at the provider, and the id of the hold.
  id uuid NOT NULL,
  store_id uuid NOT NULL,
  amount_xof bigint NOT NULL,
  network text NOT NULL,
  phone text NOT NULL,
  state text NOT NULL DEFAULT 'under_way',
  requested_by uuid NOT NULL,
  requested_at timestamptz NOT NULL DEFAULT app.now(),
  settled_at timestamptz,
  CONSTRAINT payout_pkey PRIMARY KEY (id),
  CONSTRAINT payout_of_its_store UNIQUE (id, store_id),
  CONSTRAINT payout_store_fkey FOREIGN KEY (store_id) REFERENCES market.store (id),
  CONSTRAINT payout_requested_by_fkey FOREIGN KEY (requested_by) REFERENCES identity.app_user (id),
  CONSTRAINT payout_amount_positive CHECK (amount_xof > 0),
  CONSTRAINT payout_network_known CHECK (network IN ('mixx', 'moov')),
  CONSTRAINT payout_phone_form CHECK (phone ~ '^\+228[0-9]{8}$'),
  CONSTRAINT payout_state_known CHECK (state IN ('under_way', 'paid', 'failed')),
  CONSTRAINT payout_settled_whole CHECK ((state = 'under_way') = (settled_at IS NULL))
);
CREATE UNIQUE INDEX payout_one_under_way ON market.payout (store_id) WHERE state = 'under_way';
CREATE INDEX payout_of_store ON market.payout (store_id, requested_at DESC, id DESC);

-- What a payout is made of: an earning as a whole, or a refund that the store bore after one,
-- which counts against it. Freed when the payout failed; then another one may claim it.
CREATE TABLE market.payout_claim (
  payout_id uuid NOT NULL,
  store_id uuid NOT NULL,
  order_id uuid NOT NULL,
  -- Null for the order's earning.
  refund_id uuid,
  amount_xof bigint NOT NULL,
  freed_at timestamptz,
  CONSTRAINT payout_claim_once UNIQUE NULLS NOT DISTINCT (payout_id, order_id, refund_id),
  CONSTRAINT payout_claim_of_its_payout FOREIGN KEY (payout_id, store_id)
    REFERENCES market.payout (id, store_id),
  CONSTRAINT payout_claim_of_the_stores_earning FOREIGN KEY (order_id, store_id)
    REFERENCES market.earning (order_id, store_id),
  CONSTRAINT payout_claim_refund_of_its_order FOREIGN KEY (refund_id, order_id)
    REFERENCES market.refund (id, order_id)
);
CREATE UNIQUE INDEX payout_claim_one_per_earning ON market.payout_claim (order_id)
  WHERE refund_id IS NULL AND freed_at IS NULL;
CREATE UNIQUE INDEX payout_claim_one_per_refund ON market.payout_claim (refund_id)
  WHERE refund_id IS NOT NULL AND freed_at IS NULL;

-- Everything that ever moved `store:S:payable` but payouts: releases of orders paid through our
-- book, and what of a later refund was the store's.
CREATE VIEW market.store_money AS
  SELECT e.store_id, e.order_id, NULL::uuid AS refund_id, e.net_xof AS amount_xof, e.earned_at AS at
  FROM market.earning e WHERE e.method = 'wallet'
  UNION ALL
  SELECT e.store_id, e.order_id, r.id, r.commission_xof - r.amount_xof, r.refunded_at
  FROM market.earning e JOIN market.refund r ON r.order_id = e.order_id
  WHERE e.method = 'wallet' AND r.channel = 'wallet' AND r.reverses_id = e.transfer_id;

-- A claim is worth what it claims.
CREATE FUNCTION market.check_claim() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM added a WHERE NOT EXISTS (SELECT FROM market.store_money m
      WHERE m.store_id = a.store_id AND m.order_id = a.order_id
        AND m.refund_id IS NOT DISTINCT FROM a.refund_id AND m.amount_xof = a.amount_xof)) THEN
    RAISE EXCEPTION 'a claim is worth what it claims'
      USING ERRCODE = '23514', CONSTRAINT = 'payout_claim_is_worth_what_it_claims';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER claim_is_true AFTER INSERT ON market.payout_claim
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION market.check_claim();

-- What is settled stays so; a payout that failed frees what it claimed, in the same statement.
CREATE FUNCTION market.settle_payout() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF OLD.state <> 'under_way' THEN
    RAISE EXCEPTION 'a payout that is settled stays so'
      USING ERRCODE = '23514', CONSTRAINT = 'payout_settled_once';
  END IF;
  IF NEW.state = 'failed' THEN
    UPDATE market.payout_claim SET freed_at = app.now() WHERE payout_id = NEW.id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER payout_settled AFTER UPDATE ON market.payout
  FOR EACH ROW EXECUTE FUNCTION market.settle_payout();

-- At the end of the transaction: claims make their payout.
CREATE FUNCTION market.check_payout_sum() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  one uuid := (to_jsonb(NEW) ->> TG_ARGV[0])::uuid;
BEGIN
  IF NOT EXISTS (SELECT FROM market.payout p WHERE p.id = one AND p.amount_xof =
      (SELECT sum(c.amount_xof) FROM market.payout_claim c WHERE c.payout_id = one)) THEN
    RAISE EXCEPTION 'the claims of % do not make its sum', one
      USING ERRCODE = '23514', CONSTRAINT = 'payout_claim_sums_to_payout';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER payout_sums_to_its_claims AFTER INSERT ON market.payout
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION market.check_payout_sum('id');
CREATE CONSTRAINT TRIGGER claim_sums_to_its_payout AFTER INSERT ON market.payout_claim
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION market.check_payout_sum('payout_id');

REVOKE ALL ON FUNCTION market.check_claim(), market.settle_payout(), market.check_payout_sum()
  FROM PUBLIC;
GRANT SELECT ON market.payout, market.payout_claim, market.store_money TO ecom_app;
-- A number of somebody's phone is nobody's report.
GRANT SELECT (id, store_id, amount_xof, network, state, requested_by, requested_at, settled_at)
  ON market.payout TO ecom_reader;
GRANT SELECT ON market.payout_claim, market.store_money TO ecom_reader;
GRANT INSERT (id, store_id, amount_xof, network, phone, requested_by),
  UPDATE (state, settled_at) ON market.payout TO ecom_app;
GRANT INSERT (payout_id, store_id, order_id, refund_id, amount_xof) ON market.payout_claim
  TO ecom_app;
