-- The ledger: accounts, transfers with their legs, entries, holds. Append-only; amounts in whole
-- francs. Only the functions below write transfers, entries and balances.
CREATE SCHEMA payments;
GRANT USAGE ON SCHEMA payments TO ecom_app, ecom_reader;

-- A balanced account keeps its balance in the row and never falls below its floor, holds
-- included. The platform's are not balanced: their row would be everybody's lock, so their
-- balance is a snapshot and the entries since.
CREATE TABLE payments.account (
  id bigint GENERATED ALWAYS AS IDENTITY,
  code text NOT NULL,
  owner_id uuid,
  balanced boolean NOT NULL DEFAULT true,
  posted_xof bigint NOT NULL DEFAULT 0,
  held_xof bigint NOT NULL DEFAULT 0,
  floor_xof bigint NOT NULL DEFAULT 0,
  ceiling_xof bigint,
  opened_at timestamptz NOT NULL DEFAULT app.now(),
  CONSTRAINT account_pkey PRIMARY KEY (id),
  CONSTRAINT account_one_per_code UNIQUE (code),
  CONSTRAINT account_code_form CHECK (code ~ '^[a-z]+(:[A-Za-z0-9_-]+){1,2}$'),
  CONSTRAINT account_held_not_negative CHECK (held_xof >= 0),
  CONSTRAINT account_never_below_floor CHECK (posted_xof - held_xof >= floor_xof),
  CONSTRAINT account_unbalanced_keeps_none
    CHECK (balanced OR (posted_xof = 0 AND held_xof = 0 AND ceiling_xof IS NULL))
) WITH (fillfactor = 50);
CREATE INDEX account_by_owner ON payments.account (owner_id) WHERE owner_id IS NOT NULL;

CREATE FUNCTION payments.sum_of(amounts bigint[]) RETURNS bigint
  LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
-- Not in SQL: every row of every transfer asks, and a query of its own costs five times a loop.
DECLARE
  total bigint := 0;
  amount bigint;
BEGIN
  FOREACH amount IN ARRAY amounts LOOP total := total + amount; END LOOP;
  RETURN total;
END $$;

-- One fact. Its id is the sender's idempotency key; seq is the order of the book.
CREATE SEQUENCE payments.transfer_seq;
CREATE TABLE payments.transfer (
  seq bigint NOT NULL,
  id uuid NOT NULL,
  request_hash bytea NOT NULL,
  kind text NOT NULL,
  accounts bigint[] NOT NULL,
  amounts bigint[] NOT NULL,
  reference text,
  actor text NOT NULL,
  request_id text NOT NULL,
  recorded_at timestamptz NOT NULL,
  effective_at timestamptz NOT NULL,
  CONSTRAINT transfer_pkey PRIMARY KEY (seq),
  CONSTRAINT transfer_once_per_id UNIQUE (id),
  CONSTRAINT transfer_hash_length CHECK (octet_length(request_hash) = 32),
  CONSTRAINT transfer_kind_known CHECK (kind IN (
    'transfer', 'topup', 'withdrawal', 'payout', 'refund', 'fee', 'adjustment', 'capture',
    'suspense')),
  CONSTRAINT transfer_legs_pair CHECK (cardinality(accounts) = cardinality(amounts)),
  CONSTRAINT transfer_has_legs CHECK (cardinality(accounts) BETWEEN 2 AND 100),
  CONSTRAINT transfer_sums_to_zero CHECK (payments.sum_of(amounts) = 0),
  CONSTRAINT transfer_not_in_the_future CHECK (effective_at <= recorded_at)
);

CREATE TABLE payments.entry (
  account_id bigint NOT NULL,
  transfer_seq bigint NOT NULL,
  amount_xof bigint NOT NULL,
  -- Null where the account is not balanced.
  balance_xof bigint,
  effective_at timestamptz NOT NULL,
  CONSTRAINT entry_pkey PRIMARY KEY (account_id, transfer_seq),
  CONSTRAINT entry_amount_not_zero CHECK (amount_xof <> 0)
);

-- Money that is promised: it counts against the balance, and is captured, voided or expires.
CREATE TABLE payments.hold (
  id uuid NOT NULL,
  request_hash bytea NOT NULL,
  account_id bigint NOT NULL,
  amount_xof bigint NOT NULL,
  captured_xof bigint NOT NULL DEFAULT 0,
  state text NOT NULL DEFAULT 'open',
  reference text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT app.now(),
  expires_at timestamptz,
  settled_at timestamptz,
  CONSTRAINT hold_pkey PRIMARY KEY (id),
  CONSTRAINT hold_account_fkey FOREIGN KEY (account_id) REFERENCES payments.account (id),
  CONSTRAINT hold_hash_length CHECK (octet_length(request_hash) = 32),
  CONSTRAINT hold_amount_positive CHECK (amount_xof > 0),
  CONSTRAINT hold_captured_within CHECK (captured_xof BETWEEN 0 AND amount_xof),
  CONSTRAINT hold_state_known CHECK (state IN ('open', 'captured', 'voided', 'expired')),
  CONSTRAINT hold_settled_whole CHECK ((state = 'open') = (settled_at IS NULL)),
  CONSTRAINT hold_captured_has_amount CHECK ((state = 'captured') = (captured_xof > 0))
);
CREATE INDEX hold_open_by_account ON payments.hold (account_id) WHERE state = 'open';
CREATE INDEX hold_due ON payments.hold (expires_at) WHERE state = 'open' AND expires_at IS NOT NULL;

-- Balance of an account that keeps none, as of a transfer.
CREATE TABLE payments.snapshot (
  account_id bigint NOT NULL,
  upto_seq bigint NOT NULL,
  balance_xof bigint NOT NULL,
  taken_at timestamptz NOT NULL DEFAULT app.now(),
  CONSTRAINT snapshot_pkey PRIMARY KEY (account_id, upto_seq),
  CONSTRAINT snapshot_account_fkey FOREIGN KEY (account_id) REFERENCES payments.account (id)
);

-- Blocks of the book, each bound to the one before: what was sealed cannot be changed unseen.
CREATE TABLE payments.seal (
  number bigint NOT NULL,
  from_seq bigint NOT NULL,
  to_seq bigint NOT NULL,
  transfers bigint NOT NULL,
  previous_hash bytea NOT NULL,
  hash bytea NOT NULL,
  sealed_at timestamptz NOT NULL DEFAULT app.now(),
  CONSTRAINT seal_pkey PRIMARY KEY (number),
  CONSTRAINT seal_in_order UNIQUE (from_seq),
  CONSTRAINT seal_range_forward CHECK (to_seq >= from_seq AND number > 0),
  CONSTRAINT seal_hash_length
    CHECK (octet_length(hash) = 32 AND octet_length(previous_hash) = 32)
);

CREATE FUNCTION payments.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the ledger is append-only: % of %', TG_OP, TG_TABLE_NAME USING ERRCODE = '23001';
END $$;
CREATE TRIGGER transfer_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON payments.transfer
  FOR EACH STATEMENT EXECUTE FUNCTION payments.refuse_change();
CREATE TRIGGER entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON payments.entry
  FOR EACH STATEMENT EXECUTE FUNCTION payments.refuse_change();
CREATE TRIGGER seal_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON payments.seal
  FOR EACH STATEMENT EXECUTE FUNCTION payments.refuse_change();

-- Whatever writes entries: what one statement adds sums to zero, transfer by transfer.
CREATE FUNCTION payments.check_entries_sum() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM added GROUP BY transfer_seq HAVING sum(amount_xof) <> 0) THEN
    RAISE EXCEPTION 'entries do not sum to zero'
      USING ERRCODE = '23514', CONSTRAINT = 'entry_sums_to_zero';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER entry_sums_to_zero AFTER INSERT ON payments.entry
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION payments.check_entries_sum();

-- Posts many transfers in one go. Item n has the id p_id[n] and the legs whose p_leg_item is n.
-- Statuses: 0 posted, 1 replayed (same id and request), 2 insufficient funds, 3 over a ceiling,
-- 4 conflict (the id is taken by another request), 5 unknown account, 6 malformed.
-- The accounts are locked in id order in a statement of their own, so that what follows reads
-- them as they stay. Then a set-based pass posts every item that is sure to fit whatever its
-- neighbours do (of an id that was booked before only the seq is lost); replays, doubles and tight
-- balances are left to an exact pass, one by one.
-- p_unbounded lifts ceilings: money that came is booked, whatever the limit says.
CREATE FUNCTION payments.post(
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
      a.posted_xof - a.held_xof - a.floor_xof + (sum(least(l.amount, 0)) OVER w)::bigint AS room,
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
        OR a.posted_xof - a.held_xof + l.amount >= a.floor_xof) AS funded,
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

-- Promises money of one account. Statuses as above; 0 held.
CREATE FUNCTION payments.place_hold(
  p_id uuid, p_hash bytea, p_account bigint, p_amount bigint, p_reference text, p_expires_ms bigint
) RETURNS smallint
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  known payments.hold;
  room bigint;
BEGIN
  SELECT a.posted_xof - a.held_xof - a.floor_xof INTO room
    FROM payments.account a WHERE a.id = p_account AND a.balanced FOR NO KEY UPDATE;
  IF NOT FOUND THEN RETURN 5; END IF;
  SELECT h.* INTO known FROM payments.hold h WHERE h.id = p_id;
  IF FOUND THEN RETURN CASE WHEN known.request_hash = p_hash THEN 1 ELSE 4 END; END IF;
  IF p_amount IS NULL OR p_amount <= 0 THEN RETURN 6; END IF;
  IF room < p_amount THEN RETURN 2; END IF;
  INSERT INTO payments.hold (id, request_hash, account_id, amount_xof, reference, expires_at)
  VALUES (p_id, p_hash, p_account, p_amount, p_reference,
    app.now() + p_expires_ms * interval '1 millisecond')
  ON CONFLICT (id) DO NOTHING;
  IF NOT FOUND THEN RETURN 4; END IF;
  UPDATE payments.account SET held_xof = held_xof + p_amount WHERE id = p_account;
  RETURN 0;
END $$;

-- Ends a hold: gives the money back to its account's room, of which a capture then posts a part.
-- The caller locks the accounts of the capture first, in id order, by payments.lock_accounts.
-- Returns the account, or null when the hold is not open (any more).
CREATE FUNCTION payments.settle_hold(p_id uuid, p_state text, p_captured bigint) RETURNS bigint
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  freed payments.hold;
BEGIN
  UPDATE payments.hold h
    SET state = p_state, captured_xof = p_captured, settled_at = app.now()
    WHERE h.id = p_id AND h.state = 'open'
      AND (p_state <> 'expired' OR h.expires_at <= app.now())
    RETURNING h.* INTO freed;
  IF NOT FOUND THEN RETURN NULL; END IF;
  UPDATE payments.account SET held_xof = held_xof - freed.amount_xof WHERE id = freed.account_id;
  RETURN freed.account_id;
END $$;

CREATE FUNCTION payments.lock_accounts(p_account bigint[]) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM 1 FROM payments.account a
    WHERE a.id = ANY (p_account) AND a.balanced ORDER BY a.id FOR NO KEY UPDATE;
END $$;

-- Seals what was booked since the last block. Waits for the transactions that are writing now,
-- since a lower seq could still appear; gives up soon rather than make others wait behind it.
-- The lock is held for one look and let go with its subtransaction: nobody who has a seq is still
-- writing then, whoever comes later gets a higher one, and what stands does not change while it
-- is hashed.
CREATE FUNCTION payments.seal_next(p_most bigint) RETURNS bigint
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  SET lock_timeout = '200ms' AS $$
DECLARE
  latest payments.seal;
  upto bigint;
  added bigint;
  body bytea;
BEGIN
  LOCK TABLE payments.seal IN EXCLUSIVE MODE;
  SELECT s.* INTO latest FROM payments.seal s ORDER BY s.number DESC LIMIT 1;
  BEGIN
    LOCK TABLE payments.transfer IN SHARE MODE;
    SELECT max(x.seq), count(*) INTO upto, added FROM (
      SELECT t.seq FROM payments.transfer t WHERE t.seq > coalesce(latest.to_seq, 0)
      ORDER BY t.seq LIMIT p_most) x;
    RAISE EXCEPTION 'looked' USING ERRCODE = 'EC001';
  EXCEPTION WHEN SQLSTATE 'EC001' THEN
    NULL;
  END;
  IF added = 0 THEN RETURN 0; END IF;
  body := payments.digest_of(coalesce(latest.to_seq, 0) + 1, upto);
  INSERT INTO payments.seal (number, from_seq, to_seq, transfers, previous_hash, hash)
  VALUES (coalesce(latest.number, 0) + 1, coalesce(latest.to_seq, 0) + 1, upto, added,
    coalesce(latest.hash, decode(repeat('00', 32), 'hex')),
    sha256(coalesce(latest.hash, decode(repeat('00', 32), 'hex')) || body));
  RETURN added;
END $$;

-- SHA-256 over the transfers of a range in order, in PostgreSQL's binary form of a row, texts as
-- UTF-8. The legs are in it, so the entries need not be: what they must be follows from the legs.
CREATE FUNCTION payments.digest_of(p_from bigint, p_to bigint) RETURNS bytea
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT sha256(coalesce(string_agg(record_send(ROW(t.seq, t.id, t.request_hash,
      convert_to(t.kind, 'UTF8'), t.accounts, t.amounts, convert_to(t.reference, 'UTF8'),
      convert_to(t.actor, 'UTF8'), convert_to(t.request_id, 'UTF8'), t.recorded_at,
      t.effective_at)), ''::bytea ORDER BY t.seq), ''::bytea))
  FROM payments.transfer t WHERE t.seq BETWEEN p_from AND p_to
$$;

-- True when each leg of a range's transfers has its entry, as it was booked.
CREATE FUNCTION payments.entries_match(p_from bigint, p_to bigint) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT NOT EXISTS (
    SELECT FROM payments.transfer t, unnest(t.accounts, t.amounts) l (account_id, amount)
    WHERE t.seq BETWEEN p_from AND p_to AND NOT EXISTS (
      SELECT FROM payments.entry e WHERE e.account_id = l.account_id AND e.transfer_seq = t.seq
        AND e.amount_xof = l.amount AND e.effective_at = t.effective_at
      -- The planner would read the whole table for a short range.
      OFFSET 0))
$$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA payments FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
  payments.post(uuid[], bytea[], text[], text[], text[], text[], timestamptz[], boolean[],
    integer[], bigint[], bigint[]),
  payments.place_hold(uuid, bytea, bigint, bigint, text, bigint),
  payments.settle_hold(uuid, text, bigint), payments.lock_accounts(bigint[]),
  payments.seal_next(bigint), payments.digest_of(bigint, bigint),
  payments.entries_match(bigint, bigint) TO ecom_app;
GRANT SELECT ON payments.account, payments.transfer, payments.entry, payments.hold,
  payments.snapshot, payments.seal TO ecom_app, ecom_reader;
GRANT INSERT (code, owner_id, balanced, floor_xof, ceiling_xof) ON payments.account TO ecom_app;
GRANT UPDATE (floor_xof, ceiling_xof) ON payments.account TO ecom_app;
GRANT INSERT ON payments.snapshot TO ecom_app;
