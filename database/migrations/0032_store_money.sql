-- A store's money, the ways back: a payout that returns after it was paid, a balance below nothing.

-- `returned` of a payout: it had been paid, and the network or a bank sent it back.
ALTER TABLE payments.mobile_order DROP CONSTRAINT mobile_order_state_known;
ALTER TABLE payments.mobile_order ADD CONSTRAINT mobile_order_state_known CHECK (CASE direction
  WHEN 'collect' THEN state IN ('created', 'submitted', 'pending', 'verified', 'posted',
    'failed', 'expired', 'suspended', 'returning', 'returned')
  WHEN 'payout' THEN state IN ('created', 'submitted', 'pending', 'captured', 'voided',
    'returned')
  ELSE false END);
ALTER TABLE payments.mobile_order DROP CONSTRAINT mobile_order_return_is_named;
ALTER TABLE payments.mobile_order ADD CONSTRAINT mobile_order_return_is_named
  CHECK ((direction = 'collect' AND state IN ('returning', 'returned'))
    <= (returned_by IS NOT NULL));
CREATE INDEX mobile_order_bounced ON payments.mobile_order (changed_at)
  WHERE direction = 'payout' AND state = 'returned';

-- What a store's customers get back after it was paid out, it owes: its next sales bear it. Only a
-- refund takes it there, since nothing is ever promised out of a debt.
UPDATE payments.account SET floor_xof = -1000000 WHERE code LIKE 'store:%:payable';
CREATE OR REPLACE FUNCTION payments.place_hold(p_id uuid, p_hash bytea, p_account bigint,
    p_amount bigint, p_reference text, p_expires_ms bigint) RETURNS smallint LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  known payments.hold;
  room bigint;
BEGIN
  SELECT a.posted_xof - a.held_xof - greatest(a.floor_xof, 0) INTO room
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

ALTER TABLE market.payout
  ADD COLUMN returned_at timestamptz,
  DROP CONSTRAINT payout_state_known,
  ADD CONSTRAINT payout_state_known
    CHECK (state IN ('under_way', 'paid', 'failed', 'returned')),
  ADD CONSTRAINT payout_returned_whole CHECK ((state = 'returned') = (returned_at IS NOT NULL));

-- What is settled stays so, but for a payout that comes back; one that failed or came back frees
-- what it claimed, in the same statement.
CREATE OR REPLACE FUNCTION market.settle_payout() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF OLD.state <> 'under_way' AND (OLD.state, NEW.state) <> ('paid', 'returned') THEN
    RAISE EXCEPTION 'a payout that is settled stays so'
      USING ERRCODE = '23514', CONSTRAINT = 'payout_settled_once';
  END IF;
  IF NEW.state IN ('failed', 'returned') THEN
    UPDATE market.payout_claim SET freed_at = app.now() WHERE payout_id = NEW.id;
  END IF;
  RETURN NULL;
END $$;
GRANT UPDATE (returned_at) ON market.payout TO ecom_app;
GRANT SELECT (returned_at) ON market.payout TO ecom_reader;
