-- What a customer holds against what she received: her store answers, and where they do not agree
-- the platform judges.

CREATE TABLE market.goods_return (
  id uuid NOT NULL,
  order_id uuid NOT NULL,
  store_id uuid NOT NULL,
  user_id uuid NOT NULL,
  state text NOT NULL DEFAULT 'open',
  reason text NOT NULL,
  words text NOT NULL,
  wish text NOT NULL,
  opened_at timestamptz NOT NULL DEFAULT app.now(),
  -- When the clock does something about it; null where nothing is due.
  due_at timestamptz,
  -- Why the store said no, and when.
  refusal text NOT NULL DEFAULT '',
  refused_by uuid,
  refused_at timestamptz,
  -- How it came before the platform, and what either side added then.
  disputed_by text,
  disputed_at timestamptz,
  dispute_words text NOT NULL DEFAULT '',
  store_words text NOT NULL DEFAULT '',
  -- What store or platform decided: whole francs that go back, null until then, 0 where none do.
  decision text NOT NULL DEFAULT '',
  decided_by uuid,
  granted_xof bigint,
  refund_id uuid,
  restocked boolean NOT NULL DEFAULT false,
  settled_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT goods_return_pkey PRIMARY KEY (id),
  CONSTRAINT goods_return_of_its_order UNIQUE (id, order_id),
  CONSTRAINT goods_return_of_the_orders_store FOREIGN KEY (order_id, store_id)
    REFERENCES market.store_order (id, store_id),
  CONSTRAINT goods_return_user_fkey FOREIGN KEY (user_id) REFERENCES identity.app_user (id),
  CONSTRAINT goods_return_refund_of_the_order FOREIGN KEY (refund_id, order_id)
    REFERENCES market.refund (id, order_id),
  CONSTRAINT goods_return_one_per_refund UNIQUE (refund_id),
  CONSTRAINT goods_return_state_known CHECK (state IN ('open', 'refused', 'disputed', 'accepted',
    'withdrawn', 'lapsed', 'judged')),
  CONSTRAINT goods_return_reason_known
    CHECK (reason IN ('damaged', 'not_as_described', 'missing', 'wrong', 'other')),
  CONSTRAINT goods_return_wish_known CHECK (wish IN ('refund', 'exchange')),
  CONSTRAINT goods_return_disputed_by_known CHECK (disputed_by IN ('customer', 'silence')),
  CONSTRAINT goods_return_words_length CHECK (length(words) <= 1000 AND length(refusal) <= 500
    AND length(dispute_words) <= 1000 AND length(store_words) <= 1000 AND length(decision) <= 500),
  CONSTRAINT goods_return_due_while_answers_are_awaited
    CHECK ((state IN ('open', 'refused')) = (due_at IS NOT NULL)),
  CONSTRAINT goods_return_refused_whole CHECK (num_nulls(refused_by, refused_at) IN (0, 2)),
  CONSTRAINT goods_return_refused_in_time
    CHECK (state NOT IN ('refused', 'lapsed') OR refused_at IS NOT NULL),
  CONSTRAINT goods_return_disputed_whole
    CHECK (num_nulls(disputed_by, disputed_at) IN (0, 2)),
  CONSTRAINT goods_return_disputed_in_time
    CHECK (state NOT IN ('disputed', 'judged') OR disputed_at IS NOT NULL),
  CONSTRAINT goods_return_settled_when_over CHECK (
    (state IN ('accepted', 'withdrawn', 'lapsed', 'judged')) = (settled_at IS NOT NULL)),
  CONSTRAINT goods_return_decided_whole CHECK (num_nulls(decided_by, granted_xof)
    = CASE WHEN state IN ('accepted', 'judged') THEN 0 ELSE 2 END),
  CONSTRAINT goods_return_grants_or_explains
    CHECK (granted_xof > 0 OR granted_xof = 0 AND decision <> ''),
  CONSTRAINT goods_return_pays_what_it_grants
    CHECK ((coalesce(granted_xof, 0) > 0) = (refund_id IS NOT NULL)),
  CONSTRAINT goods_return_missing_lies_on_no_shelf
    CHECK (NOT restocked OR state = 'accepted' AND reason <> 'missing')
);
CREATE UNIQUE INDEX goods_return_one_open_per_order ON market.goods_return (order_id)
  WHERE settled_at IS NULL;
CREATE INDEX goods_return_of_order ON market.goods_return (order_id, id);
CREATE INDEX goods_return_of_store ON market.goods_return (store_id, id);
CREATE INDEX goods_return_of_user ON market.goods_return (user_id);
CREATE INDEX goods_return_due ON market.goods_return (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX goods_return_disputed ON market.goods_return (disputed_at, id)
  WHERE disputed_at IS NOT NULL;

CREATE TABLE market.goods_return_line (
  return_id uuid NOT NULL,
  order_id uuid NOT NULL,
  line_id uuid NOT NULL,
  quantity integer NOT NULL,
  CONSTRAINT goods_return_line_pkey PRIMARY KEY (return_id, line_id),
  CONSTRAINT goods_return_line_of_its_return FOREIGN KEY (return_id, order_id)
    REFERENCES market.goods_return (id, order_id),
  CONSTRAINT goods_return_line_of_its_line FOREIGN KEY (line_id, order_id)
    REFERENCES market.order_line (id, order_id),
  CONSTRAINT goods_return_line_quantity_positive CHECK (quantity > 0)
);
CREATE INDEX goods_return_line_of_line ON market.goods_return_line (line_id);

-- A photo that either side shows.
CREATE TABLE market.return_picture (
  id uuid NOT NULL,
  return_id uuid NOT NULL,
  side text NOT NULL,
  slot integer NOT NULL,
  type text NOT NULL,
  size_bytes integer NOT NULL,
  width_px integer NOT NULL,
  height_px integer NOT NULL,
  uploaded_by uuid NOT NULL,
  uploaded_at timestamptz NOT NULL DEFAULT app.now(),
  CONSTRAINT return_picture_pkey PRIMARY KEY (id),
  CONSTRAINT return_picture_return_fkey FOREIGN KEY (return_id)
    REFERENCES market.goods_return (id),
  CONSTRAINT return_picture_side_known CHECK (side IN ('customer', 'store')),
  CONSTRAINT return_picture_five_a_side CHECK (slot BETWEEN 1 AND 5),
  CONSTRAINT return_picture_one_per_slot UNIQUE (return_id, side, slot),
  CONSTRAINT return_picture_type_known
    CHECK (type IN ('image/jpeg', 'image/png', 'image/webp')),
  CONSTRAINT return_picture_size_positive
    CHECK (size_bytes > 0 AND width_px > 0 AND height_px > 0)
);

-- Only of what was received: by its customer, within seven days, and of a line no more pieces
-- than she has, whatever she asked before; what she took back does not count. Under the order's
-- lock.
CREATE FUNCTION market.check_return() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM market.store_order o WHERE o.id = NEW.order_id
      AND o.user_id = NEW.user_id AND o.state IN ('delivered', 'completed')
      AND app.now() < o.delivered_at + interval '7 days') THEN
    RAISE EXCEPTION 'only who received it, within seven days'
      USING ERRCODE = '23514', CONSTRAINT = 'goods_return_of_what_was_received';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER goods_return_of_what_was_received AFTER INSERT ON market.goods_return
  FOR EACH ROW EXECUTE FUNCTION market.check_return();
CREATE FUNCTION market.check_return_line() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM market.order_line l WHERE l.id = NEW.line_id AND (l.refused
      OR l.quantity < (SELECT sum(b.quantity) FROM market.goods_return_line b
        JOIN market.goods_return r ON r.id = b.return_id AND r.state <> 'withdrawn'
        WHERE b.line_id = l.id))) THEN
    RAISE EXCEPTION 'more is sent back than was received'
      USING ERRCODE = '23514', CONSTRAINT = 'goods_return_line_within_what_was_received';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER goods_return_line_within_what_was_received AFTER INSERT ON market.goods_return_line
  FOR EACH ROW EXECUTE FUNCTION market.check_return_line();

-- What was decided stays so; words and pictures may still go with their person's account.
CREATE FUNCTION market.check_return_step() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF OLD.settled_at IS NOT NULL AND (NEW.state, NEW.granted_xof, NEW.refund_id, NEW.settled_at)
      IS DISTINCT FROM (OLD.state, OLD.granted_xof, OLD.refund_id, OLD.settled_at) THEN
    RAISE EXCEPTION 'a return that is settled stays so'
      USING ERRCODE = '23514', CONSTRAINT = 'goods_return_settled_once';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER goods_return_settled_once BEFORE UPDATE ON market.goods_return
  FOR EACH ROW EXECUTE FUNCTION market.check_return_step();

REVOKE ALL ON FUNCTION market.check_return(), market.check_return_line(),
  market.check_return_step() FROM PUBLIC;
GRANT SELECT ON market.goods_return, market.goods_return_line, market.return_picture TO ecom_app;
GRANT INSERT (id, order_id, store_id, user_id, reason, words, wish, due_at),
  UPDATE (state, words, due_at, refusal, refused_by, refused_at, disputed_by, disputed_at,
    dispute_words, store_words, decision, decided_by, granted_xof, refund_id, restocked, settled_at,
    version) ON market.goods_return TO ecom_app;
GRANT INSERT ON market.goods_return_line TO ecom_app;
GRANT INSERT (id, return_id, side, slot, type, size_bytes, width_px, height_px, uploaded_by),
  UPDATE (type, size_bytes, width_px, height_px), DELETE ON market.return_picture TO ecom_app;
-- What was said stays between those who said it and who judges.
GRANT SELECT (id, order_id, store_id, state, reason, wish, opened_at, due_at, refused_at,
  disputed_by, disputed_at, granted_xof, refund_id, restocked, settled_at)
  ON market.goods_return TO ecom_reader;
GRANT SELECT ON market.goods_return_line TO ecom_reader;
