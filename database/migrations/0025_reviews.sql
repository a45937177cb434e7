-- What customers say of what they received: a line, once, in stars and words; what the store says
-- to it; and what somebody holds against it.
CREATE TABLE market.review (
  id uuid NOT NULL,
  line_id uuid NOT NULL,
  order_id uuid NOT NULL,
  store_id uuid NOT NULL,
  product_id uuid NOT NULL,
  user_id uuid NOT NULL,
  stars integer NOT NULL,
  words text NOT NULL DEFAULT '',
  -- Hidden by the platform: it stays its author's to see, and counts no more.
  hidden_at timestamptz,
  hidden_by uuid,
  hidden_reason text,
  reply text,
  replied_by uuid,
  replied_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT app.now(),
  changed_at timestamptz,
  CONSTRAINT review_pkey PRIMARY KEY (id),
  CONSTRAINT review_one_per_line UNIQUE (line_id),
  CONSTRAINT review_of_a_line FOREIGN KEY (line_id, order_id)
    REFERENCES market.order_line (id, order_id),
  CONSTRAINT review_of_the_orders_store FOREIGN KEY (order_id, store_id)
    REFERENCES market.store_order (id, store_id),
  CONSTRAINT review_of_the_stores_product FOREIGN KEY (product_id, store_id)
    REFERENCES market.product (id, store_id),
  CONSTRAINT review_user_fkey FOREIGN KEY (user_id) REFERENCES identity.app_user (id),
  CONSTRAINT review_stars_one_to_five CHECK (stars BETWEEN 1 AND 5),
  CONSTRAINT review_words_length CHECK (length(words) <= 1000),
  CONSTRAINT review_hidden_whole
    CHECK (num_nulls(hidden_at, hidden_by, hidden_reason) IN (0, 3)),
  CONSTRAINT review_hidden_for_a_reason CHECK (length(hidden_reason) BETWEEN 3 AND 300),
  CONSTRAINT review_reply_whole CHECK (num_nulls(reply, replied_by, replied_at) IN (0, 3)),
  CONSTRAINT review_reply_length CHECK (length(reply) BETWEEN 1 AND 1000)
);
CREATE INDEX review_of_product ON market.review (product_id, id) WHERE hidden_at IS NULL;
CREATE INDEX review_of_store ON market.review (store_id, id);
CREATE INDEX review_of_order ON market.review (order_id);
CREATE INDEX review_of_user ON market.review (user_id);
CREATE INDEX review_hidden ON market.review (id) WHERE hidden_at IS NOT NULL;

-- Only who received the goods says how they were. Once: a row's author and goods never change,
-- the app has no right to write them again.
CREATE FUNCTION market.check_review() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM market.order_line l JOIN market.store_order o ON o.id = l.order_id
      WHERE l.id = NEW.line_id AND l.product_id = NEW.product_id AND o.user_id = NEW.user_id
        AND o.state IN ('delivered', 'completed') AND NOT l.refused) THEN
    RAISE EXCEPTION 'line % was not received by who reviews it', NEW.line_id
      USING ERRCODE = '23514', CONSTRAINT = 'review_of_what_was_received';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER review_of_what_was_received BEFORE INSERT ON market.review
  FOR EACH ROW EXECUTE FUNCTION market.check_review();

-- How many stars, of how many reviews that can be seen. Written by the reviews alone.
CREATE TABLE market.product_rating (
  product_id uuid NOT NULL,
  reviews integer NOT NULL,
  stars bigint NOT NULL,
  CONSTRAINT product_rating_pkey PRIMARY KEY (product_id),
  CONSTRAINT product_rating_product_fkey FOREIGN KEY (product_id) REFERENCES market.product (id),
  CONSTRAINT product_rating_within CHECK (reviews >= 0 AND stars BETWEEN reviews AND reviews * 5)
);
CREATE TABLE market.store_rating (
  store_id uuid NOT NULL,
  reviews integer NOT NULL,
  stars bigint NOT NULL,
  CONSTRAINT store_rating_pkey PRIMARY KEY (store_id),
  CONSTRAINT store_rating_store_fkey FOREIGN KEY (store_id) REFERENCES market.store (id),
  CONSTRAINT store_rating_within CHECK (reviews >= 0 AND stars BETWEEN reviews AND reviews * 5)
);

-- Adds what changed, products before stores, each in id order: two that review at once never hold
-- what the other waits for. The rows are there before they are added to, as a CHECK looks at what
-- would be inserted first, and a difference may be below zero.
CREATE FUNCTION market.add_ratings(products uuid[], stores uuid[], counts integer[],
    star_sums integer[])
  RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  INSERT INTO market.product_rating SELECT DISTINCT p, 0, 0 FROM unnest(products) p ORDER BY p
    ON CONFLICT DO NOTHING;
  PERFORM FROM market.product_rating r WHERE r.product_id = ANY (products)
    ORDER BY r.product_id FOR UPDATE;
  UPDATE market.product_rating r SET reviews = r.reviews + d.n, stars = r.stars + d.s
  FROM (SELECT p, sum(n) AS n, sum(s) AS s FROM unnest(products, counts, star_sums) u (p, n, s)
    GROUP BY p) d WHERE r.product_id = d.p;
  INSERT INTO market.store_rating SELECT DISTINCT p, 0, 0 FROM unnest(stores) p ORDER BY p
    ON CONFLICT DO NOTHING;
  PERFORM FROM market.store_rating r WHERE r.store_id = ANY (stores)
    ORDER BY r.store_id FOR UPDATE;
  UPDATE market.store_rating r SET reviews = r.reviews + d.n, stars = r.stars + d.s
  FROM (SELECT p, sum(n) AS n, sum(s) AS s FROM unnest(stores, counts, star_sums) u (p, n, s)
    GROUP BY p) d WHERE r.store_id = d.p;
END $$;
CREATE FUNCTION market.count_reviews() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM market.add_ratings(array_agg(product_id), array_agg(store_id), array_agg(1),
    array_agg(stars)) FROM added WHERE hidden_at IS NULL HAVING count(*) > 0;
  RETURN NULL;
END $$;
CREATE FUNCTION market.recount_reviews() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM market.add_ratings(array_agg(n.product_id), array_agg(n.store_id),
    array_agg((n.hidden_at IS NULL)::integer - (w.hidden_at IS NULL)::integer),
    array_agg(n.stars * (n.hidden_at IS NULL)::integer
      - w.stars * (w.hidden_at IS NULL)::integer))
  FROM was w JOIN added n ON n.id = w.id
  WHERE (w.hidden_at IS NULL, w.stars) <> (n.hidden_at IS NULL, n.stars) HAVING count(*) > 0;
  RETURN NULL;
END $$;
CREATE FUNCTION market.uncount_reviews() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM market.add_ratings(array_agg(product_id), array_agg(store_id), array_agg(-1),
    array_agg(-stars)) FROM was WHERE hidden_at IS NULL HAVING count(*) > 0;
  RETURN NULL;
END $$;
CREATE TRIGGER review_counted AFTER INSERT ON market.review
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION market.count_reviews();
CREATE TRIGGER review_recounted AFTER UPDATE ON market.review
  REFERENCING OLD TABLE AS was NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION market.recount_reviews();
CREATE TRIGGER review_uncounted AFTER DELETE ON market.review
  REFERENCING OLD TABLE AS was FOR EACH STATEMENT EXECUTE FUNCTION market.uncount_reviews();

-- What somebody holds against a review: once a person, open until the platform has looked.
CREATE TABLE market.review_report (
  review_id uuid NOT NULL,
  user_id uuid NOT NULL,
  reason text NOT NULL,
  note text NOT NULL DEFAULT '',
  reported_at timestamptz NOT NULL DEFAULT app.now(),
  settled_at timestamptz,
  CONSTRAINT review_report_pkey PRIMARY KEY (review_id, user_id),
  CONSTRAINT review_report_review_fkey FOREIGN KEY (review_id) REFERENCES market.review (id)
    ON DELETE CASCADE,
  CONSTRAINT review_report_user_fkey FOREIGN KEY (user_id) REFERENCES identity.app_user (id),
  CONSTRAINT review_report_reason_known
    CHECK (reason IN ('insult', 'private', 'advert', 'off_topic', 'false', 'other')),
  CONSTRAINT review_report_note_length CHECK (length(note) <= 300)
);
CREATE INDEX review_report_open ON market.review_report (review_id) WHERE settled_at IS NULL;
CREATE INDEX review_report_of_user ON market.review_report (user_id);

REVOKE ALL ON FUNCTION market.check_review(), market.count_reviews(), market.recount_reviews(),
  market.uncount_reviews(), market.add_ratings(uuid[], uuid[], integer[], integer[]) FROM PUBLIC;
GRANT SELECT ON market.review, market.product_rating, market.store_rating, market.review_report
  TO ecom_app;
GRANT SELECT ON market.product_rating, market.store_rating TO ecom_reader;
GRANT SELECT (id, line_id, order_id, store_id, product_id, stars, hidden_at, hidden_reason,
  replied_at, created_at, changed_at) ON market.review TO ecom_reader;
GRANT SELECT (review_id, reason, reported_at, settled_at) ON market.review_report TO ecom_reader;
GRANT INSERT (id, line_id, order_id, store_id, product_id, user_id, stars, words),
  UPDATE (stars, words, changed_at, hidden_at, hidden_by, hidden_reason, reply, replied_by,
    replied_at), DELETE ON market.review TO ecom_app;
GRANT INSERT (review_id, user_id, reason, note), UPDATE (settled_at), DELETE
  ON market.review_report TO ecom_app;
