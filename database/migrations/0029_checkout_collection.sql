-- Mobile money at the checkout: what is bought is promised while somebody confirms on a phone.

-- `purchase`: money from a phone for a checkout, into an escrow of the checkout's own.
ALTER TABLE payments.mobile_order DROP CONSTRAINT mobile_order_purpose_known;
ALTER TABLE payments.mobile_order ADD CONSTRAINT mobile_order_purpose_known
  CHECK (purpose IN ('topup', 'purchase', 'withdrawal', 'payout', 'return'));
ALTER TABLE payments.mobile_order DROP CONSTRAINT mobile_order_purpose_has_direction;
ALTER TABLE payments.mobile_order ADD CONSTRAINT mobile_order_purpose_has_direction
  CHECK ((direction = 'collect') = (purpose IN ('topup', 'purchase')));

ALTER TABLE market.checkout
  -- What payments calls the collection; its reference at the provider.
  ADD COLUMN collection_id uuid,
  -- When its stock was free again although its money may still come.
  ADD COLUMN lapsed_at timestamptz,
  -- The transfer that gave her money which came after its end.
  ADD COLUMN return_id uuid,
  DROP CONSTRAINT checkout_method_known,
  ADD CONSTRAINT checkout_method_known CHECK (method IN ('wallet', 'cash', 'mobile_money')),
  DROP CONSTRAINT checkout_paid_by_transfer,
  ADD CONSTRAINT checkout_paid_by_transfer
    CHECK ((transfer_id IS NOT NULL) = (method <> 'cash' AND state = 'placed')),
  ADD CONSTRAINT checkout_collected_from_a_phone
    CHECK ((collection_id IS NOT NULL) = (method = 'mobile_money')),
  ADD CONSTRAINT checkout_waits_for_a_phone CHECK (state = 'placed' OR method = 'mobile_money'),
  ADD CONSTRAINT checkout_lapses_while_it_waits
    CHECK (lapsed_at IS NULL OR method = 'mobile_money'),
  ADD CONSTRAINT checkout_returns_after_its_end
    CHECK (return_id IS NULL OR state IN ('expired', 'cancelled')),
  ADD CONSTRAINT checkout_one_per_collection UNIQUE (collection_id);
-- Nobody is asked twice at once for what may be the same cart.
CREATE UNIQUE INDEX checkout_one_awaiting ON market.checkout (user_id)
  WHERE state = 'awaiting_payment';
CREATE INDEX checkout_waiting ON market.checkout (created_at) WHERE state = 'awaiting_payment';
CREATE INDEX checkout_paid_late ON market.checkout (created_at)
  WHERE state IN ('expired', 'cancelled') AND return_id IS NULL;

-- One that was never paid was never placed, and no store hears of it.
ALTER TABLE market.store_order DROP CONSTRAINT store_order_placed_in_time;
ALTER TABLE market.store_order ADD CONSTRAINT store_order_placed_in_time
  CHECK (placed_at IS NOT NULL OR state IN ('awaiting_payment', 'expired', 'cancelled'));
ALTER TABLE market.earning DROP CONSTRAINT earning_method_known;
ALTER TABLE market.earning ADD CONSTRAINT earning_method_known
  CHECK (method IN ('wallet', 'cash', 'mobile_money'));

-- A hold that is settled stays so, save one: an order that still waits for its money may be
-- promised again what it was promised before, if it is still there.
CREATE OR REPLACE FUNCTION market.settle_stock() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM was w JOIN held h USING (line_id)
      WHERE (w.variant_id, w.quantity) <> (h.variant_id, h.quantity)
        OR w.state <> h.state AND w.state <> 'open' AND NOT (w.state = 'released'
          AND h.state = 'open' AND EXISTS (SELECT FROM market.store_order o
            WHERE o.id = h.order_id AND o.state = 'awaiting_payment'))) THEN
    RAISE EXCEPTION 'a hold that is settled stays so'
      USING ERRCODE = '23514', CONSTRAINT = 'stock_hold_settled_once';
  END IF;
  UPDATE market.variant v SET reserved = v.reserved + h.quantity
  FROM (SELECT w.variant_id,
      sum(w.quantity * ((h.state = 'open')::integer - (w.state = 'open')::integer))::integer
        AS quantity
    FROM was w JOIN held h USING (line_id) WHERE (w.state = 'open') <> (h.state = 'open')
    GROUP BY w.variant_id) h
  WHERE v.id = h.variant_id;
  RETURN NULL;
END $$;

-- To a store a phone's money and a wallet's are one.
CREATE OR REPLACE VIEW market.store_money AS
  SELECT e.store_id, e.order_id, NULL::uuid AS refund_id, e.net_xof AS amount_xof, e.earned_at AS at
  FROM market.earning e WHERE e.method <> 'cash'
  UNION ALL
  SELECT e.store_id, e.order_id, r.id, r.commission_xof - r.amount_xof, r.refunded_at
  FROM market.earning e JOIN market.refund r ON r.order_id = e.order_id
  WHERE e.method <> 'cash' AND r.channel = 'wallet' AND r.reverses_id = e.transfer_id;

GRANT SELECT (collection_id, lapsed_at, return_id) ON market.checkout TO ecom_reader;
GRANT UPDATE (lapsed_at, return_id) ON market.checkout TO ecom_app;
