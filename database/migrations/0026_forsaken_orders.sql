-- Orders that a store said yes to and that are not on their way: the sweeper asks which of them were
-- forgotten.
CREATE INDEX store_order_to_hand_over ON market.store_order (ready_about)
  WHERE state IN ('accepted', 'preparing', 'ready');
