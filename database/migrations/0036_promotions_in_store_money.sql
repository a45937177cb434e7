-- What moved a store's balance, with promotions and settlements both: a refund takes from it what
-- the customer gets and what the platform had paid for her, but for the commission.
CREATE OR REPLACE VIEW market.store_money AS
  SELECT e.store_id, e.order_id, NULL::uuid AS refund_id, e.net_xof AS amount_xof,
    e.earned_at AS at, NULL::uuid AS settlement_id
  FROM market.earning e WHERE e.method <> 'cash'
  UNION ALL
  SELECT e.store_id, e.order_id, r.id, r.commission_xof - r.amount_xof - r.promotion_xof,
    r.refunded_at, NULL
  FROM market.earning e JOIN market.refund r ON r.order_id = e.order_id
  WHERE e.method <> 'cash' AND r.channel = 'wallet' AND r.reverses_id = e.transfer_id
  UNION ALL
  SELECT s.store_id, NULL, NULL, -s.amount_xof, s.settled_at, s.id
  FROM market.cash_settlement s;
