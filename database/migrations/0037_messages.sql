-- What a customer and a store say to each other about an order.
CREATE TABLE market.order_message (
  id uuid NOT NULL,
  order_id uuid NOT NULL,
  store_id uuid NOT NULL,
  side text NOT NULL,
  author_id uuid NOT NULL,
  -- Emptied with its author's account.
  text text NOT NULL,
  sent_at timestamptz NOT NULL DEFAULT app.now(),
  erased_at timestamptz,
  CONSTRAINT order_message_pkey PRIMARY KEY (id),
  CONSTRAINT order_message_of_the_orders_store FOREIGN KEY (order_id, store_id)
    REFERENCES market.store_order (id, store_id),
  CONSTRAINT order_message_author_fkey FOREIGN KEY (author_id) REFERENCES identity.app_user (id),
  CONSTRAINT order_message_side_known CHECK (side IN ('customer', 'store')),
  CONSTRAINT order_message_text_length CHECK (CASE WHEN erased_at IS NULL
    THEN length(text) BETWEEN 1 AND 1000 ELSE text = '' END)
);
CREATE INDEX order_message_of_order ON market.order_message (order_id, id);
CREATE INDEX order_message_of_author ON market.order_message (author_id) WHERE erased_at IS NULL;

-- How many of the other's messages each side has not seen; written by the trigger of messages, and
-- counted anew by whoever reads.
CREATE TABLE market.order_talk (
  order_id uuid NOT NULL,
  store_id uuid NOT NULL,
  user_id uuid NOT NULL,
  customer_unread integer NOT NULL DEFAULT 0,
  store_unread integer NOT NULL DEFAULT 0,
  CONSTRAINT order_talk_pkey PRIMARY KEY (order_id),
  CONSTRAINT order_talk_of_the_orders_store FOREIGN KEY (order_id, store_id)
    REFERENCES market.store_order (id, store_id),
  CONSTRAINT order_talk_not_negative CHECK (customer_unread >= 0 AND store_unread >= 0)
);
CREATE INDEX order_talk_unread_by_customer ON market.order_talk (user_id)
  WHERE customer_unread > 0;
CREATE INDEX order_talk_unread_by_store ON market.order_talk (store_id) WHERE store_unread > 0;

-- One that was never paid for was never placed: its store does not know of it.
CREATE FUNCTION market.count_message() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  INSERT INTO market.order_talk AS t (order_id, store_id, user_id, customer_unread, store_unread)
  SELECT o.id, o.store_id, o.user_id, (NEW.side = 'store')::integer,
    (NEW.side = 'customer')::integer
  FROM market.store_order o WHERE o.id = NEW.order_id AND o.placed_at IS NOT NULL
  ON CONFLICT (order_id) DO UPDATE SET
    customer_unread = t.customer_unread + excluded.customer_unread,
    store_unread = t.store_unread + excluded.store_unread;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'nobody talks about an order that was never placed'
      USING ERRCODE = '23514', CONSTRAINT = 'order_message_of_a_placed_order';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER message_counted AFTER INSERT ON market.order_message
  FOR EACH ROW EXECUTE FUNCTION market.count_message();

REVOKE ALL ON FUNCTION market.count_message() FROM PUBLIC;
GRANT SELECT ON market.order_message, market.order_talk TO ecom_app;
GRANT INSERT (id, order_id, store_id, side, author_id, text), UPDATE (text, erased_at)
  ON market.order_message TO ecom_app;
GRANT UPDATE (customer_unread, store_unread) ON market.order_talk TO ecom_app;
-- What people say to each other is nobody's report.
GRANT SELECT (id, order_id, store_id, side, author_id, sent_at, erased_at)
  ON market.order_message TO ecom_reader;
GRANT SELECT ON market.order_talk TO ecom_reader;
