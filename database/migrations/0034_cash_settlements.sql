-- Commission owed for cash, settled out of a store's balance; and what may take that balance below
-- nothing is told apart in the ledger itself.

-- A refund to a customer does not wait until the store has earned again: it may take an account
-- down to here, and nothing else may. What was held before such a refund is still paid out, because
-- the provider may have paid it already.
ALTER TABLE payments.account
  ADD COLUMN debt_floor_xof bigint,
  ADD CONSTRAINT account_debt_below_floor CHECK (debt_floor_xof < floor_xof),
  DROP CONSTRAINT account_never_below_floor,
  ADD CONSTRAINT account_never_below_floor
    CHECK (posted_xof - held_xof >= least(floor_xof, debt_floor_xof));
UPDATE payments.account SET floor_xof = 0, debt_floor_xof = -1000000
WHERE code LIKE 'store:%:payable';
GRANT INSERT (debt_floor_xof) ON payments.account TO ecom_app;

CREATE FUNCTION payments.floor_for(kind text, floor_xof bigint, debt_floor_xof bigint)
  RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN kind IN ('refund', 'payout') THEN least(floor_xof, debt_floor_xof)
    ELSE floor_xof END $$;

-- As before, with the floor that the kind of posting has.
CREATE OR REPLACE FUNCTION payments.post(
  p_id uuid[], p_hash bytea[], p_kind text[], p_reference text[], p_actor text[],
  p_request_id text[], p_effective_at timestamptz[], p_unbounded boolean[],
  p_leg_item integer[], p_leg_account bigint[], p_leg_amount bigint[]
) RETURNS TABLE (item integer, status smallint, seq bigint)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
DECLARE
  moment timestamptz := app.now();
  done integer[];
  seqs bigint[];
  one integer;
  found_hash bytea;
  legs record;
BEGIN
  PERFORM 1 FROM payments.account a
    WHERE a.id = ANY (p_leg_account) AND a.balanced ORDER BY a.id FOR NO KEY UPDATE;

  WITH leg AS MATERIALIZED (
    SELECT l.item, l.account_id, l.amount,
      a.id IS NOT NULL AS known, a.balanced,
      a.posted_xof - a.held_xof - payments.floor_for(p_kind[l.item], a.floor_xof, a.debt_floor_xof)
        + (sum(least(l.amount, 0)) OVER w)::bigint AS room,
      a.ceiling_xof - a.posted_xof - (sum(greatest(l.amount, 0)) OVER w)::bigint AS space
    FROM unnest(p_leg_item, p_leg_account, p_leg_amount) l (item, account_id, amount)
    LEFT JOIN payments.account a ON a.id = l.account_id
    WINDOW w AS (PARTITION BY l.account_id ORDER BY l.item)
  ), sound AS (
    SELECT l.item, array_agg(l.account_id ORDER BY l.account_id) AS accounts,
      array_agg(l.amount ORDER BY l.account_id) AS amounts
    FROM leg l GROUP BY l.item
    HAVING count(*) BETWEEN 2 AND 100 AND sum(l.amount) = 0 AND bool_and(l.amount <> 0)
      AND count(DISTINCT l.account_id) = count(*) AND bool_and(l.known)
      AND bool_and(l.amount > 0 OR NOT l.balanced OR l.room >= 0)
      AND bool_and(l.amount < 0 OR l.space IS NULL OR l.space >= 0 OR p_unbounded[l.item])
  ), fit AS MATERIALIZED (
    SELECT nextval('payments.transfer_seq') AS seq, s.*
    FROM (
      SELECT s.*, row_number() OVER (PARTITION BY p_id[s.item] ORDER BY s.item) AS nth
      FROM sound s ORDER BY s.item
    ) s WHERE s.nth = 1
  ), booked AS (
    INSERT INTO payments.transfer (seq, id, request_hash, kind, accounts, amounts, reference,
      actor, request_id, recorded_at, effective_at)
    SELECT f.seq, p_id[f.item], p_hash[f.item], p_kind[f.item], f.accounts, f.amounts,
      p_reference[f.item], p_actor[f.item], p_request_id[f.item], moment,
      least(coalesce(p_effective_at[f.item], moment), moment)
    FROM fit f ORDER BY f.seq
    ON CONFLICT (id) DO NOTHING RETURNING transfer.seq
  ), fresh AS MATERIALIZED (
    -- Against an array: the planner takes both lists for short, and would join each with each.
    SELECT f.seq, f.item FROM fit f WHERE f.seq = ANY (ARRAY(SELECT b.seq FROM booked b))
  ), moved AS MATERIALIZED (
    SELECT n.seq, n.item, l.account_id, l.amount, l.balanced FROM fresh n JOIN leg l USING (item)
  ), entered AS (
    INSERT INTO payments.entry (account_id, transfer_seq, amount_xof, balance_xof, effective_at)
    SELECT m.account_id, m.seq, m.amount,
      CASE WHEN m.balanced THEN a.posted_xof
        + (sum(m.amount) OVER (PARTITION BY m.account_id ORDER BY m.seq))::bigint END,
      least(coalesce(p_effective_at[m.item], moment), moment)
    FROM moved m JOIN payments.account a ON a.id = m.account_id
  ), kept AS (
    UPDATE payments.account a SET posted_xof = a.posted_xof + d.delta
    FROM (SELECT account_id, sum(amount)::bigint AS delta FROM moved WHERE balanced
      GROUP BY account_id) d
    WHERE a.id = d.account_id
  )
  SELECT coalesce(array_agg(n.item), '{}'), array_agg(n.seq) INTO done, seqs FROM fresh n;

  RETURN QUERY SELECT d.item, 0::smallint, d.seq FROM unnest(done, seqs) d (item, seq);
  IF cardinality(done) = cardinality(p_id) THEN RETURN; END IF;

  FOR one IN SELECT n FROM generate_series(1, cardinality(p_id)) n
    WHERE n <> ALL (done) ORDER BY n
  LOOP
    item := one;
    SELECT t.seq, t.request_hash INTO seq, found_hash
      FROM payments.transfer t WHERE t.id = p_id[one];
    IF FOUND THEN
      status := CASE WHEN found_hash = p_hash[one] THEN 1 ELSE 4 END;
      RETURN NEXT;
      CONTINUE;
    END IF;
    seq := NULL;
    SELECT count(*) BETWEEN 2 AND 100 AND sum(l.amount) = 0 AND bool_and(l.amount <> 0)
        AND count(DISTINCT l.account_id) = count(*) AS well_formed,
      bool_and(a.id IS NOT NULL) AS known,
      bool_and(l.amount > 0 OR NOT a.balanced
        OR a.posted_xof - a.held_xof + l.amount
          >= payments.floor_for(p_kind[one], a.floor_xof, a.debt_floor_xof)) AS funded,
      bool_and(l.amount < 0 OR a.ceiling_xof IS NULL OR p_unbounded[one]
        OR a.posted_xof + l.amount <= a.ceiling_xof) AS within,
      array_agg(l.account_id ORDER BY l.account_id) AS accounts,
      array_agg(l.amount ORDER BY l.account_id) AS amounts
    INTO legs
    FROM unnest(p_leg_item, p_leg_account, p_leg_amount) l (item, account_id, amount)
    LEFT JOIN payments.account a ON a.id = l.account_id WHERE l.item = one;
    status := CASE WHEN legs.well_formed IS NOT TRUE THEN 6 WHEN NOT legs.known THEN 5
      WHEN NOT legs.funded THEN 2 WHEN NOT legs.within THEN 3 ELSE 0 END;
    IF status <> 0 THEN
      RETURN NEXT;
      CONTINUE;
    END IF;
    INSERT INTO payments.transfer AS t (seq, id, request_hash, kind, accounts, amounts, reference,
      actor, request_id, recorded_at, effective_at)
    VALUES (nextval('payments.transfer_seq'), p_id[one], p_hash[one], p_kind[one], legs.accounts,
      legs.amounts, p_reference[one], p_actor[one], p_request_id[one], moment,
      least(coalesce(p_effective_at[one], moment), moment))
    ON CONFLICT (id) DO NOTHING RETURNING t.seq INTO seq;
    IF seq IS NULL THEN
      -- Another process booked the id between the look and the insert; now it can be seen.
      SELECT t.seq, CASE WHEN t.request_hash = p_hash[one] THEN 1 ELSE 4 END
        INTO seq, status FROM payments.transfer t WHERE t.id = p_id[one];
      RETURN NEXT;
      CONTINUE;
    END IF;
    UPDATE payments.account a SET posted_xof = a.posted_xof + l.amount
      FROM unnest(legs.accounts, legs.amounts) l (account_id, amount)
      WHERE a.id = l.account_id AND a.balanced;
    INSERT INTO payments.entry (account_id, transfer_seq, amount_xof, balance_xof, effective_at)
      SELECT l.account_id, seq, l.amount, CASE WHEN a.balanced THEN a.posted_xof END,
        least(coalesce(p_effective_at[one], moment), moment)
      FROM unnest(legs.accounts, legs.amounts) l (account_id, amount)
      JOIN payments.account a ON a.id = l.account_id;
    RETURN NEXT;
  END LOOP;
END $$;

-- Commission on cash that a store paid out of its balance: it counts against the next payout as a
-- refund does.
CREATE TABLE market.cash_settlement (
  id uuid NOT NULL,
  store_id uuid NOT NULL,
  amount_xof bigint NOT NULL,
  transfer_id uuid NOT NULL,
  actor text NOT NULL,
  settled_at timestamptz NOT NULL DEFAULT app.now(),
  CONSTRAINT cash_settlement_pkey PRIMARY KEY (id),
  CONSTRAINT cash_settlement_of_its_store UNIQUE (id, store_id),
  CONSTRAINT cash_settlement_one_per_transfer UNIQUE (transfer_id),
  CONSTRAINT cash_settlement_store_fkey FOREIGN KEY (store_id) REFERENCES market.store (id),
  CONSTRAINT cash_settlement_amount_positive CHECK (amount_xof > 0)
);
CREATE INDEX cash_settlement_of_store ON market.cash_settlement (store_id, settled_at DESC);

ALTER TABLE market.payout_claim
  ADD COLUMN settlement_id uuid,
  ALTER COLUMN order_id DROP NOT NULL,
  ADD CONSTRAINT payout_claim_of_one_thing CHECK (CASE WHEN settlement_id IS NULL
    THEN order_id IS NOT NULL ELSE order_id IS NULL AND refund_id IS NULL END),
  ADD CONSTRAINT payout_claim_of_the_stores_settlement FOREIGN KEY (settlement_id, store_id)
    REFERENCES market.cash_settlement (id, store_id),
  DROP CONSTRAINT payout_claim_once,
  ADD CONSTRAINT payout_claim_once
    UNIQUE NULLS NOT DISTINCT (payout_id, order_id, refund_id, settlement_id);
DROP INDEX market.payout_claim_one_per_earning;
CREATE UNIQUE INDEX payout_claim_one_per_earning ON market.payout_claim (order_id)
  WHERE refund_id IS NULL AND settlement_id IS NULL AND freed_at IS NULL;
CREATE UNIQUE INDEX payout_claim_one_per_settlement ON market.payout_claim (settlement_id)
  WHERE settlement_id IS NOT NULL AND freed_at IS NULL;

-- Everything that ever moved `store:S:payable` but payouts: releases of orders paid through our
-- book, what of a later refund was the store's, commission on cash that was settled.
CREATE OR REPLACE VIEW market.store_money AS
  SELECT e.store_id, e.order_id, NULL::uuid AS refund_id, e.net_xof AS amount_xof,
    e.earned_at AS at, NULL::uuid AS settlement_id
  FROM market.earning e WHERE e.method <> 'cash'
  UNION ALL
  SELECT e.store_id, e.order_id, r.id, r.commission_xof - r.amount_xof, r.refunded_at, NULL
  FROM market.earning e JOIN market.refund r ON r.order_id = e.order_id
  WHERE e.method <> 'cash' AND r.channel = 'wallet' AND r.reverses_id = e.transfer_id
  UNION ALL
  SELECT s.store_id, NULL, NULL, -s.amount_xof, s.settled_at, s.id
  FROM market.cash_settlement s;

CREATE OR REPLACE FUNCTION market.check_claim() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM added a WHERE NOT EXISTS (SELECT FROM market.store_money m
      WHERE m.store_id = a.store_id AND m.order_id IS NOT DISTINCT FROM a.order_id
        AND m.refund_id IS NOT DISTINCT FROM a.refund_id
        AND m.settlement_id IS NOT DISTINCT FROM a.settlement_id
        AND m.amount_xof = a.amount_xof)) THEN
    RAISE EXCEPTION 'a claim is worth what it claims'
      USING ERRCODE = '23514', CONSTRAINT = 'payout_claim_is_worth_what_it_claims';
  END IF;
  RETURN NULL;
END $$;

REVOKE ALL ON FUNCTION payments.floor_for(text, bigint, bigint) FROM PUBLIC;
GRANT SELECT ON market.cash_settlement TO ecom_app, ecom_reader;
GRANT INSERT (id, store_id, amount_xof, transfer_id, actor) ON market.cash_settlement TO ecom_app;
GRANT INSERT (settlement_id) ON market.payout_claim TO ecom_app;
