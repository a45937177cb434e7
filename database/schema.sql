-- Written from the catalogue by «npm run generate»; reviewed in every diff.

CREATE SCHEMA app;

CREATE SCHEMA identity;

CREATE SCHEMA market;

CREATE SCHEMA payments;

CREATE SCHEMA places;

CREATE SCHEMA promotions;

CREATE EXTENSION pg_trgm WITH SCHEMA public;

CREATE EXTENSION unaccent WITH SCHEMA public;

CREATE OR REPLACE FUNCTION app.now()
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (now() + (SELECT clock_shift.shift FROM app.clock_shift))
;

CREATE OR REPLACE FUNCTION app.search_form(raw text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN btrim(regexp_replace(lower(unaccent('unaccent'::regdictionary, translate(regexp_replace(NORMALIZE(raw, NFD), '[\u0300-\u036f]'::text, ''::text, 'g'::text), 'ƉɖƐɛŊŋƆɔƑƒƔɣƲʋ'::text, 'DdEeNnOoFfGgVv'::text))), '[^a-z0-9]+'::text, ' '::text, 'g'::text))
;

CREATE OR REPLACE FUNCTION identity.level_of(person uuid)
 RETURNS integer
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN CASE WHEN (EXISTS (SELECT FROM identity.identity_review r WHERE ((r.user_id = level_of.person) AND (r.state = 'approved'::text)))) THEN 2 WHEN (EXISTS (SELECT FROM identity.declaration d WHERE (d.user_id = level_of.person))) THEN 1 ELSE 0 END
;

CREATE OR REPLACE FUNCTION market.add_ratings(products uuid[], stores uuid[], counts integer[], star_sums integer[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
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
END $function$
;

CREATE OR REPLACE FUNCTION market.apply_movements()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
  UPDATE market.variant v SET on_hand = v.on_hand + m.delta
  FROM (SELECT variant_id, sum(delta)::integer AS delta FROM moved GROUP BY variant_id) m
  WHERE v.id = m.variant_id;
  IF EXISTS (SELECT FROM moved m JOIN market.variant v ON v.id = m.variant_id
      GROUP BY v.id, v.on_hand HAVING NOT bool_or(m.on_hand_after = v.on_hand)) THEN
    RAISE EXCEPTION 'a movement tells another stock than there is'
      USING ERRCODE = '40001', CONSTRAINT = 'stock_movement_tells_stock';
  END IF;
  RETURN NULL;
END $function$
;

CREATE OR REPLACE FUNCTION market.check_checkout_sum()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
DECLARE
  one uuid := (to_jsonb(NEW) ->> TG_ARGV[0])::uuid;
BEGIN
  IF NOT EXISTS (SELECT FROM market.checkout c, LATERAL (
        SELECT sum(o.items_xof) AS items, sum(o.delivery_xof) AS delivery,
          sum(o.discount_xof) AS discount
        FROM market.store_order o WHERE o.checkout_id = c.id) s
      WHERE c.id = one
        AND (c.items_xof, c.delivery_xof, c.discount_xof) = (s.items, s.delivery, s.discount)) THEN
    RAISE EXCEPTION 'the orders of % do not make its sum', one
      USING ERRCODE = '23514', CONSTRAINT = 'store_order_sums_to_checkout';
  END IF;
  RETURN NULL;
END $function$
;

CREATE OR REPLACE FUNCTION market.check_claim()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
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
END $function$
;

CREATE OR REPLACE FUNCTION market.check_discount_sum()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
DECLARE
  one uuid := (to_jsonb(NEW) ->> TG_ARGV[0])::uuid;
BEGIN
  IF EXISTS (SELECT FROM market.order_line l LEFT JOIN LATERAL (
        SELECT coalesce(sum(d.amount_xof), 0) AS amount, coalesce(sum(d.platform_xof), 0) AS platform
        FROM market.order_discount d WHERE d.line_id = l.id) s ON true
      WHERE l.order_id = one AND (l.discount_xof, l.promotion_xof) <> (s.amount, s.platform))
    OR NOT EXISTS (SELECT FROM market.store_order o, LATERAL (
        SELECT coalesce(sum(d.amount_xof), 0) AS amount, coalesce(sum(d.platform_xof), 0) AS platform
        FROM market.order_discount d WHERE d.order_id = one AND d.line_id IS NULL) s
      WHERE o.id = one
        AND (o.discount_delivery_xof, o.promotion_delivery_xof) = (s.amount, s.platform)) THEN
    RAISE EXCEPTION 'the discounts of % do not make what it says', one
      USING ERRCODE = '23514', CONSTRAINT = 'order_discount_sums_to_order';
  END IF;
  RETURN NULL;
END $function$
;

CREATE OR REPLACE FUNCTION market.check_order_sum()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
DECLARE
  one uuid := (to_jsonb(NEW) ->> TG_ARGV[0])::uuid;
BEGIN
  IF NOT EXISTS (SELECT FROM market.store_order o, LATERAL (
        SELECT sum(l.line_xof) AS items, sum(l.discount_xof) AS discount,
          sum(l.promotion_xof) AS promotion
        FROM market.order_line l WHERE l.order_id = one) s
      WHERE o.id = one AND o.items_xof = s.items AND o.discount_items_xof = s.discount
        AND o.promotion_xof - o.promotion_delivery_xof = s.promotion) THEN
    RAISE EXCEPTION 'the lines of % do not make its sum', one
      USING ERRCODE = '23514', CONSTRAINT = 'order_line_sums_to_order';
  END IF;
  RETURN NULL;
END $function$
;

CREATE OR REPLACE FUNCTION market.check_payout_sum()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
DECLARE
  one uuid := (to_jsonb(NEW) ->> TG_ARGV[0])::uuid;
BEGIN
  IF NOT EXISTS (SELECT FROM market.payout p WHERE p.id = one AND p.amount_xof =
      (SELECT sum(c.amount_xof) FROM market.payout_claim c WHERE c.payout_id = one)) THEN
    RAISE EXCEPTION 'the claims of % do not make its sum', one
      USING ERRCODE = '23514', CONSTRAINT = 'payout_claim_sums_to_payout';
  END IF;
  RETURN NULL;
END $function$
;

CREATE OR REPLACE FUNCTION market.check_rate_ahead()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
  -- «Now» is some moments ago by the time that it is written.
  IF TG_OP = 'INSERT' AND NEW.from_at < app.now() - interval '1 minute'
    OR TG_OP = 'DELETE' AND OLD.from_at < app.now() THEN
    RAISE EXCEPTION 'a rate of the past stays as it is'
      USING ERRCODE = '23514', CONSTRAINT = 'commission_rate_ahead';
  END IF;
  RETURN coalesce(NEW, OLD);
END $function$
;

CREATE OR REPLACE FUNCTION market.check_refund_sum()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
DECLARE
  one uuid := (to_jsonb(NEW) ->> TG_ARGV[0])::uuid;
BEGIN
  IF NOT EXISTS (SELECT FROM market.refund r WHERE r.id = one AND r.items_xof =
      (SELECT coalesce(sum(l.amount_xof), 0) FROM market.refund_line l
       WHERE l.refund_id = one)) THEN
    RAISE EXCEPTION 'the lines of refund % do not make its sum', one
      USING ERRCODE = '23514', CONSTRAINT = 'refund_line_sums_to_refund';
  END IF;
  RETURN NULL;
END $function$
;

CREATE OR REPLACE FUNCTION market.check_return()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
  IF NOT EXISTS (SELECT FROM market.store_order o WHERE o.id = NEW.order_id
      AND o.user_id = NEW.user_id AND o.state IN ('delivered', 'completed')
      AND app.now() < o.delivered_at + interval '7 days') THEN
    RAISE EXCEPTION 'only who received it, within seven days'
      USING ERRCODE = '23514', CONSTRAINT = 'goods_return_of_what_was_received';
  END IF;
  RETURN NULL;
END $function$
;

CREATE OR REPLACE FUNCTION market.check_return_line()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
  IF EXISTS (SELECT FROM market.order_line l WHERE l.id = NEW.line_id AND (l.refused
      OR l.quantity < (SELECT sum(b.quantity) FROM market.goods_return_line b
        JOIN market.goods_return r ON r.id = b.return_id AND r.state <> 'withdrawn'
        WHERE b.line_id = l.id))) THEN
    RAISE EXCEPTION 'more is sent back than was received'
      USING ERRCODE = '23514', CONSTRAINT = 'goods_return_line_within_what_was_received';
  END IF;
  RETURN NULL;
END $function$
;

CREATE OR REPLACE FUNCTION market.check_return_step()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
  IF OLD.settled_at IS NOT NULL AND (NEW.state, NEW.granted_xof, NEW.refund_id, NEW.settled_at)
      IS DISTINCT FROM (OLD.state, OLD.granted_xof, OLD.refund_id, OLD.settled_at) THEN
    RAISE EXCEPTION 'a return that is settled stays so'
      USING ERRCODE = '23514', CONSTRAINT = 'goods_return_settled_once';
  END IF;
  RETURN NEW;
END $function$
;

CREATE OR REPLACE FUNCTION market.check_review()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
  IF NOT EXISTS (SELECT FROM market.order_line l JOIN market.store_order o ON o.id = l.order_id
      WHERE l.id = NEW.line_id AND l.product_id = NEW.product_id AND o.user_id = NEW.user_id
        AND o.state IN ('delivered', 'completed') AND NOT l.refused) THEN
    RAISE EXCEPTION 'line % was not received by who reviews it', NEW.line_id
      USING ERRCODE = '23514', CONSTRAINT = 'review_of_what_was_received';
  END IF;
  RETURN NEW;
END $function$
;

CREATE OR REPLACE FUNCTION market.closes_minute(store uuid, at timestamp with time zone)
 RETURNS integer
 LANGUAGE sql
 STABLE
AS $function$
  SELECT CASE WHEN EXISTS (SELECT FROM market.store_exception e
      WHERE e.store_id = store AND e.date = (at AT TIME ZONE 'UTC')::date)
    THEN (SELECT e.closes_minute FROM market.store_exception e
      WHERE e.store_id = store AND e.date = (at AT TIME ZONE 'UTC')::date
        AND extract(epoch FROM (at AT TIME ZONE 'UTC')::time) / 60 >= e.opens_minute
        AND extract(epoch FROM (at AT TIME ZONE 'UTC')::time) / 60 < e.closes_minute)
    ELSE (SELECT max(h.closes_minute) FROM market.store_hours h
      WHERE h.store_id = store AND h.weekday = extract(isodow FROM at AT TIME ZONE 'UTC')
        AND extract(epoch FROM (at AT TIME ZONE 'UTC')::time) / 60 >= h.opens_minute
        AND extract(epoch FROM (at AT TIME ZONE 'UTC')::time) / 60 < h.closes_minute)
  END $function$
;

CREATE OR REPLACE FUNCTION market.commission_bp(store uuid, product_category text, at timestamp with time zone)
 RETURNS integer
 LANGUAGE sql
 STABLE
AS $function$
  WITH RECURSIVE up (slug, depth) AS (
    SELECT product_category, 0
    UNION ALL SELECT c.parent, u.depth + 1 FROM up u
      JOIN market.category c ON c.slug = u.slug WHERE c.parent IS NOT NULL
  ), latest AS (
    SELECT DISTINCT ON (r.store_id, r.category) r.store_id, r.bp, u.depth
    FROM market.commission_rate r LEFT JOIN up u ON u.slug = r.category
    WHERE r.from_at <= at AND (r.store_id IS NULL OR r.store_id = store)
      AND (r.category IS NULL OR u.slug IS NOT NULL)
    ORDER BY r.store_id, r.category, r.from_at DESC
  )
  SELECT l.bp FROM latest l WHERE l.bp IS NOT NULL
  ORDER BY l.store_id IS NULL, l.depth NULLS LAST LIMIT 1 $function$
;

CREATE OR REPLACE FUNCTION market.count_message()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
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
END $function$
;

CREATE OR REPLACE FUNCTION market.count_refund_lines()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
  UPDATE market.order_line l SET refunded_xof = l.refunded_xof + r.amount_xof
  FROM (SELECT line_id, sum(amount_xof)::bigint AS amount_xof FROM added GROUP BY line_id) r
  WHERE l.id = r.line_id;
  RETURN NULL;
END $function$
;

CREATE OR REPLACE FUNCTION market.count_refunds()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
  UPDATE market.store_order o SET refunded_items_xof = o.refunded_items_xof + r.items_xof,
    refunded_delivery_xof = o.refunded_delivery_xof + r.delivery_xof,
    refunded_promotion_xof = o.refunded_promotion_xof + r.promotion_xof
  FROM (SELECT order_id, sum(items_xof)::bigint AS items_xof,
      sum(delivery_xof)::bigint AS delivery_xof,
      sum(promotion_xof)::bigint AS promotion_xof FROM added GROUP BY order_id) r
  WHERE o.id = r.order_id;
  RETURN NULL;
END $function$
;

CREATE OR REPLACE FUNCTION market.count_reviews()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
  PERFORM market.add_ratings(array_agg(product_id), array_agg(store_id), array_agg(1),
    array_agg(stars)) FROM added WHERE hidden_at IS NULL HAVING count(*) > 0;
  RETURN NULL;
END $function$
;

CREATE OR REPLACE FUNCTION market.free_slot()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
  UPDATE market.slot SET taken = taken - 1
  WHERE store_id = NEW.store_id AND starts_at = NEW.slot_from;
  RETURN NULL;
END $function$
;

CREATE OR REPLACE FUNCTION market.hold_stock()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
  UPDATE market.variant v SET reserved = v.reserved + h.quantity
  FROM (SELECT variant_id, sum(quantity)::integer AS quantity FROM held WHERE state = 'open'
    GROUP BY variant_id) h
  WHERE v.id = h.variant_id;
  RETURN NULL;
END $function$
;

CREATE OR REPLACE FUNCTION market.is_open(store uuid, at timestamp with time zone)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  SELECT EXISTS (SELECT FROM market.store s WHERE s.id = store AND s.state = 'open'
      AND (s.paused_until IS NULL OR s.paused_until <= at))
    AND market.closes_minute(store, at) IS NOT NULL $function$
;

CREATE OR REPLACE FUNCTION market.learn_added()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
  INSERT INTO market.lexicon (word, products)
  SELECT DISTINCT w.word, 1 FROM added a, market.words_of(a.folded_title, a.brand) w (word)
  WHERE a.state = 'active' ORDER BY w.word
  ON CONFLICT (word) DO NOTHING;
  RETURN NULL;
END $function$
;

CREATE OR REPLACE FUNCTION market.learn_changed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
  INSERT INTO market.lexicon (word, products)
  SELECT w.word, 1 FROM market.words_of(NEW.folded_title, NEW.brand) w (word) ORDER BY w.word
  ON CONFLICT (word) DO NOTHING;
  RETURN NULL;
END $function$
;

CREATE OR REPLACE FUNCTION market.nearest_word(typed text, OUT word text, OUT products integer)
 RETURNS SETOF record
 LANGUAGE plpgsql
 STABLE ROWS 1
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET "pg_trgm.similarity_threshold" TO '0.4'
AS $function$
DECLARE
  heard text;
BEGIN
  RETURN QUERY SELECT l.word, l.products FROM market.lexicon l WHERE l.word = typed;
  IF FOUND OR typed !~ '^[a-z]{3,}$' THEN RETURN; END IF;
  heard := market.sound_of(typed);
  RETURN QUERY SELECT l.word, l.products FROM market.lexicon l
    WHERE l.sound = heard AND length(heard) > 2
    ORDER BY public.similarity(l.word, typed) DESC, l.products DESC, l.word LIMIT 1;
  IF FOUND THEN RETURN; END IF;
  RETURN QUERY SELECT near.word, near.products FROM (
      SELECT l.word, l.products, greatest(public.similarity(l.word, typed),
        public.similarity(l.sound, heard) * 0.96) AS likeness
      FROM market.lexicon l
      WHERE l.word OPERATOR(public.%) typed OR l.sound OPERATOR(public.%) heard) near
    ORDER BY near.likeness + CASE WHEN left(near.word, 2) = left(typed, 2) THEN 0.12 ELSE 0 END
      - abs(length(near.word) - length(typed)) * 0.03 DESC, near.products DESC, near.word LIMIT 1;
END $function$
;

CREATE OR REPLACE FUNCTION market.newcomer_rank(product uuid, at timestamp with time zone)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$
  SELECT least(1000000, greatest(1,
    floor(extract(epoch FROM at - '2026-01-01T00:00:00Z'::timestamptz) / 3600)::integer
      - (hashtext(product::text) & 2147483647) % 720)) $function$
;

CREATE OR REPLACE FUNCTION market.next_opening(store uuid, at timestamp with time zone)
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE
AS $function$
  SELECT min(greatest(o.opens_at, s.paused_until, at)) FROM market.store s,
    LATERAL market.openings(s.id, (greatest(at, s.paused_until) AT TIME ZONE 'UTC')::date, 14) o
  WHERE s.id = store AND s.state = 'open' AND o.closes_at > greatest(at, s.paused_until) $function$
;

CREATE OR REPLACE FUNCTION market.openings(store uuid, from_day date, days integer)
 RETURNS TABLE(opens_at timestamp with time zone, closes_at timestamp with time zone)
 LANGUAGE sql
 STABLE
AS $function$
  SELECT (d.day + o.opens_minute * interval '1 minute') AT TIME ZONE 'UTC',
    (d.day + o.closes_minute * interval '1 minute') AT TIME ZONE 'UTC'
  FROM (SELECT from_day + n AS day FROM generate_series(0, days) n) d
  CROSS JOIN LATERAL (
    SELECT e.opens_minute, e.closes_minute FROM market.store_exception e
    WHERE e.store_id = store AND e.date = d.day AND e.opens_minute IS NOT NULL
    UNION ALL
    SELECT h.opens_minute, h.closes_minute FROM market.store_hours h
    WHERE h.store_id = store AND h.weekday = extract(isodow FROM d.day)
      AND NOT EXISTS (SELECT FROM market.store_exception e
        WHERE e.store_id = store AND e.date = d.day)) o $function$
;

CREATE OR REPLACE FUNCTION market.order_number(n bigint)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
  SELECT substr('ABCDEFGHJKLMNPQRSTUVWXYZ', (m / 240000)::integer + 1, 1)
    || substr('ABCDEFGHJKLMNPQRSTUVWXYZ', (m / 10000 % 24)::integer + 1, 1)
    || '-' || lpad((m % 10000)::text, 4, '0')
    || CASE WHEN n < 5760000 THEN '' ELSE '-' || n / 5760000 END
  -- 3,701,839 has no divisor in common with 5,760,000: every number comes once a round.
  FROM (SELECT n % 5760000 * 3701839 % 5760000 AS m) x $function$
;

CREATE OR REPLACE FUNCTION market.place_newcomer()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
  NEW.rank := market.newcomer_rank(NEW.id, app.now());
  RETURN NEW;
END $function$
;

CREATE OR REPLACE FUNCTION market.recount_reviews()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
  PERFORM market.add_ratings(array_agg(n.product_id), array_agg(n.store_id),
    array_agg((n.hidden_at IS NULL)::integer - (w.hidden_at IS NULL)::integer),
    array_agg(n.stars * (n.hidden_at IS NULL)::integer
      - w.stars * (w.hidden_at IS NULL)::integer))
  FROM was w JOIN added n ON n.id = w.id
  WHERE (w.hidden_at IS NULL, w.stars) <> (n.hidden_at IS NULL, n.stars) HAVING count(*) > 0;
  RETURN NULL;
END $function$
;

CREATE OR REPLACE FUNCTION market.renew_handover_code(one uuid, code text)
 RETURNS boolean
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  WITH renewed AS (
    UPDATE market.store_order SET handover_code = code, code_tries = 0, version = version + 1
    WHERE id = one AND code_tries >= 5 RETURNING id
  )
  SELECT EXISTS (SELECT FROM renewed) $function$
;

CREATE OR REPLACE FUNCTION market.renew_lexicon()
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
DECLARE
  counted integer;
BEGIN
  WITH counts AS MATERIALIZED (
    SELECT word, ndoc FROM ts_stat($q$
      SELECT to_tsvector('pg_catalog.simple'::regconfig, folded_title || ' '
        || app.search_form(brand)) FROM market.product WHERE state = 'active'$q$)
    WHERE length(word) BETWEEN 3 AND 40
  ), gone AS (
    DELETE FROM market.lexicon l WHERE NOT EXISTS (SELECT FROM counts c WHERE c.word = l.word)
  ), kept AS (
    INSERT INTO market.lexicon (word, products) SELECT word, ndoc FROM counts
    ON CONFLICT (word) DO UPDATE SET products = excluded.products
      WHERE lexicon.products <> excluded.products
  )
  SELECT count(*) INTO counted FROM counts;
  RETURN counted;
END $function$
;

CREATE OR REPLACE FUNCTION market.settle_payout()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
  IF OLD.state <> 'under_way' AND (OLD.state, NEW.state) <> ('paid', 'returned') THEN
    RAISE EXCEPTION 'a payout that is settled stays so'
      USING ERRCODE = '23514', CONSTRAINT = 'payout_settled_once';
  END IF;
  IF NEW.state IN ('failed', 'returned') THEN
    UPDATE market.payout_claim SET freed_at = app.now() WHERE payout_id = NEW.id;
  END IF;
  RETURN NULL;
END $function$
;

CREATE OR REPLACE FUNCTION market.settle_stock()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
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
END $function$
;

CREATE OR REPLACE FUNCTION market.show_pictures()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
  PERFORM FROM market.product p WHERE p.id IN (SELECT product_id FROM changed)
    ORDER BY p.id FOR NO KEY UPDATE;
  UPDATE market.product p SET picture_id = f.first
  FROM (SELECT c.product_id, (SELECT x.id FROM market.picture x
      WHERE x.product_id = c.product_id AND x.state = 'ready'
      ORDER BY x.position, x.id LIMIT 1) AS first
    FROM (SELECT DISTINCT product_id FROM changed) c) f
  WHERE p.id = f.product_id AND p.picture_id IS DISTINCT FROM f.first;
  RETURN NULL;
END $function$
;

CREATE OR REPLACE FUNCTION market.show_variants()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
  PERFORM FROM market.product p WHERE p.id IN (SELECT product_id FROM changed)
    ORDER BY p.id FOR NO KEY UPDATE;
  UPDATE market.product p SET price_xof = v.price_xof, was_xof = v.was_xof,
    in_stock = coalesce(v.in_stock, false)
  FROM (SELECT c.product_id, cheapest.price_xof, cheapest.was_xof, cheapest.in_stock
    FROM (SELECT DISTINCT product_id FROM changed) c
    LEFT JOIN LATERAL (
      SELECT w.price_xof, w.was_xof, bool_or(w.on_hand > w.reserved) OVER () AS in_stock
      FROM market.variant w WHERE w.product_id = c.product_id AND w.for_sale
      ORDER BY (w.on_hand > w.reserved) DESC, w.price_xof, w.id LIMIT 1) cheapest ON true) v
  WHERE p.id = v.product_id AND (p.price_xof, p.was_xof, p.in_stock)
    IS DISTINCT FROM (v.price_xof, v.was_xof, coalesce(v.in_stock, false));
  RETURN NULL;
END $function$
;

CREATE OR REPLACE FUNCTION market.slots_of(store uuid, at timestamp with time zone)
 RETURNS TABLE(starts_at timestamp with time zone, ends_at timestamp with time zone, capacity integer, taken integer)
 LANGUAGE sql
 STABLE
AS $function$
  SELECT g.starts_at, g.starts_at + interval '1 hour', r.capacity, coalesce(t.taken, 0)
  FROM market.slot_rule r JOIN market.store s ON s.id = r.store_id AND s.state = 'open'
    CROSS JOIN LATERAL market.openings(s.id, (at AT TIME ZONE 'UTC')::date, r.days_ahead) o
    CROSS JOIN LATERAL generate_series(
      date_trunc('hour', o.opens_at + interval '59 minutes', 'UTC'),
      o.closes_at - interval '1 hour', interval '1 hour') g (starts_at)
    LEFT JOIN market.slot t ON t.store_id = s.id AND t.starts_at = g.starts_at
  WHERE r.store_id = store AND g.starts_at >= at + r.lead_minutes * interval '1 minute'
    AND (s.paused_until IS NULL OR g.starts_at >= s.paused_until) $function$
;

CREATE OR REPLACE FUNCTION market.sound_of(word text)
 RETURNS text
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE STRICT
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
DECLARE
  heard text := word;
BEGIN
  heard := replace(replace(replace(replace(heard, 'ch', '9'), 'ph', 'f'), 'qu', 'k'), 'gn', 'n');
  heard := regexp_replace(heard, 'c(?=[eiy])', 's', 'g');
  heard := regexp_replace(heard, 'g(?=[eiy])', 'j', 'g');
  heard := regexp_replace(heard, 'gu(?=[eiy])', 'g', 'g');
  heard := regexp_replace(heard, 'je(?=[ao])', 'j', 'g');
  heard := regexp_replace(heard, 'e?au', 'o', 'g');
  heard := regexp_replace(heard, '[ae]i', 'e', 'g');
  heard := regexp_replace(heard, '[ae](?=[mn](?![aeiouymn]))', 'a', 'g');
  heard := translate(heard, 'cqyzh', 'kkis');
  heard := regexp_replace(heard, '(.)\1+', '\1', 'g');
  RETURN regexp_replace(heard, '(?<=..)(es|e|s|t|x|d)$', '');
END $function$
;

CREATE OR REPLACE FUNCTION market.take_slot()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
  UPDATE market.slot SET taken = taken + 1
  WHERE store_id = NEW.store_id AND starts_at = NEW.slot_from;
  RETURN NULL;
END $function$
;

CREATE OR REPLACE FUNCTION market.uncount_reviews()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
  PERFORM market.add_ratings(array_agg(product_id), array_agg(store_id), array_agg(-1),
    array_agg(-stars)) FROM was WHERE hidden_at IS NULL HAVING count(*) > 0;
  RETURN NULL;
END $function$
;

CREATE OR REPLACE FUNCTION market.words_of(folded_title text, brand text)
 RETURNS SETOF text
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  SELECT word FROM unnest(tsvector_to_array(to_tsvector('pg_catalog.simple'::regconfig,
    folded_title || ' ' || app.search_form(brand)))) AS told (word)
  WHERE length(word) BETWEEN 3 AND 40
$function$
;

CREATE OR REPLACE FUNCTION payments.check_entries_sum()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF EXISTS (SELECT FROM added GROUP BY transfer_seq HAVING sum(amount_xof) <> 0) THEN
    RAISE EXCEPTION 'entries do not sum to zero'
      USING ERRCODE = '23514', CONSTRAINT = 'entry_sums_to_zero';
  END IF;
  RETURN NULL;
END $function$
;

CREATE OR REPLACE FUNCTION payments.digest_of(p_from bigint, p_to bigint)
 RETURNS bytea
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  SELECT sha256(coalesce(string_agg(record_send(ROW(t.seq, t.id, t.request_hash,
      convert_to(t.kind, 'UTF8'), t.accounts, t.amounts, convert_to(t.reference, 'UTF8'),
      convert_to(t.actor, 'UTF8'), convert_to(t.request_id, 'UTF8'), t.recorded_at,
      t.effective_at)), ''::bytea ORDER BY t.seq), ''::bytea))
  FROM payments.transfer t WHERE t.seq BETWEEN p_from AND p_to
$function$
;

CREATE OR REPLACE FUNCTION payments.entries_match(p_from bigint, p_to bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  SELECT NOT EXISTS (
    SELECT FROM payments.transfer t, unnest(t.accounts, t.amounts) l (account_id, amount)
    WHERE t.seq BETWEEN p_from AND p_to AND NOT EXISTS (
      SELECT FROM payments.entry e WHERE e.account_id = l.account_id AND e.transfer_seq = t.seq
        AND e.amount_xof = l.amount AND e.effective_at = t.effective_at
      -- The planner would read the whole table for a short range.
      OFFSET 0))
$function$
;

CREATE OR REPLACE FUNCTION payments.floor_for(kind text, floor_xof bigint, debt_floor_xof bigint)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  SELECT CASE WHEN kind IN ('refund', 'payout') THEN least(floor_xof, debt_floor_xof)
    ELSE floor_xof END $function$
;

CREATE OR REPLACE FUNCTION payments.lock_accounts(p_account bigint[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
  PERFORM 1 FROM payments.account a
    WHERE a.id = ANY (p_account) AND a.balanced ORDER BY a.id FOR NO KEY UPDATE;
END $function$
;

CREATE OR REPLACE FUNCTION payments.place_hold(p_id uuid, p_hash bytea, p_account bigint, p_amount bigint, p_reference text, p_expires_ms bigint)
 RETURNS smallint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
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
END $function$
;

CREATE OR REPLACE FUNCTION payments.post(p_id uuid[], p_hash bytea[], p_kind text[], p_reference text[], p_actor text[], p_request_id text[], p_effective_at timestamp with time zone[], p_unbounded boolean[], p_leg_item integer[], p_leg_account bigint[], p_leg_amount bigint[])
 RETURNS TABLE(item integer, status smallint, seq bigint)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
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
END $function$
;

CREATE OR REPLACE FUNCTION payments.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  RAISE EXCEPTION 'the ledger is append-only: % of %', TG_OP, TG_TABLE_NAME USING ERRCODE = '23001';
END $function$
;

CREATE OR REPLACE FUNCTION payments.seal_next(p_most bigint)
 RETURNS bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET lock_timeout TO '200ms'
AS $function$
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
END $function$
;

CREATE OR REPLACE FUNCTION payments.settle_hold(p_id uuid, p_state text, p_captured bigint)
 RETURNS bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
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
END $function$
;

CREATE OR REPLACE FUNCTION payments.sum_of(amounts bigint[])
 RETURNS bigint
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE
AS $function$
-- Not in SQL: every row of every transfer asks, and a query of its own costs five times a loop.
DECLARE
  total bigint := 0;
  amount bigint;
BEGIN
  FOREACH amount IN ARRAY amounts LOOP total := total + amount; END LOOP;
  RETURN total;
END $function$
;

CREATE OR REPLACE FUNCTION places.search_text(name text, aliases text[], quartier text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN app.search_form(((((name || ' '::text) || array_to_string(aliases, ' '::text)) || ' '::text) || COALESCE(quartier, ''::text)))
;

CREATE OR REPLACE FUNCTION promotions.check_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
  IF OLD.ended_at IS NOT NULL THEN
    RAISE EXCEPTION 'an offer that is ended stays so'
      USING ERRCODE = '23514', CONSTRAINT = 'promotion_ended_once';
  END IF;
  IF num_nulls(OLD.uses_max, NEW.uses_max) = 1
    OR num_nulls(OLD.per_person_max, NEW.per_person_max) = 1
    OR num_nulls(OLD.budget_xof, NEW.budget_xof) = 1 THEN
    RAISE EXCEPTION 'a limit neither comes nor goes'
      USING ERRCODE = '23514', CONSTRAINT = 'promotion_limits_stay';
  END IF;
  IF (NEW.uses_max < OLD.uses_max OR NEW.per_person_max < OLD.per_person_max)
    AND EXISTS (SELECT FROM promotions.redemption r
      WHERE r.promotion_id = NEW.id AND r.released_at IS NULL
        AND (r.slot > NEW.uses_max OR r.person_slot > NEW.per_person_max)) THEN
    RAISE EXCEPTION 'a limit below what is used'
      USING ERRCODE = '23514', CONSTRAINT = 'promotion_limit_above_use';
  END IF;
  RETURN NEW;
END $function$
;

CREATE OR REPLACE FUNCTION promotions.check_slot()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
  IF NOT EXISTS (SELECT FROM promotions.promotion p WHERE p.id = NEW.promotion_id
      AND (p.uses_max IS NULL) = (NEW.slot IS NULL)
      AND (p.per_person_max IS NULL) = (NEW.person_slot IS NULL)
      AND NEW.slot BETWEEN 1 AND p.uses_max IS NOT FALSE
      AND NEW.person_slot BETWEEN 1 AND p.per_person_max IS NOT FALSE) THEN
    RAISE EXCEPTION 'a use outside of what is offered'
      USING ERRCODE = '23514', CONSTRAINT = 'redemption_within_limits';
  END IF;
  RETURN NULL;
END $function$
;

CREATE OR REPLACE FUNCTION promotions.release_order(one uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
  PERFORM FROM promotions.promotion p WHERE p.budget_xof IS NOT NULL AND p.id IN
    (SELECT s.promotion_id FROM promotions.redemption_share s WHERE s.order_id = one)
    ORDER BY p.id FOR NO KEY UPDATE;
  PERFORM FROM promotions.redemption r WHERE r.id IN
    (SELECT s.redemption_id FROM promotions.redemption_share s WHERE s.order_id = one)
    ORDER BY r.id FOR NO KEY UPDATE;
  WITH freed AS (
    UPDATE promotions.redemption_share SET released_at = app.now()
    WHERE order_id = one AND released_at IS NULL RETURNING promotion_id, amount_xof
  )
  UPDATE promotions.promotion p SET reserved_xof = p.reserved_xof - f.amount_xof
  FROM (SELECT promotion_id, sum(amount_xof)::bigint AS amount_xof FROM freed
    GROUP BY promotion_id) f
  WHERE p.id = f.promotion_id AND p.budget_xof IS NOT NULL;
  UPDATE promotions.redemption r SET released_at = app.now()
  WHERE r.released_at IS NULL AND r.id IN
      (SELECT s.redemption_id FROM promotions.redemption_share s WHERE s.order_id = one)
    AND NOT EXISTS (SELECT FROM promotions.redemption_share s
      WHERE s.redemption_id = r.id AND s.released_at IS NULL);
END $function$
;

CREATE OR REPLACE FUNCTION promotions.reserve_budget()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
  UPDATE promotions.promotion p SET reserved_xof = p.reserved_xof + s.amount_xof
  FROM (SELECT promotion_id, sum(amount_xof)::bigint AS amount_xof FROM added
    GROUP BY promotion_id) s
  WHERE p.id = s.promotion_id AND p.budget_xof IS NOT NULL;
  RETURN NULL;
END $function$
;

CREATE TABLE app.audit (
  id uuid NOT NULL,
  occurred_at timestamp with time zone NOT NULL DEFAULT app.now(),
  actor text NOT NULL,
  action text NOT NULL,
  subject text,
  outcome text NOT NULL,
  request_id text NOT NULL,
  detail jsonb
);

CREATE TABLE app.clock_shift (
  one_row boolean NOT NULL DEFAULT true,
  shift interval NOT NULL DEFAULT '00:00:00'::interval
);

CREATE TABLE app.event (
  subject text NOT NULL,
  sequence bigint NOT NULL,
  type text NOT NULL,
  occurred_at timestamp with time zone NOT NULL DEFAULT app.now(),
  data jsonb NOT NULL
);

CREATE TABLE app.event_subject (
  subject text NOT NULL,
  last_sequence bigint NOT NULL
);

CREATE TABLE app.idempotency_key (
  scope text NOT NULL,
  key uuid NOT NULL,
  request_hash bytea NOT NULL,
  answer jsonb,
  created_at timestamp with time zone NOT NULL DEFAULT app.now()
);

CREATE TABLE app.inbox_message (
  id uuid NOT NULL,
  reference text NOT NULL,
  recipient text NOT NULL,
  body text NOT NULL,
  received_at timestamp with time zone NOT NULL DEFAULT app.now()
);

CREATE TABLE app.outbox (
  id uuid NOT NULL,
  topic text NOT NULL,
  payload jsonb,
  created_at timestamp with time zone NOT NULL DEFAULT app.now(),
  available_at timestamp with time zone NOT NULL DEFAULT app.now(),
  expires_at timestamp with time zone,
  attempts integer NOT NULL DEFAULT 0,
  settled_at timestamp with time zone,
  outcome text,
  detail text
);

CREATE UNLOGGED TABLE app.rate_limit (
  bucket text NOT NULL,
  window_start timestamp with time zone NOT NULL,
  used integer NOT NULL
);

CREATE TABLE identity.app_user (
  id uuid NOT NULL,
  phone text,
  name text,
  language text NOT NULL,
  created_at timestamp with time zone NOT NULL DEFAULT app.now(),
  registered_at timestamp with time zone,
  is_demo boolean NOT NULL DEFAULT false,
  photo_id uuid,
  photo_type text,
  closing_at timestamp with time zone,
  closed_at timestamp with time zone,
  kept_until timestamp with time zone,
  parked_at timestamp with time zone,
  restored_at timestamp with time zone
);

CREATE TABLE identity.consent (
  user_id uuid NOT NULL,
  document text NOT NULL,
  version text NOT NULL,
  accepted_at timestamp with time zone NOT NULL DEFAULT app.now()
);

CREATE TABLE identity.declaration (
  user_id uuid NOT NULL,
  full_name text NOT NULL,
  birth_date date NOT NULL,
  declared_at timestamp with time zone NOT NULL DEFAULT app.now()
);

CREATE TABLE identity.device (
  user_id uuid NOT NULL,
  device_id uuid NOT NULL,
  label text NOT NULL,
  first_seen_at timestamp with time zone NOT NULL DEFAULT app.now(),
  trusted_at timestamp with time zone,
  locked_out_at timestamp with time zone
);

CREATE TABLE identity.document_access (
  id uuid NOT NULL,
  document_id uuid NOT NULL,
  user_id uuid NOT NULL,
  act text NOT NULL,
  at timestamp with time zone NOT NULL DEFAULT app.now(),
  request_id text NOT NULL
);

CREATE TABLE identity.former_phone (
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  phone text NOT NULL,
  left_at timestamp with time zone NOT NULL DEFAULT app.now(),
  reason text NOT NULL
);

CREATE TABLE identity."freeze" (
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  reason text NOT NULL,
  frozen_at timestamp with time zone NOT NULL DEFAULT app.now(),
  frozen_by uuid NOT NULL,
  lifted_at timestamp with time zone,
  lifted_by uuid,
  lift_reason text
);

CREATE TABLE identity.identity_document (
  id uuid NOT NULL,
  review_id uuid NOT NULL,
  side text NOT NULL,
  type text NOT NULL,
  size_bytes integer NOT NULL,
  width_px integer NOT NULL,
  height_px integer NOT NULL,
  uploaded_at timestamp with time zone NOT NULL DEFAULT app.now()
);

CREATE TABLE identity.identity_review (
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  state text NOT NULL DEFAULT 'draft'::text,
  full_name text NOT NULL,
  birth_date date NOT NULL,
  document_kind text NOT NULL,
  created_at timestamp with time zone NOT NULL DEFAULT app.now(),
  submitted_at timestamp with time zone,
  decided_at timestamp with time zone,
  decided_by uuid,
  refusal_reason text,
  refusal_note text
);

CREATE TABLE identity.identity_review_move (
  review_id uuid NOT NULL,
  step integer NOT NULL,
  from_state text NOT NULL,
  event text NOT NULL,
  to_state text NOT NULL,
  moved_by text NOT NULL,
  moved_at timestamp with time zone NOT NULL DEFAULT app.now()
);

CREATE TABLE identity.level_limit (
  level integer NOT NULL,
  valid_from date NOT NULL,
  balance_max_xof bigint NOT NULL,
  topup_month_max_xof bigint NOT NULL,
  source text NOT NULL
);

CREATE TABLE identity.membership (
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  scope text NOT NULL,
  role text NOT NULL,
  granted_at timestamp with time zone NOT NULL DEFAULT app.now(),
  granted_by text NOT NULL,
  ended_at timestamp with time zone
);

CREATE TABLE identity.otp_challenge (
  id uuid NOT NULL,
  phone text NOT NULL,
  purpose text NOT NULL,
  device_id uuid NOT NULL,
  address text NOT NULL,
  code_hash bytea NOT NULL,
  created_at timestamp with time zone NOT NULL DEFAULT app.now(),
  expires_at timestamp with time zone NOT NULL,
  replaced_at timestamp with time zone,
  consumed_at timestamp with time zone,
  session_id uuid
);

CREATE TABLE identity.otp_failure (
  id uuid NOT NULL,
  phone text NOT NULL,
  failed_at timestamp with time zone NOT NULL DEFAULT app.now()
);

CREATE TABLE identity.pin (
  user_id uuid NOT NULL,
  hash text NOT NULL,
  set_at timestamp with time zone NOT NULL DEFAULT app.now(),
  tries integer NOT NULL DEFAULT 0
);

CREATE TABLE identity.pin_token (
  token_hash bytea NOT NULL,
  session_id uuid NOT NULL,
  purpose text NOT NULL,
  amount_xof bigint,
  payee text,
  created_at timestamp with time zone NOT NULL DEFAULT app.now(),
  expires_at timestamp with time zone NOT NULL,
  used_at timestamp with time zone
);

CREATE TABLE identity.recovery_code (
  user_id uuid NOT NULL,
  code_hash bytea NOT NULL,
  used_at timestamp with time zone
);

CREATE TABLE identity.refresh_token (
  token_hash bytea NOT NULL,
  session_id uuid NOT NULL,
  created_at timestamp with time zone NOT NULL DEFAULT app.now(),
  expires_at timestamp with time zone NOT NULL,
  rotated_at timestamp with time zone
);

CREATE TABLE identity.restriction (
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  device_id uuid,
  reason text NOT NULL,
  created_at timestamp with time zone NOT NULL DEFAULT app.now(),
  ends_at timestamp with time zone NOT NULL,
  lifted_at timestamp with time zone,
  lifted_by uuid
);

CREATE TABLE identity.second_factor (
  user_id uuid NOT NULL,
  secret_sealed text NOT NULL,
  created_at timestamp with time zone NOT NULL DEFAULT app.now(),
  confirmed_at timestamp with time zone,
  last_step bigint NOT NULL DEFAULT 0,
  tries integer NOT NULL DEFAULT 0,
  locked_until timestamp with time zone
);

CREATE TABLE identity.session (
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  device_id uuid NOT NULL,
  created_at timestamp with time zone NOT NULL DEFAULT app.now(),
  used_at timestamp with time zone NOT NULL DEFAULT app.now(),
  ended_at timestamp with time zone,
  end_reason text,
  second_factor_at timestamp with time zone
);

CREATE TABLE identity.user_role (
  user_id uuid NOT NULL,
  role text NOT NULL,
  granted_at timestamp with time zone NOT NULL DEFAULT app.now()
);

CREATE TABLE market.attribute (
  category text NOT NULL,
  key text NOT NULL,
  kind text NOT NULL,
  name_fr text NOT NULL,
  name_en text NOT NULL,
  unit text,
  choices jsonb,
  "position" integer NOT NULL
);

CREATE TABLE market.bulk_edit (
  id uuid NOT NULL,
  store_id uuid NOT NULL,
  actor text NOT NULL,
  before jsonb NOT NULL,
  done_at timestamp with time zone NOT NULL DEFAULT app.now(),
  undone_at timestamp with time zone
);

CREATE TABLE market.cash_settlement (
  id uuid NOT NULL,
  store_id uuid NOT NULL,
  amount_xof bigint NOT NULL,
  transfer_id uuid NOT NULL,
  actor text NOT NULL,
  settled_at timestamp with time zone NOT NULL DEFAULT app.now()
);

CREATE TABLE market.category (
  slug text NOT NULL,
  parent text,
  name_fr text NOT NULL,
  name_en text NOT NULL,
  by_weight boolean NOT NULL DEFAULT false,
  "position" integer NOT NULL
);

CREATE TABLE market.checkout (
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  request_key uuid NOT NULL,
  method text NOT NULL,
  state text NOT NULL,
  items_xof bigint NOT NULL,
  delivery_xof bigint NOT NULL,
  discount_xof bigint NOT NULL DEFAULT 0,
  total_xof bigint NOT NULL,
  place_label text,
  place_quartier text,
  place_landmark text,
  place_phone text,
  place_lat double precision,
  place_lon double precision,
  transfer_id uuid,
  created_at timestamp with time zone NOT NULL DEFAULT app.now(),
  expires_at timestamp with time zone,
  collection_id uuid,
  lapsed_at timestamp with time zone,
  return_id uuid
);

CREATE TABLE market.commission_payment (
  id uuid NOT NULL,
  store_id uuid NOT NULL,
  amount_xof bigint NOT NULL,
  requested_by uuid NOT NULL,
  requested_at timestamp with time zone NOT NULL DEFAULT app.now()
);

CREATE TABLE market.commission_rate (
  id bigint NOT NULL,
  store_id uuid,
  category text,
  bp integer,
  from_at timestamp with time zone NOT NULL,
  actor text NOT NULL DEFAULT 'system'::text,
  reason text NOT NULL DEFAULT ''::text,
  set_at timestamp with time zone NOT NULL DEFAULT app.now()
);

CREATE TABLE market.delivery_zone (
  store_id uuid NOT NULL,
  quartier text NOT NULL,
  fee_xof bigint NOT NULL
);

CREATE TABLE market.earning (
  order_id uuid NOT NULL,
  store_id uuid NOT NULL,
  method text NOT NULL,
  gross_xof bigint NOT NULL,
  commission_xof bigint NOT NULL,
  net_xof bigint NOT NULL,
  transfer_id uuid,
  earned_at timestamp with time zone NOT NULL DEFAULT app.now()
);

CREATE TABLE market.follow (
  user_id uuid NOT NULL,
  store_id uuid NOT NULL,
  followed_at timestamp with time zone NOT NULL DEFAULT app.now()
);

CREATE TABLE market.goods_return (
  id uuid NOT NULL,
  order_id uuid NOT NULL,
  store_id uuid NOT NULL,
  user_id uuid NOT NULL,
  state text NOT NULL DEFAULT 'open'::text,
  reason text NOT NULL,
  words text NOT NULL,
  wish text NOT NULL,
  opened_at timestamp with time zone NOT NULL DEFAULT app.now(),
  due_at timestamp with time zone,
  refusal text NOT NULL DEFAULT ''::text,
  refused_by uuid,
  refused_at timestamp with time zone,
  disputed_by text,
  disputed_at timestamp with time zone,
  dispute_words text NOT NULL DEFAULT ''::text,
  store_words text NOT NULL DEFAULT ''::text,
  decision text NOT NULL DEFAULT ''::text,
  decided_by uuid,
  granted_xof bigint,
  refund_id uuid,
  restocked boolean NOT NULL DEFAULT false,
  settled_at timestamp with time zone,
  version integer NOT NULL DEFAULT 1
);

CREATE TABLE market.goods_return_line (
  return_id uuid NOT NULL,
  order_id uuid NOT NULL,
  line_id uuid NOT NULL,
  quantity integer NOT NULL
);

CREATE TABLE market.import (
  id uuid NOT NULL,
  store_id uuid NOT NULL,
  actor text NOT NULL,
  file_name text NOT NULL,
  file_kind text NOT NULL,
  state text NOT NULL DEFAULT 'reading'::text,
  header text[] NOT NULL DEFAULT '{}'::text[],
  samples jsonb NOT NULL DEFAULT '[]'::jsonb,
  mapping text[] NOT NULL DEFAULT '{}'::text[],
  only_good boolean NOT NULL DEFAULT false,
  rows_total integer NOT NULL DEFAULT 0,
  rows_done integer NOT NULL DEFAULT 0,
  groups_done integer NOT NULL DEFAULT 0,
  created integer NOT NULL DEFAULT 0,
  changed integer NOT NULL DEFAULT 0,
  unchanged integer NOT NULL DEFAULT 0,
  bad_rows integer NOT NULL DEFAULT 0,
  failure text,
  created_at timestamp with time zone NOT NULL DEFAULT app.now(),
  changed_at timestamp with time zone NOT NULL DEFAULT app.now()
);

CREATE TABLE market.import_error (
  import_id uuid NOT NULL,
  row_no integer NOT NULL,
  nth integer NOT NULL,
  field text,
  code text NOT NULL,
  value text NOT NULL DEFAULT ''::text,
  facts jsonb NOT NULL DEFAULT '{}'::jsonb
);

CREATE TABLE market.invitation (
  id uuid NOT NULL,
  store_id uuid NOT NULL,
  phone text NOT NULL,
  role text NOT NULL,
  state text NOT NULL DEFAULT 'open'::text,
  invited_by uuid NOT NULL,
  invited_at timestamp with time zone NOT NULL DEFAULT app.now(),
  expires_at timestamp with time zone NOT NULL,
  settled_at timestamp with time zone
);

CREATE TABLE market.lexicon (
  word text NOT NULL,
  products integer NOT NULL,
  sound text NOT NULL GENERATED ALWAYS AS (market.sound_of(word)) STORED
);

CREATE TABLE market.order_discount (
  order_id uuid NOT NULL,
  line_id uuid,
  promotion_id uuid NOT NULL,
  title text NOT NULL,
  code text,
  amount_xof bigint NOT NULL,
  platform_xof bigint NOT NULL
);

CREATE TABLE market.order_line (
  id uuid NOT NULL,
  order_id uuid NOT NULL,
  store_id uuid NOT NULL,
  variant_id uuid NOT NULL,
  product_id uuid NOT NULL,
  title text NOT NULL,
  variant_name text NOT NULL,
  picture_id uuid,
  sold_by text NOT NULL,
  quantity integer NOT NULL,
  unit_xof bigint NOT NULL,
  line_xof bigint NOT NULL,
  commission_bp integer NOT NULL,
  commission_xof bigint NOT NULL,
  refused boolean NOT NULL DEFAULT false,
  refunded_xof bigint NOT NULL DEFAULT 0,
  discount_xof bigint NOT NULL DEFAULT 0,
  promotion_xof bigint NOT NULL DEFAULT 0
);

CREATE TABLE market.order_message (
  id uuid NOT NULL,
  order_id uuid NOT NULL,
  store_id uuid NOT NULL,
  side text NOT NULL,
  author_id uuid NOT NULL,
  text text NOT NULL,
  sent_at timestamp with time zone NOT NULL DEFAULT app.now(),
  erased_at timestamp with time zone
);

CREATE TABLE market.order_move (
  order_id uuid NOT NULL,
  step integer NOT NULL,
  from_state text,
  event text NOT NULL,
  to_state text NOT NULL,
  actor text NOT NULL,
  side text NOT NULL,
  note text NOT NULL DEFAULT ''::text,
  at timestamp with time zone NOT NULL DEFAULT app.now()
);

CREATE TABLE market.order_talk (
  order_id uuid NOT NULL,
  store_id uuid NOT NULL,
  user_id uuid NOT NULL,
  customer_unread integer NOT NULL DEFAULT 0,
  store_unread integer NOT NULL DEFAULT 0
);

CREATE TABLE market.payout (
  id uuid NOT NULL,
  store_id uuid NOT NULL,
  amount_xof bigint NOT NULL,
  network text NOT NULL,
  phone text NOT NULL,
  state text NOT NULL DEFAULT 'under_way'::text,
  requested_by uuid NOT NULL,
  requested_at timestamp with time zone NOT NULL DEFAULT app.now(),
  settled_at timestamp with time zone,
  returned_at timestamp with time zone,
  planned boolean NOT NULL DEFAULT false
);

CREATE TABLE market.payout_claim (
  payout_id uuid NOT NULL,
  store_id uuid NOT NULL,
  order_id uuid,
  refund_id uuid,
  amount_xof bigint NOT NULL,
  freed_at timestamp with time zone,
  settlement_id uuid
);

CREATE TABLE market.payout_plan (
  store_id uuid NOT NULL,
  weekday integer NOT NULL,
  network text NOT NULL,
  phone text NOT NULL,
  set_by uuid NOT NULL,
  set_at timestamp with time zone NOT NULL DEFAULT app.now(),
  last_day date
);

CREATE TABLE market.picture (
  id uuid NOT NULL,
  product_id uuid NOT NULL,
  store_id uuid NOT NULL,
  "position" integer NOT NULL,
  width_px integer NOT NULL,
  height_px integer NOT NULL,
  thumbhash text,
  added_at timestamp with time zone NOT NULL DEFAULT app.now(),
  state text NOT NULL DEFAULT 'ready'::text,
  failure text
);

CREATE TABLE market.product (
  id uuid NOT NULL,
  store_id uuid NOT NULL,
  category text NOT NULL,
  title text NOT NULL,
  description text NOT NULL DEFAULT ''::text,
  brand text NOT NULL DEFAULT ''::text,
  sold_by text NOT NULL DEFAULT 'piece'::text,
  attributes jsonb NOT NULL DEFAULT '{}'::jsonb,
  state text NOT NULL DEFAULT 'draft'::text,
  version integer NOT NULL DEFAULT 1,
  price_xof bigint,
  was_xof bigint,
  in_stock boolean NOT NULL DEFAULT false,
  picture_id uuid,
  rank integer NOT NULL DEFAULT 0,
  created_at timestamp with time zone NOT NULL DEFAULT app.now(),
  changed_at timestamp with time zone NOT NULL DEFAULT app.now(),
  folded_title text GENERATED ALWAYS AS (app.search_form(title)) STORED,
  option_names text[] NOT NULL DEFAULT '{}'::text[],
  words tsvector GENERATED ALWAYS AS ((((setweight(to_tsvector('market.fr'::regconfig, split_part(app.search_form(title), ' '::text, 1)), 'A'::"char") || setweight(to_tsvector('market.fr'::regconfig, app.search_form(title)), 'B'::"char")) || setweight(to_tsvector('market.fr'::regconfig, app.search_form(brand)), 'C'::"char")) || setweight(to_tsvector('market.fr'::regconfig, app.search_form(description)), 'D'::"char"))) STORED
);

CREATE TABLE market.product_rating (
  product_id uuid NOT NULL,
  reviews integer NOT NULL,
  stars bigint NOT NULL
);

CREATE TABLE market.refund (
  id uuid NOT NULL,
  order_id uuid NOT NULL,
  items_xof bigint NOT NULL,
  delivery_xof bigint NOT NULL,
  amount_xof bigint NOT NULL,
  commission_xof bigint NOT NULL,
  channel text NOT NULL,
  reason text NOT NULL,
  note text NOT NULL DEFAULT ''::text,
  actor text NOT NULL,
  transfer_id uuid,
  reverses_id uuid,
  refunded_at timestamp with time zone NOT NULL DEFAULT app.now(),
  promotion_xof bigint NOT NULL DEFAULT 0
);

CREATE TABLE market.refund_line (
  refund_id uuid NOT NULL,
  line_id uuid NOT NULL,
  order_id uuid NOT NULL,
  amount_xof bigint NOT NULL
);

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
  uploaded_at timestamp with time zone NOT NULL DEFAULT app.now()
);

CREATE TABLE market.review (
  id uuid NOT NULL,
  line_id uuid NOT NULL,
  order_id uuid NOT NULL,
  store_id uuid NOT NULL,
  product_id uuid NOT NULL,
  user_id uuid NOT NULL,
  stars integer NOT NULL,
  words text NOT NULL DEFAULT ''::text,
  hidden_at timestamp with time zone,
  hidden_by uuid,
  hidden_reason text,
  reply text,
  replied_by uuid,
  replied_at timestamp with time zone,
  created_at timestamp with time zone NOT NULL DEFAULT app.now(),
  changed_at timestamp with time zone
);

CREATE TABLE market.review_picture (
  id uuid NOT NULL,
  review_id uuid NOT NULL,
  slot integer NOT NULL,
  type text NOT NULL,
  size_bytes integer NOT NULL,
  width_px integer NOT NULL,
  height_px integer NOT NULL,
  uploaded_at timestamp with time zone NOT NULL DEFAULT app.now()
);

CREATE TABLE market.review_report (
  review_id uuid NOT NULL,
  user_id uuid NOT NULL,
  reason text NOT NULL,
  note text NOT NULL DEFAULT ''::text,
  reported_at timestamp with time zone NOT NULL DEFAULT app.now(),
  settled_at timestamp with time zone
);

CREATE TABLE market.search_log (
  id uuid NOT NULL,
  asked text NOT NULL,
  corrected text,
  found integer NOT NULL,
  searched_at timestamp with time zone NOT NULL DEFAULT app.now()
);

CREATE TABLE market.slot (
  store_id uuid NOT NULL,
  starts_at timestamp with time zone NOT NULL,
  ends_at timestamp with time zone NOT NULL,
  capacity integer NOT NULL,
  taken integer NOT NULL DEFAULT 0
);

CREATE TABLE market.slot_rule (
  store_id uuid NOT NULL,
  capacity integer NOT NULL,
  lead_minutes integer NOT NULL,
  days_ahead integer NOT NULL
);

CREATE TABLE market.stock_hold (
  line_id uuid NOT NULL,
  order_id uuid NOT NULL,
  variant_id uuid NOT NULL,
  quantity integer NOT NULL,
  state text NOT NULL DEFAULT 'open'::text,
  settled_at timestamp with time zone
);

CREATE TABLE market.stock_movement (
  id uuid NOT NULL,
  variant_id uuid NOT NULL,
  delta integer NOT NULL,
  on_hand_after integer NOT NULL,
  reason text NOT NULL,
  note text NOT NULL DEFAULT ''::text,
  actor text NOT NULL,
  moved_at timestamp with time zone NOT NULL DEFAULT app.now()
);

CREATE TABLE market.store (
  id uuid NOT NULL,
  slug text NOT NULL,
  name text NOT NULL,
  description text NOT NULL,
  phone text NOT NULL,
  quartier text NOT NULL,
  landmark text NOT NULL,
  lat double precision NOT NULL,
  lon double precision NOT NULL,
  state text NOT NULL DEFAULT 'draft'::text,
  preparation_minutes integer NOT NULL,
  order_min_xof bigint NOT NULL DEFAULT 0,
  paused_until timestamp with time zone,
  is_demo boolean NOT NULL DEFAULT false,
  created_at timestamp with time zone NOT NULL DEFAULT app.now(),
  category text,
  version integer NOT NULL DEFAULT 1,
  submitted_at timestamp with time zone,
  decided_at timestamp with time zone,
  decided_by uuid,
  refusal_reason text,
  refusal_note text
);

CREATE TABLE market.store_exception (
  store_id uuid NOT NULL,
  date date NOT NULL,
  opens_minute integer,
  closes_minute integer,
  note text NOT NULL DEFAULT ''::text
);

CREATE TABLE market.store_hours (
  store_id uuid NOT NULL,
  weekday integer NOT NULL,
  opens_minute integer NOT NULL,
  closes_minute integer NOT NULL
);

CREATE TABLE market.store_member (
  store_id uuid NOT NULL,
  user_id uuid NOT NULL,
  role text NOT NULL,
  joined_at timestamp with time zone NOT NULL DEFAULT app.now()
);

CREATE TABLE market.store_move (
  store_id uuid NOT NULL,
  step integer NOT NULL,
  from_state text NOT NULL,
  event text NOT NULL,
  to_state text NOT NULL,
  note text NOT NULL DEFAULT ''::text,
  moved_by text NOT NULL,
  moved_at timestamp with time zone NOT NULL DEFAULT app.now()
);

CREATE TABLE market.store_order (
  id uuid NOT NULL,
  checkout_id uuid NOT NULL,
  user_id uuid NOT NULL,
  store_id uuid NOT NULL,
  number text NOT NULL DEFAULT market.order_number(nextval('market.order_number_seq'::regclass)),
  method text NOT NULL,
  fulfilment text NOT NULL,
  state text NOT NULL,
  items_xof bigint NOT NULL,
  delivery_xof bigint NOT NULL,
  discount_xof bigint NOT NULL DEFAULT 0,
  total_xof bigint NOT NULL,
  refunded_items_xof bigint NOT NULL DEFAULT 0,
  refunded_delivery_xof bigint NOT NULL DEFAULT 0,
  refunded_xof bigint GENERATED ALWAYS AS ((refunded_items_xof + refunded_delivery_xof)) STORED,
  accept_by timestamp with time zone,
  ready_about timestamp with time zone,
  handover_code text NOT NULL,
  code_tries integer NOT NULL DEFAULT 0,
  version integer NOT NULL DEFAULT 1,
  placed_at timestamp with time zone,
  delivered_at timestamp with time zone,
  slot_from timestamp with time zone,
  slot_to timestamp with time zone,
  discount_items_xof bigint NOT NULL DEFAULT 0,
  discount_delivery_xof bigint NOT NULL DEFAULT 0,
  promotion_xof bigint NOT NULL DEFAULT 0,
  promotion_delivery_xof bigint NOT NULL DEFAULT 0,
  refunded_promotion_xof bigint NOT NULL DEFAULT 0
);

CREATE TABLE market.store_paper (
  id uuid NOT NULL,
  store_id uuid NOT NULL,
  kind text NOT NULL,
  type text NOT NULL,
  size_bytes integer NOT NULL,
  width_px integer NOT NULL,
  height_px integer NOT NULL,
  uploaded_at timestamp with time zone NOT NULL DEFAULT app.now()
);

CREATE TABLE market.store_paper_access (
  id uuid NOT NULL,
  paper_id uuid NOT NULL,
  user_id uuid NOT NULL,
  act text NOT NULL,
  at timestamp with time zone NOT NULL DEFAULT app.now(),
  request_id text NOT NULL
);

CREATE TABLE market.store_rating (
  store_id uuid NOT NULL,
  reviews integer NOT NULL,
  stars bigint NOT NULL
);

CREATE TABLE market.variant (
  id uuid NOT NULL,
  product_id uuid NOT NULL,
  store_id uuid NOT NULL,
  name text NOT NULL DEFAULT ''::text,
  sku text,
  price_xof bigint NOT NULL,
  was_xof bigint,
  on_hand integer NOT NULL DEFAULT 0,
  reserved integer NOT NULL DEFAULT 0,
  low_at integer,
  "position" integer NOT NULL DEFAULT 0,
  for_sale boolean NOT NULL DEFAULT true,
  retired_at timestamp with time zone
);

CREATE TABLE payments.account (
  id bigint NOT NULL,
  code text NOT NULL,
  owner_id uuid,
  balanced boolean NOT NULL DEFAULT true,
  posted_xof bigint NOT NULL DEFAULT 0,
  held_xof bigint NOT NULL DEFAULT 0,
  floor_xof bigint NOT NULL DEFAULT 0,
  ceiling_xof bigint,
  opened_at timestamp with time zone NOT NULL DEFAULT app.now(),
  debt_floor_xof bigint
);

CREATE TABLE payments.account_limit (
  account_id bigint NOT NULL,
  valid_from timestamp with time zone NOT NULL,
  valid_until timestamp with time zone,
  ceiling_xof bigint NOT NULL,
  reason text NOT NULL,
  set_by text NOT NULL
);

CREATE TABLE payments.adjustment (
  id uuid NOT NULL,
  from_account_id bigint NOT NULL,
  to_account_id bigint NOT NULL,
  amount_xof bigint NOT NULL,
  reason text NOT NULL,
  state text NOT NULL DEFAULT 'proposed'::text,
  proposed_by uuid NOT NULL,
  proposed_at timestamp with time zone NOT NULL DEFAULT app.now(),
  expires_at timestamp with time zone NOT NULL,
  decided_by uuid,
  decided_at timestamp with time zone,
  decision_note text,
  transfer_seq bigint
);

CREATE TABLE payments.alert (
  id uuid NOT NULL,
  kind text NOT NULL,
  subject text NOT NULL,
  facts jsonb NOT NULL DEFAULT '{}'::jsonb,
  opened_at timestamp with time zone NOT NULL DEFAULT app.now(),
  seen_at timestamp with time zone NOT NULL DEFAULT app.now(),
  closed_at timestamp with time zone,
  closed_by text
);

CREATE TABLE payments.book_check (
  id uuid NOT NULL,
  started_at timestamp with time zone NOT NULL,
  ended_at timestamp with time zone NOT NULL DEFAULT app.now(),
  transfers bigint NOT NULL,
  entries bigint NOT NULL,
  rules integer NOT NULL,
  faults integer NOT NULL
);

CREATE TABLE payments.entry (
  account_id bigint NOT NULL,
  transfer_seq bigint NOT NULL,
  amount_xof bigint NOT NULL,
  balance_xof bigint,
  effective_at timestamp with time zone NOT NULL
);

CREATE TABLE payments.fee_rule (
  kind text NOT NULL,
  valid_from date NOT NULL,
  from_xof bigint NOT NULL,
  fixed_xof bigint NOT NULL,
  basis_points integer NOT NULL,
  source text NOT NULL
);

CREATE TABLE payments.hold (
  id uuid NOT NULL,
  request_hash bytea NOT NULL,
  account_id bigint NOT NULL,
  amount_xof bigint NOT NULL,
  captured_xof bigint NOT NULL DEFAULT 0,
  state text NOT NULL DEFAULT 'open'::text,
  reference text NOT NULL,
  created_at timestamp with time zone NOT NULL DEFAULT app.now(),
  expires_at timestamp with time zone,
  settled_at timestamp with time zone
);

CREATE TABLE payments.mobile_order (
  id uuid NOT NULL,
  direction text NOT NULL,
  purpose text NOT NULL,
  user_id uuid,
  account_id bigint NOT NULL,
  provider text NOT NULL,
  network text NOT NULL,
  phone text NOT NULL,
  amount_xof bigint NOT NULL,
  fee_xof bigint NOT NULL,
  state text NOT NULL DEFAULT 'created'::text,
  reason text,
  provider_id text,
  moved_xof bigint,
  returned_by uuid,
  calls integer NOT NULL DEFAULT 0,
  polls integer NOT NULL DEFAULT 0,
  request_id text NOT NULL,
  created_at timestamp with time zone NOT NULL DEFAULT app.now(),
  changed_at timestamp with time zone NOT NULL DEFAULT app.now(),
  submitted_at timestamp with time zone,
  hinted_at timestamp with time zone,
  answered_at timestamp with time zone,
  next_poll_at timestamp with time zone DEFAULT app.now()
);

CREATE TABLE payments.mobile_order_move (
  order_id uuid NOT NULL,
  nth integer NOT NULL,
  from_state text,
  event text NOT NULL,
  to_state text NOT NULL,
  by text NOT NULL,
  reason text,
  moved_at timestamp with time zone NOT NULL DEFAULT app.now()
);

CREATE TABLE payments.provider_state (
  provider text NOT NULL,
  float_mixx_xof bigint,
  float_moov_xof bigint,
  float_whole_xof bigint,
  float_read_at timestamp with time zone,
  float_fault text,
  webhook_at timestamp with time zone
);

CREATE TABLE payments.seal (
  number bigint NOT NULL,
  from_seq bigint NOT NULL,
  to_seq bigint NOT NULL,
  transfers bigint NOT NULL,
  previous_hash bytea NOT NULL,
  hash bytea NOT NULL,
  sealed_at timestamp with time zone NOT NULL DEFAULT app.now()
);

CREATE TABLE payments.snapshot (
  account_id bigint NOT NULL,
  upto_seq bigint NOT NULL,
  balance_xof bigint NOT NULL,
  taken_at timestamp with time zone NOT NULL DEFAULT app.now()
);

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
  recorded_at timestamp with time zone NOT NULL,
  effective_at timestamp with time zone NOT NULL
);

CREATE TABLE payments.webhook (
  provider text NOT NULL,
  event_id text NOT NULL,
  direction text NOT NULL,
  reference text,
  provider_id text,
  hint text NOT NULL,
  order_id uuid,
  times integer NOT NULL DEFAULT 1,
  received_at timestamp with time zone NOT NULL DEFAULT app.now(),
  last_at timestamp with time zone NOT NULL DEFAULT app.now()
);

CREATE TABLE payments.webhook_refusal (
  provider text NOT NULL,
  reason text NOT NULL,
  hour timestamp with time zone NOT NULL,
  times bigint NOT NULL,
  last_at timestamp with time zone NOT NULL
);

CREATE TABLE places.correction (
  user_id uuid NOT NULL,
  place_key text NOT NULL,
  latitude double precision NOT NULL,
  longitude double precision NOT NULL,
  changed_at timestamp with time zone NOT NULL DEFAULT app.now()
);

CREATE TABLE places.place (
  key text NOT NULL,
  name text NOT NULL,
  kind text NOT NULL,
  aliases text[] NOT NULL DEFAULT '{}'::text[],
  quartier text,
  latitude double precision NOT NULL,
  longitude double precision NOT NULL,
  rank smallint NOT NULL,
  source text NOT NULL,
  name_form text NOT NULL GENERATED ALWAYS AS (app.search_form(name)) STORED,
  search_text text NOT NULL GENERATED ALWAYS AS (places.search_text(name, aliases, quartier)) STORED,
  changed_at timestamp with time zone NOT NULL DEFAULT app.now()
);

CREATE TABLE places.saved_place (
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  kind text NOT NULL,
  label text,
  words text NOT NULL,
  latitude double precision NOT NULL,
  longitude double precision NOT NULL,
  place_key text,
  phone text,
  voice_id uuid,
  voice_type text,
  created_at timestamp with time zone NOT NULL DEFAULT app.now(),
  changed_at timestamp with time zone NOT NULL DEFAULT app.now()
);

CREATE TABLE places.share (
  code text NOT NULL,
  saved_place_id uuid NOT NULL,
  shows_phone boolean NOT NULL,
  created_at timestamp with time zone NOT NULL DEFAULT app.now(),
  expires_at timestamp with time zone NOT NULL
);

CREATE TABLE promotions.promotion (
  id uuid NOT NULL,
  owner text NOT NULL,
  store_id uuid,
  code text,
  title text NOT NULL,
  kind text NOT NULL,
  percent_bp integer,
  amount_xof bigint,
  cap_xof bigint,
  min_items_xof bigint NOT NULL DEFAULT 0,
  categories text[] NOT NULL DEFAULT '{}'::text[],
  platform_bp integer NOT NULL,
  uses_max integer,
  per_person_max integer,
  budget_xof bigint,
  reserved_xof bigint NOT NULL DEFAULT 0,
  starts_at timestamp with time zone NOT NULL,
  ends_at timestamp with time zone,
  active boolean NOT NULL DEFAULT true,
  ended_at timestamp with time zone,
  created_by uuid NOT NULL,
  created_at timestamp with time zone NOT NULL DEFAULT app.now(),
  version integer NOT NULL DEFAULT 1
);

CREATE TABLE promotions.promotion_product (
  promotion_id uuid NOT NULL,
  store_id uuid NOT NULL,
  product_id uuid NOT NULL
);

CREATE TABLE promotions.redemption (
  id uuid NOT NULL,
  promotion_id uuid NOT NULL,
  checkout_id uuid NOT NULL,
  user_id uuid NOT NULL,
  slot integer,
  person_slot integer,
  redeemed_at timestamp with time zone NOT NULL DEFAULT app.now(),
  released_at timestamp with time zone
);

CREATE TABLE promotions.redemption_share (
  redemption_id uuid NOT NULL,
  promotion_id uuid NOT NULL,
  order_id uuid NOT NULL,
  amount_xof bigint NOT NULL,
  released_at timestamp with time zone
);

ALTER TABLE app.audit ADD CONSTRAINT audit_detail_is_object
  CHECK ((jsonb_typeof(detail) = 'object'::text));

ALTER TABLE app.audit ADD CONSTRAINT audit_pkey
  PRIMARY KEY (id);

ALTER TABLE app.clock_shift ADD CONSTRAINT clock_shift_one_row
  CHECK (one_row);

ALTER TABLE app.clock_shift ADD CONSTRAINT clock_shift_pkey
  PRIMARY KEY (one_row);

ALTER TABLE app.event ADD CONSTRAINT event_data_is_object
  CHECK ((jsonb_typeof(data) = 'object'::text));

ALTER TABLE app.event ADD CONSTRAINT event_pkey
  PRIMARY KEY (subject, sequence);

ALTER TABLE app.event_subject ADD CONSTRAINT event_subject_counts_up
  CHECK ((last_sequence > 0));

ALTER TABLE app.event_subject ADD CONSTRAINT event_subject_pkey
  PRIMARY KEY (subject);

ALTER TABLE app.idempotency_key ADD CONSTRAINT idempotency_key_hash_length
  CHECK ((octet_length(request_hash) = 32));

ALTER TABLE app.idempotency_key ADD CONSTRAINT idempotency_key_pkey
  PRIMARY KEY (scope, key);

ALTER TABLE app.inbox_message ADD CONSTRAINT inbox_message_one_per_reference
  UNIQUE (reference);

ALTER TABLE app.inbox_message ADD CONSTRAINT inbox_message_pkey
  PRIMARY KEY (id);

ALTER TABLE app.outbox ADD CONSTRAINT outbox_attempts_count
  CHECK (((attempts >= 0) AND (attempts <= 100)));

ALTER TABLE app.outbox ADD CONSTRAINT outbox_outcome_known
  CHECK ((outcome = ANY (ARRAY['delivered'::text, 'refused'::text, 'expired'::text, 'given_up'::text])));

ALTER TABLE app.outbox ADD CONSTRAINT outbox_pkey
  PRIMARY KEY (id);

ALTER TABLE app.outbox ADD CONSTRAINT outbox_settled_whole
  CHECK ((((settled_at IS NULL) = (outcome IS NULL)) AND ((settled_at IS NULL) = (payload IS NOT NULL))));

ALTER TABLE app.rate_limit ADD CONSTRAINT rate_limit_pkey
  PRIMARY KEY (bucket, window_start);

ALTER TABLE app.rate_limit ADD CONSTRAINT rate_limit_used_positive
  CHECK ((used > 0));

ALTER TABLE identity.app_user ADD CONSTRAINT app_user_closed_is_empty
  CHECK (((closed_at IS NULL) OR ((name IS NULL) AND (photo_id IS NULL) AND (closing_at IS NULL))));

ALTER TABLE identity.app_user ADD CONSTRAINT app_user_kept_after_closing
  CHECK (((kept_until IS NULL) OR (closed_at IS NOT NULL)));

ALTER TABLE identity.app_user ADD CONSTRAINT app_user_language_known
  CHECK ((language = ANY (ARRAY['fr'::text, 'en'::text])));

ALTER TABLE identity.app_user ADD CONSTRAINT app_user_name_length
  CHECK (((name = btrim(name)) AND ((length(name) >= 1) AND (length(name) <= 60))));

ALTER TABLE identity.app_user ADD CONSTRAINT app_user_one_per_phone
  UNIQUE (phone);

ALTER TABLE identity.app_user ADD CONSTRAINT app_user_phone_is_togolese
  CHECK ((phone ~ '^\+228(7[012389]|9[0-36-9])[0-9]{6}$'::text));

ALTER TABLE identity.app_user ADD CONSTRAINT app_user_phone_until_gone
  CHECK (((phone IS NULL) = ((closed_at IS NOT NULL) OR (parked_at IS NOT NULL))));

ALTER TABLE identity.app_user ADD CONSTRAINT app_user_photo_type_known
  CHECK ((photo_type = ANY (ARRAY['image/jpeg'::text, 'image/png'::text, 'image/webp'::text])));

ALTER TABLE identity.app_user ADD CONSTRAINT app_user_photo_whole
  CHECK (((photo_id IS NULL) = (photo_type IS NULL)));

ALTER TABLE identity.app_user ADD CONSTRAINT app_user_pkey
  PRIMARY KEY (id);

ALTER TABLE identity.app_user ADD CONSTRAINT app_user_registered_has_name
  CHECK (((registered_at IS NULL) OR (name IS NOT NULL) OR (closed_at IS NOT NULL)));

ALTER TABLE identity.consent ADD CONSTRAINT consent_document_known
  CHECK ((document = ANY (ARRAY['terms'::text, 'privacy'::text])));

ALTER TABLE identity.consent ADD CONSTRAINT consent_pkey
  PRIMARY KEY (user_id, document, version);

ALTER TABLE identity.consent ADD CONSTRAINT consent_user_fkey
  FOREIGN KEY (user_id) REFERENCES identity.app_user(id);

ALTER TABLE identity.declaration ADD CONSTRAINT declaration_birth_date_possible
  CHECK (((birth_date >= '1900-01-01'::date) AND (birth_date <= '2100-01-01'::date)));

ALTER TABLE identity.declaration ADD CONSTRAINT declaration_full_name_length
  CHECK (((full_name = btrim(full_name)) AND ((length(full_name) >= 3) AND (length(full_name) <= 120))));

ALTER TABLE identity.declaration ADD CONSTRAINT declaration_pkey
  PRIMARY KEY (user_id);

ALTER TABLE identity.declaration ADD CONSTRAINT declaration_user_fkey
  FOREIGN KEY (user_id) REFERENCES identity.app_user(id);

ALTER TABLE identity.device ADD CONSTRAINT device_label_length
  CHECK ((length(label) <= 60));

ALTER TABLE identity.device ADD CONSTRAINT device_locked_out_is_not_trusted
  CHECK (((locked_out_at IS NULL) OR (trusted_at IS NULL)));

ALTER TABLE identity.device ADD CONSTRAINT device_pkey
  PRIMARY KEY (user_id, device_id);

ALTER TABLE identity.device ADD CONSTRAINT device_user_fkey
  FOREIGN KEY (user_id) REFERENCES identity.app_user(id);

ALTER TABLE identity.document_access ADD CONSTRAINT document_access_act_known
  CHECK ((act = ANY (ARRAY['link'::text, 'view'::text])));

ALTER TABLE identity.document_access ADD CONSTRAINT document_access_pkey
  PRIMARY KEY (id);

ALTER TABLE identity.document_access ADD CONSTRAINT document_access_user_fkey
  FOREIGN KEY (user_id) REFERENCES identity.app_user(id);

ALTER TABLE identity.former_phone ADD CONSTRAINT former_phone_pkey
  PRIMARY KEY (id);

ALTER TABLE identity.former_phone ADD CONSTRAINT former_phone_reason_known
  CHECK ((reason = ANY (ARRAY['changed'::text, 'parked'::text, 'closed'::text])));

ALTER TABLE identity.former_phone ADD CONSTRAINT former_phone_user_fkey
  FOREIGN KEY (user_id) REFERENCES identity.app_user(id);

ALTER TABLE identity."freeze" ADD CONSTRAINT freeze_lifted_whole
  CHECK ((((lifted_at IS NULL) = (lifted_by IS NULL)) AND ((lifted_at IS NULL) = (lift_reason IS NULL))));

ALTER TABLE identity."freeze" ADD CONSTRAINT freeze_not_oneself
  CHECK ((frozen_by <> user_id));

ALTER TABLE identity."freeze" ADD CONSTRAINT freeze_pkey
  PRIMARY KEY (id);

ALTER TABLE identity."freeze" ADD CONSTRAINT freeze_reason_length
  CHECK (((length(reason) >= 3) AND (length(reason) <= 500)));

ALTER TABLE identity."freeze" ADD CONSTRAINT freeze_frozen_by_fkey
  FOREIGN KEY (frozen_by) REFERENCES identity.app_user(id);

ALTER TABLE identity."freeze" ADD CONSTRAINT freeze_lifted_by_fkey
  FOREIGN KEY (lifted_by) REFERENCES identity.app_user(id);

ALTER TABLE identity."freeze" ADD CONSTRAINT freeze_user_fkey
  FOREIGN KEY (user_id) REFERENCES identity.app_user(id);

ALTER TABLE identity.identity_document ADD CONSTRAINT identity_document_one_per_side
  UNIQUE (review_id, side);

ALTER TABLE identity.identity_document ADD CONSTRAINT identity_document_pkey
  PRIMARY KEY (id);

ALTER TABLE identity.identity_document ADD CONSTRAINT identity_document_side_known
  CHECK ((side = ANY (ARRAY['front'::text, 'back'::text, 'selfie'::text])));

ALTER TABLE identity.identity_document ADD CONSTRAINT identity_document_size_positive
  CHECK (((size_bytes > 0) AND (width_px > 0) AND (height_px > 0)));

ALTER TABLE identity.identity_document ADD CONSTRAINT identity_document_type_known
  CHECK ((type = ANY (ARRAY['image/jpeg'::text, 'image/png'::text, 'image/webp'::text])));

ALTER TABLE identity.identity_document ADD CONSTRAINT identity_document_review_fkey
  FOREIGN KEY (review_id) REFERENCES identity.identity_review(id);

ALTER TABLE identity.identity_review ADD CONSTRAINT identity_review_decided_whole
  CHECK ((((state = ANY (ARRAY['approved'::text, 'refused'::text])) = (decided_at IS NOT NULL)) AND ((decided_at IS NULL) = (decided_by IS NULL))));

ALTER TABLE identity.identity_review ADD CONSTRAINT identity_review_document_kind_known
  CHECK ((document_kind = ANY (ARRAY['national_card'::text, 'passport'::text, 'voter_card'::text, 'residence_card'::text, 'driving_licence'::text])));

ALTER TABLE identity.identity_review ADD CONSTRAINT identity_review_not_oneself
  CHECK ((decided_by <> user_id));

ALTER TABLE identity.identity_review ADD CONSTRAINT identity_review_note_length
  CHECK ((length(refusal_note) <= 500));

ALTER TABLE identity.identity_review ADD CONSTRAINT identity_review_pkey
  PRIMARY KEY (id);

ALTER TABLE identity.identity_review ADD CONSTRAINT identity_review_refusal_reason_known
  CHECK ((refusal_reason = ANY (ARRAY['unreadable'::text, 'wrong_document'::text, 'expired'::text, 'name_differs'::text, 'face_differs'::text, 'other'::text])));

ALTER TABLE identity.identity_review ADD CONSTRAINT identity_review_refused_with_reason
  CHECK (((state = 'refused'::text) = (refusal_reason IS NOT NULL)));

ALTER TABLE identity.identity_review ADD CONSTRAINT identity_review_state_known
  CHECK ((state = ANY (ARRAY['draft'::text, 'submitted'::text, 'approved'::text, 'refused'::text, 'withdrawn'::text])));

ALTER TABLE identity.identity_review ADD CONSTRAINT identity_review_submitted_in_time
  CHECK (((state <> ALL (ARRAY['submitted'::text, 'approved'::text, 'refused'::text])) OR (submitted_at IS NOT NULL)));

ALTER TABLE identity.identity_review ADD CONSTRAINT identity_review_decided_by_fkey
  FOREIGN KEY (decided_by) REFERENCES identity.app_user(id);

ALTER TABLE identity.identity_review ADD CONSTRAINT identity_review_user_fkey
  FOREIGN KEY (user_id) REFERENCES identity.app_user(id);

ALTER TABLE identity.identity_review_move ADD CONSTRAINT identity_review_move_pkey
  PRIMARY KEY (review_id, step);

ALTER TABLE identity.identity_review_move ADD CONSTRAINT identity_review_move_review_fkey
  FOREIGN KEY (review_id) REFERENCES identity.identity_review(id);

ALTER TABLE identity.level_limit ADD CONSTRAINT level_limit_amounts_positive
  CHECK (((balance_max_xof > 0) AND (topup_month_max_xof > 0)));

ALTER TABLE identity.level_limit ADD CONSTRAINT level_limit_level_known
  CHECK (((level >= 0) AND (level <= 2)));

ALTER TABLE identity.level_limit ADD CONSTRAINT level_limit_pkey
  PRIMARY KEY (level, valid_from);

ALTER TABLE identity.membership ADD CONSTRAINT membership_pkey
  PRIMARY KEY (id);

ALTER TABLE identity.membership ADD CONSTRAINT membership_role_known
  CHECK ((role = ANY (ARRAY['owner'::text, 'support'::text, 'reviewer'::text])));

ALTER TABLE identity.membership ADD CONSTRAINT membership_scope_known
  CHECK ((scope = 'platform'::text));

ALTER TABLE identity.membership ADD CONSTRAINT membership_user_fkey
  FOREIGN KEY (user_id) REFERENCES identity.app_user(id);

ALTER TABLE identity.otp_challenge ADD CONSTRAINT otp_challenge_consumed_whole
  CHECK (((consumed_at IS NULL) = (session_id IS NULL)));

ALTER TABLE identity.otp_challenge ADD CONSTRAINT otp_challenge_expires_after
  CHECK ((expires_at > created_at));

ALTER TABLE identity.otp_challenge ADD CONSTRAINT otp_challenge_hash_length
  CHECK ((octet_length(code_hash) = 32));

ALTER TABLE identity.otp_challenge ADD CONSTRAINT otp_challenge_one_end
  CHECK (((replaced_at IS NULL) OR (consumed_at IS NULL)));

ALTER TABLE identity.otp_challenge ADD CONSTRAINT otp_challenge_pkey
  PRIMARY KEY (id);

ALTER TABLE identity.otp_challenge ADD CONSTRAINT otp_challenge_purpose_known
  CHECK ((purpose = ANY (ARRAY['sign_in'::text, 'reset_pin'::text, 'change_phone'::text, 'leave_phone'::text, 'close_account'::text])));

ALTER TABLE identity.otp_challenge ADD CONSTRAINT otp_challenge_session_fkey
  FOREIGN KEY (session_id) REFERENCES identity.session(id);

ALTER TABLE identity.otp_failure ADD CONSTRAINT otp_failure_pkey
  PRIMARY KEY (id);

ALTER TABLE identity.pin ADD CONSTRAINT pin_hash_is_argon2id
  CHECK ((hash ~~ '$argon2id$%'::text));

ALTER TABLE identity.pin ADD CONSTRAINT pin_pkey
  PRIMARY KEY (user_id);

ALTER TABLE identity.pin ADD CONSTRAINT pin_tries_bounded
  CHECK (((tries >= 0) AND (tries <= 5)));

ALTER TABLE identity.pin ADD CONSTRAINT pin_user_fkey
  FOREIGN KEY (user_id) REFERENCES identity.app_user(id);

ALTER TABLE identity.pin_token ADD CONSTRAINT pin_token_amount_positive
  CHECK ((amount_xof > 0));

ALTER TABLE identity.pin_token ADD CONSTRAINT pin_token_hash_length
  CHECK ((octet_length(token_hash) = 32));

ALTER TABLE identity.pin_token ADD CONSTRAINT pin_token_payment_is_bound
  CHECK (((purpose = 'payment'::text) = ((amount_xof IS NOT NULL) AND (payee IS NOT NULL))));

ALTER TABLE identity.pin_token ADD CONSTRAINT pin_token_pkey
  PRIMARY KEY (token_hash);

ALTER TABLE identity.pin_token ADD CONSTRAINT pin_token_purpose_known
  CHECK ((purpose = ANY (ARRAY['payment'::text, 'change_phone'::text, 'close_account'::text])));

ALTER TABLE identity.pin_token ADD CONSTRAINT pin_token_session_fkey
  FOREIGN KEY (session_id) REFERENCES identity.session(id);

ALTER TABLE identity.recovery_code ADD CONSTRAINT recovery_code_hash_length
  CHECK ((octet_length(code_hash) = 32));

ALTER TABLE identity.recovery_code ADD CONSTRAINT recovery_code_pkey
  PRIMARY KEY (user_id, code_hash);

ALTER TABLE identity.recovery_code ADD CONSTRAINT recovery_code_factor_fkey
  FOREIGN KEY (user_id) REFERENCES identity.second_factor(user_id) ON DELETE CASCADE;

ALTER TABLE identity.refresh_token ADD CONSTRAINT refresh_token_hash_length
  CHECK ((octet_length(token_hash) = 32));

ALTER TABLE identity.refresh_token ADD CONSTRAINT refresh_token_pkey
  PRIMARY KEY (token_hash);

ALTER TABLE identity.refresh_token ADD CONSTRAINT refresh_token_session_fkey
  FOREIGN KEY (session_id) REFERENCES identity.session(id);

ALTER TABLE identity.restriction ADD CONSTRAINT restriction_ends_after
  CHECK ((ends_at > created_at));

ALTER TABLE identity.restriction ADD CONSTRAINT restriction_lifted_whole
  CHECK (((lifted_at IS NULL) = (lifted_by IS NULL)));

ALTER TABLE identity.restriction ADD CONSTRAINT restriction_new_device_names_it
  CHECK (((reason = 'new_device'::text) = (device_id IS NOT NULL)));

ALTER TABLE identity.restriction ADD CONSTRAINT restriction_pkey
  PRIMARY KEY (id);

ALTER TABLE identity.restriction ADD CONSTRAINT restriction_reason_known
  CHECK ((reason = ANY (ARRAY['new_device'::text, 'pin_forgotten'::text, 'number_changed'::text])));

ALTER TABLE identity.restriction ADD CONSTRAINT restriction_device_fkey
  FOREIGN KEY (user_id, device_id) REFERENCES identity.device(user_id, device_id);

ALTER TABLE identity.restriction ADD CONSTRAINT restriction_lifted_by_fkey
  FOREIGN KEY (lifted_by) REFERENCES identity.app_user(id);

ALTER TABLE identity.restriction ADD CONSTRAINT restriction_user_fkey
  FOREIGN KEY (user_id) REFERENCES identity.app_user(id);

ALTER TABLE identity.second_factor ADD CONSTRAINT second_factor_pkey
  PRIMARY KEY (user_id);

ALTER TABLE identity.second_factor ADD CONSTRAINT second_factor_tries_bounded
  CHECK (((tries >= 0) AND (tries <= 5)));

ALTER TABLE identity.second_factor ADD CONSTRAINT second_factor_user_fkey
  FOREIGN KEY (user_id) REFERENCES identity.app_user(id);

ALTER TABLE identity.session ADD CONSTRAINT session_end_reason_known
  CHECK ((end_reason = ANY (ARRAY['signed_out'::text, 'replaced'::text, 'refresh_reused'::text, 'revoked'::text, 'revoked_by_admin'::text, 'account_closed'::text, 'number_recycled'::text, 'expired'::text])));

ALTER TABLE identity.session ADD CONSTRAINT session_ended_with_reason
  CHECK (((ended_at IS NULL) = (end_reason IS NULL)));

ALTER TABLE identity.session ADD CONSTRAINT session_pkey
  PRIMARY KEY (id);

ALTER TABLE identity.session ADD CONSTRAINT session_device_fkey
  FOREIGN KEY (user_id, device_id) REFERENCES identity.device(user_id, device_id);

ALTER TABLE identity.session ADD CONSTRAINT session_user_fkey
  FOREIGN KEY (user_id) REFERENCES identity.app_user(id);

ALTER TABLE identity.user_role ADD CONSTRAINT user_role_known
  CHECK ((role = ANY (ARRAY['CLIENT'::text, 'DRIVER'::text, 'STORE_OWNER'::text, 'ADMIN'::text])));

ALTER TABLE identity.user_role ADD CONSTRAINT user_role_pkey
  PRIMARY KEY (user_id, role);

ALTER TABLE identity.user_role ADD CONSTRAINT user_role_user_fkey
  FOREIGN KEY (user_id) REFERENCES identity.app_user(id);

ALTER TABLE market.attribute ADD CONSTRAINT attribute_choices_where_chosen
  CHECK (((kind = 'choice'::text) = (choices IS NOT NULL)));

ALTER TABLE market.attribute ADD CONSTRAINT attribute_kind_known
  CHECK ((kind = ANY (ARRAY['number'::text, 'choice'::text, 'boolean'::text, 'text'::text])));

ALTER TABLE market.attribute ADD CONSTRAINT attribute_pkey
  PRIMARY KEY (category, key);

ALTER TABLE market.attribute ADD CONSTRAINT attribute_unit_of_numbers
  CHECK (((unit IS NULL) OR (kind = 'number'::text)));

ALTER TABLE market.attribute ADD CONSTRAINT attribute_category_fkey
  FOREIGN KEY (category) REFERENCES market.category(slug);

ALTER TABLE market.bulk_edit ADD CONSTRAINT bulk_edit_before_is_a_list
  CHECK ((jsonb_typeof(before) = 'array'::text));

ALTER TABLE market.bulk_edit ADD CONSTRAINT bulk_edit_pkey
  PRIMARY KEY (id);

ALTER TABLE market.bulk_edit ADD CONSTRAINT bulk_edit_store_fkey
  FOREIGN KEY (store_id) REFERENCES market.store(id);

ALTER TABLE market.cash_settlement ADD CONSTRAINT cash_settlement_amount_positive
  CHECK ((amount_xof > 0));

ALTER TABLE market.cash_settlement ADD CONSTRAINT cash_settlement_of_its_store
  UNIQUE (id, store_id);

ALTER TABLE market.cash_settlement ADD CONSTRAINT cash_settlement_one_per_transfer
  UNIQUE (transfer_id);

ALTER TABLE market.cash_settlement ADD CONSTRAINT cash_settlement_pkey
  PRIMARY KEY (id);

ALTER TABLE market.cash_settlement ADD CONSTRAINT cash_settlement_store_fkey
  FOREIGN KEY (store_id) REFERENCES market.store(id);

ALTER TABLE market.category ADD CONSTRAINT category_not_its_own_parent
  CHECK ((parent <> slug));

ALTER TABLE market.category ADD CONSTRAINT category_pkey
  PRIMARY KEY (slug);

ALTER TABLE market.category ADD CONSTRAINT category_slug_form
  CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text));

ALTER TABLE market.category ADD CONSTRAINT category_parent_fkey
  FOREIGN KEY (parent) REFERENCES market.category(slug);

ALTER TABLE market.checkout ADD CONSTRAINT checkout_amounts_not_negative
  CHECK (((items_xof > 0) AND (delivery_xof >= 0) AND (discount_xof >= 0) AND (total_xof > 0)));

ALTER TABLE market.checkout ADD CONSTRAINT checkout_collected_from_a_phone
  CHECK (((collection_id IS NOT NULL) = (method = 'mobile_money'::text)));

ALTER TABLE market.checkout ADD CONSTRAINT checkout_lapses_while_it_waits
  CHECK (((lapsed_at IS NULL) OR (method = 'mobile_money'::text)));

ALTER TABLE market.checkout ADD CONSTRAINT checkout_method_known
  CHECK ((method = ANY (ARRAY['wallet'::text, 'cash'::text, 'mobile_money'::text])));

ALTER TABLE market.checkout ADD CONSTRAINT checkout_of_its_buyer
  UNIQUE (id, user_id, method);

ALTER TABLE market.checkout ADD CONSTRAINT checkout_one_per_collection
  UNIQUE (collection_id);

ALTER TABLE market.checkout ADD CONSTRAINT checkout_one_per_key
  UNIQUE (user_id, request_key);

ALTER TABLE market.checkout ADD CONSTRAINT checkout_paid_by_transfer
  CHECK (((transfer_id IS NOT NULL) = ((method <> 'cash'::text) AND (state = 'placed'::text))));

ALTER TABLE market.checkout ADD CONSTRAINT checkout_phone_form
  CHECK ((place_phone ~ '^\+228[0-9]{8}$'::text));

ALTER TABLE market.checkout ADD CONSTRAINT checkout_pkey
  PRIMARY KEY (id);

ALTER TABLE market.checkout ADD CONSTRAINT checkout_place_in_togo
  CHECK ((((place_lat >= (5.9)::double precision) AND (place_lat <= (11.2)::double precision)) AND ((place_lon >= ('-0.2'::numeric)::double precision) AND (place_lon <= (1.9)::double precision))));

ALTER TABLE market.checkout ADD CONSTRAINT checkout_place_whole
  CHECK ((num_nulls(place_quartier, place_landmark, place_phone, place_lat, place_lon) = ANY (ARRAY[0, 5])));

ALTER TABLE market.checkout ADD CONSTRAINT checkout_returns_after_its_end
  CHECK (((return_id IS NULL) OR (state = ANY (ARRAY['expired'::text, 'cancelled'::text]))));

ALTER TABLE market.checkout ADD CONSTRAINT checkout_state_known
  CHECK ((state = ANY (ARRAY['awaiting_payment'::text, 'placed'::text, 'expired'::text, 'cancelled'::text])));

ALTER TABLE market.checkout ADD CONSTRAINT checkout_sums_to_its_orders
  TRIGGER DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE market.checkout ADD CONSTRAINT checkout_total_adds_up
  CHECK ((total_xof = ((items_xof - discount_xof) + delivery_xof)));

ALTER TABLE market.checkout ADD CONSTRAINT checkout_waits_for_a_phone
  CHECK (((state = 'placed'::text) OR (method = 'mobile_money'::text)));

ALTER TABLE market.checkout ADD CONSTRAINT checkout_waits_until
  CHECK (((state = 'awaiting_payment'::text) = (expires_at IS NOT NULL)));

ALTER TABLE market.checkout ADD CONSTRAINT checkout_user_fkey
  FOREIGN KEY (user_id) REFERENCES identity.app_user(id);

ALTER TABLE market.commission_payment ADD CONSTRAINT commission_payment_amount_positive
  CHECK ((amount_xof > 0));

ALTER TABLE market.commission_payment ADD CONSTRAINT commission_payment_pkey
  PRIMARY KEY (id);

ALTER TABLE market.commission_payment ADD CONSTRAINT commission_payment_requested_by_fkey
  FOREIGN KEY (requested_by) REFERENCES identity.app_user(id);

ALTER TABLE market.commission_payment ADD CONSTRAINT commission_payment_store_fkey
  FOREIGN KEY (store_id) REFERENCES market.store(id);

ALTER TABLE market.commission_rate ADD CONSTRAINT commission_rate_for_everybody_stays
  CHECK (((bp IS NOT NULL) OR (store_id IS NOT NULL) OR (category IS NOT NULL)));

ALTER TABLE market.commission_rate ADD CONSTRAINT commission_rate_one_at_a_time
  UNIQUE NULLS NOT DISTINCT (store_id, category, from_at);

ALTER TABLE market.commission_rate ADD CONSTRAINT commission_rate_pkey
  PRIMARY KEY (id);

ALTER TABLE market.commission_rate ADD CONSTRAINT commission_rate_reason_length
  CHECK ((length(reason) <= 300));

ALTER TABLE market.commission_rate ADD CONSTRAINT commission_rate_sane
  CHECK (((bp >= 0) AND (bp <= 5000)));

ALTER TABLE market.commission_rate ADD CONSTRAINT commission_rate_category_fkey
  FOREIGN KEY (category) REFERENCES market.category(slug);

ALTER TABLE market.commission_rate ADD CONSTRAINT commission_rate_store_fkey
  FOREIGN KEY (store_id) REFERENCES market.store(id);

ALTER TABLE market.delivery_zone ADD CONSTRAINT delivery_zone_fee_not_negative
  CHECK ((fee_xof >= 0));

ALTER TABLE market.delivery_zone ADD CONSTRAINT delivery_zone_pkey
  PRIMARY KEY (store_id, quartier);

ALTER TABLE market.delivery_zone ADD CONSTRAINT delivery_zone_store_fkey
  FOREIGN KEY (store_id) REFERENCES market.store(id);

ALTER TABLE market.earning ADD CONSTRAINT earning_adds_up
  CHECK ((net_xof = (gross_xof - commission_xof)));

ALTER TABLE market.earning ADD CONSTRAINT earning_method_known
  CHECK ((method = ANY (ARRAY['wallet'::text, 'cash'::text, 'mobile_money'::text])));

ALTER TABLE market.earning ADD CONSTRAINT earning_moved_by_transfer
  CHECK (((method = 'cash'::text) OR (transfer_id IS NOT NULL)));

ALTER TABLE market.earning ADD CONSTRAINT earning_not_negative
  CHECK (((commission_xof >= 0) AND (net_xof >= 0)));

ALTER TABLE market.earning ADD CONSTRAINT earning_of_its_store
  UNIQUE (order_id, store_id);

ALTER TABLE market.earning ADD CONSTRAINT earning_one_per_order
  PRIMARY KEY (order_id);

ALTER TABLE market.earning ADD CONSTRAINT earning_of_the_orders_store
  FOREIGN KEY (order_id, store_id) REFERENCES market.store_order(id, store_id);

ALTER TABLE market.follow ADD CONSTRAINT follow_pkey
  PRIMARY KEY (user_id, store_id);

ALTER TABLE market.follow ADD CONSTRAINT follow_store_fkey
  FOREIGN KEY (store_id) REFERENCES market.store(id);

ALTER TABLE market.follow ADD CONSTRAINT follow_user_fkey
  FOREIGN KEY (user_id) REFERENCES identity.app_user(id);

ALTER TABLE market.goods_return ADD CONSTRAINT goods_return_decided_whole
  CHECK ((num_nulls(decided_by, granted_xof) =
CASE
    WHEN (state = ANY (ARRAY['accepted'::text, 'judged'::text])) THEN 0
    ELSE 2
END));

ALTER TABLE market.goods_return ADD CONSTRAINT goods_return_disputed_by_known
  CHECK ((disputed_by = ANY (ARRAY['customer'::text, 'silence'::text])));

ALTER TABLE market.goods_return ADD CONSTRAINT goods_return_disputed_in_time
  CHECK (((state <> ALL (ARRAY['disputed'::text, 'judged'::text])) OR (disputed_at IS NOT NULL)));

ALTER TABLE market.goods_return ADD CONSTRAINT goods_return_disputed_whole
  CHECK ((num_nulls(disputed_by, disputed_at) = ANY (ARRAY[0, 2])));

ALTER TABLE market.goods_return ADD CONSTRAINT goods_return_due_while_answers_are_awaited
  CHECK (((state = ANY (ARRAY['open'::text, 'refused'::text])) = (due_at IS NOT NULL)));

ALTER TABLE market.goods_return ADD CONSTRAINT goods_return_grants_or_explains
  CHECK (((granted_xof > 0) OR ((granted_xof = 0) AND (decision <> ''::text))));

ALTER TABLE market.goods_return ADD CONSTRAINT goods_return_missing_lies_on_no_shelf
  CHECK (((NOT restocked) OR ((state = 'accepted'::text) AND (reason <> 'missing'::text))));

ALTER TABLE market.goods_return ADD CONSTRAINT goods_return_of_its_order
  UNIQUE (id, order_id);

ALTER TABLE market.goods_return ADD CONSTRAINT goods_return_one_per_refund
  UNIQUE (refund_id);

ALTER TABLE market.goods_return ADD CONSTRAINT goods_return_pays_what_it_grants
  CHECK (((COALESCE(granted_xof, (0)::bigint) > 0) = (refund_id IS NOT NULL)));

ALTER TABLE market.goods_return ADD CONSTRAINT goods_return_pkey
  PRIMARY KEY (id);

ALTER TABLE market.goods_return ADD CONSTRAINT goods_return_reason_known
  CHECK ((reason = ANY (ARRAY['damaged'::text, 'not_as_described'::text, 'missing'::text, 'wrong'::text, 'other'::text])));

ALTER TABLE market.goods_return ADD CONSTRAINT goods_return_refused_in_time
  CHECK (((state <> ALL (ARRAY['refused'::text, 'lapsed'::text])) OR (refused_at IS NOT NULL)));

ALTER TABLE market.goods_return ADD CONSTRAINT goods_return_refused_whole
  CHECK ((num_nulls(refused_by, refused_at) = ANY (ARRAY[0, 2])));

ALTER TABLE market.goods_return ADD CONSTRAINT goods_return_settled_when_over
  CHECK (((state = ANY (ARRAY['accepted'::text, 'withdrawn'::text, 'lapsed'::text, 'judged'::text])) = (settled_at IS NOT NULL)));

ALTER TABLE market.goods_return ADD CONSTRAINT goods_return_state_known
  CHECK ((state = ANY (ARRAY['open'::text, 'refused'::text, 'disputed'::text, 'accepted'::text, 'withdrawn'::text, 'lapsed'::text, 'judged'::text])));

ALTER TABLE market.goods_return ADD CONSTRAINT goods_return_wish_known
  CHECK ((wish = ANY (ARRAY['refund'::text, 'exchange'::text])));

ALTER TABLE market.goods_return ADD CONSTRAINT goods_return_words_length
  CHECK (((length(words) <= 1000) AND (length(refusal) <= 500) AND (length(dispute_words) <= 1000) AND (length(store_words) <= 1000) AND (length(decision) <= 500)));

ALTER TABLE market.goods_return ADD CONSTRAINT goods_return_of_the_orders_store
  FOREIGN KEY (order_id, store_id) REFERENCES market.store_order(id, store_id);

ALTER TABLE market.goods_return ADD CONSTRAINT goods_return_refund_of_the_order
  FOREIGN KEY (refund_id, order_id) REFERENCES market.refund(id, order_id);

ALTER TABLE market.goods_return ADD CONSTRAINT goods_return_user_fkey
  FOREIGN KEY (user_id) REFERENCES identity.app_user(id);

ALTER TABLE market.goods_return_line ADD CONSTRAINT goods_return_line_pkey
  PRIMARY KEY (return_id, line_id);

ALTER TABLE market.goods_return_line ADD CONSTRAINT goods_return_line_quantity_positive
  CHECK ((quantity > 0));

ALTER TABLE market.goods_return_line ADD CONSTRAINT goods_return_line_of_its_line
  FOREIGN KEY (line_id, order_id) REFERENCES market.order_line(id, order_id);

ALTER TABLE market.goods_return_line ADD CONSTRAINT goods_return_line_of_its_return
  FOREIGN KEY (return_id, order_id) REFERENCES market.goods_return(id, order_id);

ALTER TABLE market.import ADD CONSTRAINT import_counts_not_negative
  CHECK ((((rows_done >= 0) AND (rows_done <= rows_total)) AND (created >= 0) AND (changed >= 0) AND (unchanged >= 0) AND ((bad_rows >= 0) AND (bad_rows <= rows_done))));

ALTER TABLE market.import ADD CONSTRAINT import_failure_told
  CHECK (((failure IS NOT NULL) OR (state <> ALL (ARRAY['failed'::text, 'stopped'::text]))));

ALTER TABLE market.import ADD CONSTRAINT import_file_kind_known
  CHECK ((file_kind = ANY (ARRAY['csv'::text, 'xlsx'::text])));

ALTER TABLE market.import ADD CONSTRAINT import_file_name_length
  CHECK (((length(file_name) >= 1) AND (length(file_name) <= 120)));

ALTER TABLE market.import ADD CONSTRAINT import_pkey
  PRIMARY KEY (id);

ALTER TABLE market.import ADD CONSTRAINT import_state_known
  CHECK ((state = ANY (ARRAY['reading'::text, 'mapping'::text, 'checking'::text, 'checked'::text, 'running'::text, 'stopped'::text, 'done'::text, 'cancelled'::text, 'failed'::text])));

ALTER TABLE market.import ADD CONSTRAINT import_store_fkey
  FOREIGN KEY (store_id) REFERENCES market.store(id);

ALTER TABLE market.import_error ADD CONSTRAINT import_error_pkey
  PRIMARY KEY (import_id, row_no, nth);

ALTER TABLE market.import_error ADD CONSTRAINT import_error_import_fkey
  FOREIGN KEY (import_id) REFERENCES market.import(id) ON DELETE CASCADE;

ALTER TABLE market.invitation ADD CONSTRAINT invitation_phone_form
  CHECK ((phone ~ '^\+228[0-9]{8}$'::text));

ALTER TABLE market.invitation ADD CONSTRAINT invitation_pkey
  PRIMARY KEY (id);

ALTER TABLE market.invitation ADD CONSTRAINT invitation_role_known
  CHECK ((role = ANY (ARRAY['manager'::text, 'clerk'::text, 'courier'::text])));

ALTER TABLE market.invitation ADD CONSTRAINT invitation_settled_whole
  CHECK (((state = 'open'::text) = (settled_at IS NULL)));

ALTER TABLE market.invitation ADD CONSTRAINT invitation_state_known
  CHECK ((state = ANY (ARRAY['open'::text, 'accepted'::text, 'declined'::text, 'withdrawn'::text, 'lapsed'::text])));

ALTER TABLE market.invitation ADD CONSTRAINT invitation_invited_by_fkey
  FOREIGN KEY (invited_by) REFERENCES identity.app_user(id);

ALTER TABLE market.invitation ADD CONSTRAINT invitation_store_fkey
  FOREIGN KEY (store_id) REFERENCES market.store(id);

ALTER TABLE market.lexicon ADD CONSTRAINT lexicon_pkey
  PRIMARY KEY (word);

ALTER TABLE market.lexicon ADD CONSTRAINT lexicon_products_positive
  CHECK ((products > 0));

ALTER TABLE market.order_discount ADD CONSTRAINT discount_sums_to_its_order
  TRIGGER DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE market.order_discount ADD CONSTRAINT order_discount_once
  UNIQUE NULLS NOT DISTINCT (order_id, line_id, promotion_id);

ALTER TABLE market.order_discount ADD CONSTRAINT order_discount_positive
  CHECK (((amount_xof > 0) AND ((platform_xof >= 0) AND (platform_xof <= amount_xof))));

ALTER TABLE market.order_discount ADD CONSTRAINT order_discount_of_its_line
  FOREIGN KEY (line_id, order_id) REFERENCES market.order_line(id, order_id);

ALTER TABLE market.order_discount ADD CONSTRAINT order_discount_order_fkey
  FOREIGN KEY (order_id) REFERENCES market.store_order(id);

ALTER TABLE market.order_discount ADD CONSTRAINT order_discount_promotion_fkey
  FOREIGN KEY (promotion_id) REFERENCES promotions.promotion(id);

ALTER TABLE market.order_line ADD CONSTRAINT line_sums_to_its_order
  TRIGGER DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE market.order_line ADD CONSTRAINT order_line_adds_up
  CHECK ((line_xof = (quantity * unit_xof)));

ALTER TABLE market.order_line ADD CONSTRAINT order_line_commission_of_its_rate
  CHECK ((((commission_bp >= 0) AND (commission_bp <= 5000)) AND (commission_xof = (((((line_xof - discount_xof) + promotion_xof) * commission_bp) + 5000) / 10000))));

ALTER TABLE market.order_line ADD CONSTRAINT order_line_discount_within
  CHECK (((discount_xof >= 0) AND (discount_xof < line_xof) AND ((promotion_xof >= 0) AND (promotion_xof <= discount_xof))));

ALTER TABLE market.order_line ADD CONSTRAINT order_line_of_its_order
  UNIQUE (id, order_id);

ALTER TABLE market.order_line ADD CONSTRAINT order_line_one_per_variant
  UNIQUE (order_id, variant_id);

ALTER TABLE market.order_line ADD CONSTRAINT order_line_pkey
  PRIMARY KEY (id);

ALTER TABLE market.order_line ADD CONSTRAINT order_line_price_positive
  CHECK ((unit_xof > 0));

ALTER TABLE market.order_line ADD CONSTRAINT order_line_quantity_positive
  CHECK (((quantity >= 1) AND (quantity <= 999)));

ALTER TABLE market.order_line ADD CONSTRAINT order_line_refunded_within
  CHECK (((refunded_xof >= 0) AND (refunded_xof <= (line_xof - discount_xof))));

ALTER TABLE market.order_line ADD CONSTRAINT order_line_sold_by_known
  CHECK ((sold_by = ANY (ARRAY['piece'::text, 'weight'::text])));

ALTER TABLE market.order_line ADD CONSTRAINT order_line_of_the_orders_store
  FOREIGN KEY (order_id, store_id) REFERENCES market.store_order(id, store_id);

ALTER TABLE market.order_line ADD CONSTRAINT order_line_of_the_stores_product
  FOREIGN KEY (product_id, store_id) REFERENCES market.product(id, store_id);

ALTER TABLE market.order_line ADD CONSTRAINT order_line_variant_fkey
  FOREIGN KEY (variant_id) REFERENCES market.variant(id);

ALTER TABLE market.order_message ADD CONSTRAINT order_message_pkey
  PRIMARY KEY (id);

ALTER TABLE market.order_message ADD CONSTRAINT order_message_side_known
  CHECK ((side = ANY (ARRAY['customer'::text, 'store'::text])));

ALTER TABLE market.order_message ADD CONSTRAINT order_message_text_length
  CHECK (
CASE
    WHEN (erased_at IS NULL) THEN ((length(text) >= 1) AND (length(text) <= 1000))
    ELSE (text = ''::text)
END);

ALTER TABLE market.order_message ADD CONSTRAINT order_message_author_fkey
  FOREIGN KEY (author_id) REFERENCES identity.app_user(id);

ALTER TABLE market.order_message ADD CONSTRAINT order_message_of_the_orders_store
  FOREIGN KEY (order_id, store_id) REFERENCES market.store_order(id, store_id);

ALTER TABLE market.order_move ADD CONSTRAINT order_move_note_length
  CHECK ((length(note) <= 300));

ALTER TABLE market.order_move ADD CONSTRAINT order_move_pkey
  PRIMARY KEY (order_id, step);

ALTER TABLE market.order_move ADD CONSTRAINT order_move_side_known
  CHECK ((side = ANY (ARRAY['customer'::text, 'store'::text, 'platform'::text, 'system'::text])));

ALTER TABLE market.order_move ADD CONSTRAINT order_move_order_fkey
  FOREIGN KEY (order_id) REFERENCES market.store_order(id);

ALTER TABLE market.order_talk ADD CONSTRAINT order_talk_not_negative
  CHECK (((customer_unread >= 0) AND (store_unread >= 0)));

ALTER TABLE market.order_talk ADD CONSTRAINT order_talk_pkey
  PRIMARY KEY (order_id);

ALTER TABLE market.order_talk ADD CONSTRAINT order_talk_of_the_orders_store
  FOREIGN KEY (order_id, store_id) REFERENCES market.store_order(id, store_id);

ALTER TABLE market.payout ADD CONSTRAINT payout_amount_positive
  CHECK ((amount_xof > 0));

ALTER TABLE market.payout ADD CONSTRAINT payout_network_known
  CHECK ((network = ANY (ARRAY['mixx'::text, 'moov'::text])));

ALTER TABLE market.payout ADD CONSTRAINT payout_of_its_store
  UNIQUE (id, store_id);

ALTER TABLE market.payout ADD CONSTRAINT payout_phone_form
  CHECK ((phone ~ '^\+228[0-9]{8}$'::text));

ALTER TABLE market.payout ADD CONSTRAINT payout_pkey
  PRIMARY KEY (id);

ALTER TABLE market.payout ADD CONSTRAINT payout_returned_whole
  CHECK (((state = 'returned'::text) = (returned_at IS NOT NULL)));

ALTER TABLE market.payout ADD CONSTRAINT payout_settled_whole
  CHECK (((state = 'under_way'::text) = (settled_at IS NULL)));

ALTER TABLE market.payout ADD CONSTRAINT payout_state_known
  CHECK ((state = ANY (ARRAY['under_way'::text, 'paid'::text, 'failed'::text, 'returned'::text])));

ALTER TABLE market.payout ADD CONSTRAINT payout_sums_to_its_claims
  TRIGGER DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE market.payout ADD CONSTRAINT payout_requested_by_fkey
  FOREIGN KEY (requested_by) REFERENCES identity.app_user(id);

ALTER TABLE market.payout ADD CONSTRAINT payout_store_fkey
  FOREIGN KEY (store_id) REFERENCES market.store(id);

ALTER TABLE market.payout_claim ADD CONSTRAINT claim_sums_to_its_payout
  TRIGGER DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE market.payout_claim ADD CONSTRAINT payout_claim_of_one_thing
  CHECK (
CASE
    WHEN (settlement_id IS NULL) THEN (order_id IS NOT NULL)
    ELSE ((order_id IS NULL) AND (refund_id IS NULL))
END);

ALTER TABLE market.payout_claim ADD CONSTRAINT payout_claim_once
  UNIQUE NULLS NOT DISTINCT (payout_id, order_id, refund_id, settlement_id);

ALTER TABLE market.payout_claim ADD CONSTRAINT payout_claim_of_its_payout
  FOREIGN KEY (payout_id, store_id) REFERENCES market.payout(id, store_id);

ALTER TABLE market.payout_claim ADD CONSTRAINT payout_claim_of_the_stores_earning
  FOREIGN KEY (order_id, store_id) REFERENCES market.earning(order_id, store_id);

ALTER TABLE market.payout_claim ADD CONSTRAINT payout_claim_of_the_stores_settlement
  FOREIGN KEY (settlement_id, store_id) REFERENCES market.cash_settlement(id, store_id);

ALTER TABLE market.payout_claim ADD CONSTRAINT payout_claim_refund_of_its_order
  FOREIGN KEY (refund_id, order_id) REFERENCES market.refund(id, order_id);

ALTER TABLE market.payout_plan ADD CONSTRAINT payout_plan_network_known
  CHECK ((network = ANY (ARRAY['mixx'::text, 'moov'::text])));

ALTER TABLE market.payout_plan ADD CONSTRAINT payout_plan_phone_form
  CHECK ((phone ~ '^\+228[0-9]{8}$'::text));

ALTER TABLE market.payout_plan ADD CONSTRAINT payout_plan_pkey
  PRIMARY KEY (store_id);

ALTER TABLE market.payout_plan ADD CONSTRAINT payout_plan_weekday_known
  CHECK (((weekday >= 1) AND (weekday <= 7)));

ALTER TABLE market.payout_plan ADD CONSTRAINT payout_plan_set_by_fkey
  FOREIGN KEY (set_by) REFERENCES identity.app_user(id);

ALTER TABLE market.payout_plan ADD CONSTRAINT payout_plan_store_fkey
  FOREIGN KEY (store_id) REFERENCES market.store(id);

ALTER TABLE market.picture ADD CONSTRAINT picture_failure_told
  CHECK (((state = 'failed'::text) = (failure IS NOT NULL)));

ALTER TABLE market.picture ADD CONSTRAINT picture_pkey
  PRIMARY KEY (id);

ALTER TABLE market.picture ADD CONSTRAINT picture_ready_when_drawn
  CHECK (((state = 'ready'::text) = (thumbhash IS NOT NULL)));

ALTER TABLE market.picture ADD CONSTRAINT picture_size_positive
  CHECK (((width_px > 0) AND (height_px > 0)));

ALTER TABLE market.picture ADD CONSTRAINT picture_state_known
  CHECK ((state = ANY (ARRAY['processing'::text, 'ready'::text, 'failed'::text])));

ALTER TABLE market.picture ADD CONSTRAINT picture_of_its_product
  FOREIGN KEY (product_id, store_id) REFERENCES market.product(id, store_id);

ALTER TABLE market.product ADD CONSTRAINT product_attributes_are_an_object
  CHECK ((jsonb_typeof(attributes) = 'object'::text));

ALTER TABLE market.product ADD CONSTRAINT product_description_length
  CHECK ((length(description) <= 4000));

ALTER TABLE market.product ADD CONSTRAINT product_of_its_store
  UNIQUE (id, store_id);

ALTER TABLE market.product ADD CONSTRAINT product_options_few
  CHECK ((cardinality(option_names) <= 3));

ALTER TABLE market.product ADD CONSTRAINT product_pkey
  PRIMARY KEY (id);

ALTER TABLE market.product ADD CONSTRAINT product_rank_bounded
  CHECK (((rank >= 0) AND (rank <= 1000000)));

ALTER TABLE market.product ADD CONSTRAINT product_sold_by_known
  CHECK ((sold_by = ANY (ARRAY['piece'::text, 'weight'::text])));

ALTER TABLE market.product ADD CONSTRAINT product_state_known
  CHECK ((state = ANY (ARRAY['draft'::text, 'active'::text, 'archived'::text])));

ALTER TABLE market.product ADD CONSTRAINT product_title_length
  CHECK (((length(title) >= 2) AND (length(title) <= 120)));

ALTER TABLE market.product ADD CONSTRAINT product_category_fkey
  FOREIGN KEY (category) REFERENCES market.category(slug);

ALTER TABLE market.product ADD CONSTRAINT product_picture_fkey
  FOREIGN KEY (picture_id) REFERENCES market.picture(id) ON DELETE SET NULL;

ALTER TABLE market.product ADD CONSTRAINT product_store_fkey
  FOREIGN KEY (store_id) REFERENCES market.store(id);

ALTER TABLE market.product_rating ADD CONSTRAINT product_rating_pkey
  PRIMARY KEY (product_id);

ALTER TABLE market.product_rating ADD CONSTRAINT product_rating_within
  CHECK (((reviews >= 0) AND ((stars >= reviews) AND (stars <= (reviews * 5)))));

ALTER TABLE market.product_rating ADD CONSTRAINT product_rating_product_fkey
  FOREIGN KEY (product_id) REFERENCES market.product(id);

ALTER TABLE market.refund ADD CONSTRAINT refund_adds_up
  CHECK (((amount_xof = (items_xof + delivery_xof)) AND (amount_xof > 0)));

ALTER TABLE market.refund ADD CONSTRAINT refund_amounts_not_negative
  CHECK (((items_xof >= 0) AND (delivery_xof >= 0)));

ALTER TABLE market.refund ADD CONSTRAINT refund_channel_known
  CHECK ((channel = ANY (ARRAY['wallet'::text, 'bill'::text, 'hand'::text])));

ALTER TABLE market.refund ADD CONSTRAINT refund_commission_within
  CHECK (((commission_xof >= 0) AND (commission_xof <= (items_xof + promotion_xof))));

ALTER TABLE market.refund ADD CONSTRAINT refund_note_length
  CHECK ((length(note) <= 300));

ALTER TABLE market.refund ADD CONSTRAINT refund_of_its_order
  UNIQUE (id, order_id);

ALTER TABLE market.refund ADD CONSTRAINT refund_pkey
  PRIMARY KEY (id);

ALTER TABLE market.refund ADD CONSTRAINT refund_points_at_what_it_reverses
  CHECK (((channel <> 'wallet'::text) OR ((transfer_id IS NOT NULL) AND (reverses_id IS NOT NULL))));

ALTER TABLE market.refund ADD CONSTRAINT refund_promotion_not_negative
  CHECK ((promotion_xof >= 0));

ALTER TABLE market.refund ADD CONSTRAINT refund_reason_known
  CHECK ((reason = ANY (ARRAY['line_refused'::text, 'rejected'::text, 'expired'::text, 'cancelled'::text, 'delivery_failed'::text, 'missing'::text, 'damaged'::text, 'wrong'::text, 'late'::text, 'goodwill'::text, 'other'::text])));

ALTER TABLE market.refund ADD CONSTRAINT refund_sums_to_its_lines
  TRIGGER DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE market.refund ADD CONSTRAINT refund_order_fkey
  FOREIGN KEY (order_id) REFERENCES market.store_order(id);

ALTER TABLE market.refund_line ADD CONSTRAINT refund_line_amount_positive
  CHECK ((amount_xof > 0));

ALTER TABLE market.refund_line ADD CONSTRAINT refund_line_pkey
  PRIMARY KEY (refund_id, line_id);

ALTER TABLE market.refund_line ADD CONSTRAINT refund_line_sums_to_its_refund
  TRIGGER DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE market.refund_line ADD CONSTRAINT refund_line_of_its_line
  FOREIGN KEY (line_id, order_id) REFERENCES market.order_line(id, order_id);

ALTER TABLE market.refund_line ADD CONSTRAINT refund_line_of_its_refund
  FOREIGN KEY (refund_id, order_id) REFERENCES market.refund(id, order_id);

ALTER TABLE market.return_picture ADD CONSTRAINT return_picture_five_a_side
  CHECK (((slot >= 1) AND (slot <= 5)));

ALTER TABLE market.return_picture ADD CONSTRAINT return_picture_one_per_slot
  UNIQUE (return_id, side, slot);

ALTER TABLE market.return_picture ADD CONSTRAINT return_picture_pkey
  PRIMARY KEY (id);

ALTER TABLE market.return_picture ADD CONSTRAINT return_picture_side_known
  CHECK ((side = ANY (ARRAY['customer'::text, 'store'::text])));

ALTER TABLE market.return_picture ADD CONSTRAINT return_picture_size_positive
  CHECK (((size_bytes > 0) AND (width_px > 0) AND (height_px > 0)));

ALTER TABLE market.return_picture ADD CONSTRAINT return_picture_type_known
  CHECK ((type = ANY (ARRAY['image/jpeg'::text, 'image/png'::text, 'image/webp'::text])));

ALTER TABLE market.return_picture ADD CONSTRAINT return_picture_return_fkey
  FOREIGN KEY (return_id) REFERENCES market.goods_return(id);

ALTER TABLE market.review ADD CONSTRAINT review_hidden_for_a_reason
  CHECK (((length(hidden_reason) >= 3) AND (length(hidden_reason) <= 300)));

ALTER TABLE market.review ADD CONSTRAINT review_hidden_whole
  CHECK ((num_nulls(hidden_at, hidden_by, hidden_reason) = ANY (ARRAY[0, 3])));

ALTER TABLE market.review ADD CONSTRAINT review_one_per_line
  UNIQUE (line_id);

ALTER TABLE market.review ADD CONSTRAINT review_pkey
  PRIMARY KEY (id);

ALTER TABLE market.review ADD CONSTRAINT review_reply_length
  CHECK (((length(reply) >= 1) AND (length(reply) <= 1000)));

ALTER TABLE market.review ADD CONSTRAINT review_reply_whole
  CHECK ((num_nulls(reply, replied_by, replied_at) = ANY (ARRAY[0, 3])));

ALTER TABLE market.review ADD CONSTRAINT review_stars_one_to_five
  CHECK (((stars >= 1) AND (stars <= 5)));

ALTER TABLE market.review ADD CONSTRAINT review_words_length
  CHECK ((length(words) <= 1000));

ALTER TABLE market.review ADD CONSTRAINT review_of_a_line
  FOREIGN KEY (line_id, order_id) REFERENCES market.order_line(id, order_id);

ALTER TABLE market.review ADD CONSTRAINT review_of_the_orders_store
  FOREIGN KEY (order_id, store_id) REFERENCES market.store_order(id, store_id);

ALTER TABLE market.review ADD CONSTRAINT review_of_the_stores_product
  FOREIGN KEY (product_id, store_id) REFERENCES market.product(id, store_id);

ALTER TABLE market.review ADD CONSTRAINT review_user_fkey
  FOREIGN KEY (user_id) REFERENCES identity.app_user(id);

ALTER TABLE market.review_picture ADD CONSTRAINT review_picture_four_a_review
  CHECK (((slot >= 1) AND (slot <= 4)));

ALTER TABLE market.review_picture ADD CONSTRAINT review_picture_one_per_slot
  UNIQUE (review_id, slot);

ALTER TABLE market.review_picture ADD CONSTRAINT review_picture_pkey
  PRIMARY KEY (id);

ALTER TABLE market.review_picture ADD CONSTRAINT review_picture_size_positive
  CHECK (((size_bytes > 0) AND (width_px > 0) AND (height_px > 0)));

ALTER TABLE market.review_picture ADD CONSTRAINT review_picture_type_known
  CHECK ((type = ANY (ARRAY['image/jpeg'::text, 'image/png'::text, 'image/webp'::text])));

ALTER TABLE market.review_picture ADD CONSTRAINT review_picture_review_fkey
  FOREIGN KEY (review_id) REFERENCES market.review(id) ON DELETE CASCADE;

ALTER TABLE market.review_report ADD CONSTRAINT review_report_note_length
  CHECK ((length(note) <= 300));

ALTER TABLE market.review_report ADD CONSTRAINT review_report_pkey
  PRIMARY KEY (review_id, user_id);

ALTER TABLE market.review_report ADD CONSTRAINT review_report_reason_known
  CHECK ((reason = ANY (ARRAY['insult'::text, 'private'::text, 'advert'::text, 'off_topic'::text, 'false'::text, 'other'::text])));

ALTER TABLE market.review_report ADD CONSTRAINT review_report_review_fkey
  FOREIGN KEY (review_id) REFERENCES market.review(id) ON DELETE CASCADE;

ALTER TABLE market.review_report ADD CONSTRAINT review_report_user_fkey
  FOREIGN KEY (user_id) REFERENCES identity.app_user(id);

ALTER TABLE market.search_log ADD CONSTRAINT search_log_asked_length
  CHECK ((length(asked) <= 100));

ALTER TABLE market.search_log ADD CONSTRAINT search_log_found_not_negative
  CHECK ((found >= 0));

ALTER TABLE market.search_log ADD CONSTRAINT search_log_pkey
  PRIMARY KEY (id);

ALTER TABLE market.slot ADD CONSTRAINT slot_never_oversold
  CHECK (((taken >= 0) AND (taken <= capacity)));

ALTER TABLE market.slot ADD CONSTRAINT slot_one_hour
  CHECK ((ends_at = (starts_at + '01:00:00'::interval)));

ALTER TABLE market.slot ADD CONSTRAINT slot_one_per_start
  UNIQUE (store_id, starts_at);

ALTER TABLE market.slot ADD CONSTRAINT slot_pkey
  PRIMARY KEY (store_id, starts_at, ends_at);

ALTER TABLE market.slot ADD CONSTRAINT slot_store_fkey
  FOREIGN KEY (store_id) REFERENCES market.store(id);

ALTER TABLE market.slot_rule ADD CONSTRAINT slot_rule_capacity_sane
  CHECK (((capacity >= 1) AND (capacity <= 200)));

ALTER TABLE market.slot_rule ADD CONSTRAINT slot_rule_days_few
  CHECK (((days_ahead >= 0) AND (days_ahead <= 7)));

ALTER TABLE market.slot_rule ADD CONSTRAINT slot_rule_lead_sane
  CHECK (((lead_minutes >= 0) AND (lead_minutes <= 2880)));

ALTER TABLE market.slot_rule ADD CONSTRAINT slot_rule_pkey
  PRIMARY KEY (store_id);

ALTER TABLE market.slot_rule ADD CONSTRAINT slot_rule_store_fkey
  FOREIGN KEY (store_id) REFERENCES market.store(id);

ALTER TABLE market.stock_hold ADD CONSTRAINT stock_hold_pkey
  PRIMARY KEY (line_id);

ALTER TABLE market.stock_hold ADD CONSTRAINT stock_hold_quantity_positive
  CHECK ((quantity > 0));

ALTER TABLE market.stock_hold ADD CONSTRAINT stock_hold_settled_whole
  CHECK (((state = 'open'::text) = (settled_at IS NULL)));

ALTER TABLE market.stock_hold ADD CONSTRAINT stock_hold_state_known
  CHECK ((state = ANY (ARRAY['open'::text, 'sold'::text, 'released'::text])));

ALTER TABLE market.stock_hold ADD CONSTRAINT stock_hold_of_its_line
  FOREIGN KEY (line_id, order_id) REFERENCES market.order_line(id, order_id);

ALTER TABLE market.stock_hold ADD CONSTRAINT stock_hold_variant_fkey
  FOREIGN KEY (variant_id) REFERENCES market.variant(id);

ALTER TABLE market.stock_movement ADD CONSTRAINT stock_movement_moves
  CHECK (((delta <> 0) AND (on_hand_after >= 0)));

ALTER TABLE market.stock_movement ADD CONSTRAINT stock_movement_pkey
  PRIMARY KEY (id);

ALTER TABLE market.stock_movement ADD CONSTRAINT stock_movement_reason_known
  CHECK ((reason = ANY (ARRAY['opening'::text, 'received'::text, 'counted'::text, 'damaged'::text, 'lost'::text, 'sold'::text, 'returned'::text, 'imported'::text])));

ALTER TABLE market.stock_movement ADD CONSTRAINT stock_movement_variant_fkey
  FOREIGN KEY (variant_id) REFERENCES market.variant(id);

ALTER TABLE market.store ADD CONSTRAINT store_description_length
  CHECK ((length(description) <= 1000));

ALTER TABLE market.store ADD CONSTRAINT store_in_togo
  CHECK ((((lat >= (5.9)::double precision) AND (lat <= (11.2)::double precision)) AND ((lon >= ('-0.2'::numeric)::double precision) AND (lon <= (1.9)::double precision))));

ALTER TABLE market.store ADD CONSTRAINT store_name_length
  CHECK (((length(name) >= 2) AND (length(name) <= 60)));

ALTER TABLE market.store ADD CONSTRAINT store_one_per_slug
  UNIQUE (slug);

ALTER TABLE market.store ADD CONSTRAINT store_order_min_not_negative
  CHECK ((order_min_xof >= 0));

ALTER TABLE market.store ADD CONSTRAINT store_phone_form
  CHECK ((phone ~ '^\+228[0-9]{8}$'::text));

ALTER TABLE market.store ADD CONSTRAINT store_pkey
  PRIMARY KEY (id);

ALTER TABLE market.store ADD CONSTRAINT store_preparation_sane
  CHECK (((preparation_minutes >= 0) AND (preparation_minutes <= 2880)));

ALTER TABLE market.store ADD CONSTRAINT store_refusal_note_length
  CHECK ((length(refusal_note) <= 500));

ALTER TABLE market.store ADD CONSTRAINT store_refusal_reason_known
  CHECK ((refusal_reason = ANY (ARRAY['unreadable'::text, 'wrong_document'::text, 'expired'::text, 'name_differs'::text, 'place_unclear'::text, 'goods_not_allowed'::text, 'other'::text])));

ALTER TABLE market.store ADD CONSTRAINT store_refused_with_reason
  CHECK (((state <> 'refused'::text) OR (refusal_reason IS NOT NULL)));

ALTER TABLE market.store ADD CONSTRAINT store_slug_form
  CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text));

ALTER TABLE market.store ADD CONSTRAINT store_state_known
  CHECK ((state = ANY (ARRAY['draft'::text, 'submitted'::text, 'open'::text, 'refused'::text, 'suspended'::text, 'closed'::text])));

ALTER TABLE market.store ADD CONSTRAINT store_submitted_in_time
  CHECK (((state <> 'submitted'::text) OR (submitted_at IS NOT NULL)));

ALTER TABLE market.store ADD CONSTRAINT store_category_fkey
  FOREIGN KEY (category) REFERENCES market.category(slug);

ALTER TABLE market.store ADD CONSTRAINT store_decided_by_fkey
  FOREIGN KEY (decided_by) REFERENCES identity.app_user(id);

ALTER TABLE market.store_exception ADD CONSTRAINT store_exception_forward
  CHECK (((opens_minute >= 0) AND (closes_minute > opens_minute) AND (closes_minute <= 1440)));

ALTER TABLE market.store_exception ADD CONSTRAINT store_exception_note_length
  CHECK ((length(note) <= 120));

ALTER TABLE market.store_exception ADD CONSTRAINT store_exception_pkey
  PRIMARY KEY (store_id, date);

ALTER TABLE market.store_exception ADD CONSTRAINT store_exception_whole
  CHECK (((opens_minute IS NULL) = (closes_minute IS NULL)));

ALTER TABLE market.store_exception ADD CONSTRAINT store_exception_store_fkey
  FOREIGN KEY (store_id) REFERENCES market.store(id);

ALTER TABLE market.store_hours ADD CONSTRAINT store_hours_forward
  CHECK (((opens_minute >= 0) AND (closes_minute > opens_minute) AND (closes_minute <= 1440)));

ALTER TABLE market.store_hours ADD CONSTRAINT store_hours_pkey
  PRIMARY KEY (store_id, weekday, opens_minute);

ALTER TABLE market.store_hours ADD CONSTRAINT store_hours_weekday_known
  CHECK (((weekday >= 1) AND (weekday <= 7)));

ALTER TABLE market.store_hours ADD CONSTRAINT store_hours_store_fkey
  FOREIGN KEY (store_id) REFERENCES market.store(id);

ALTER TABLE market.store_member ADD CONSTRAINT store_member_pkey
  PRIMARY KEY (store_id, user_id);

ALTER TABLE market.store_member ADD CONSTRAINT store_member_role_known
  CHECK ((role = ANY (ARRAY['owner'::text, 'manager'::text, 'clerk'::text, 'courier'::text])));

ALTER TABLE market.store_member ADD CONSTRAINT store_member_store_fkey
  FOREIGN KEY (store_id) REFERENCES market.store(id);

ALTER TABLE market.store_member ADD CONSTRAINT store_member_user_fkey
  FOREIGN KEY (user_id) REFERENCES identity.app_user(id);

ALTER TABLE market.store_move ADD CONSTRAINT store_move_note_length
  CHECK ((length(note) <= 500));

ALTER TABLE market.store_move ADD CONSTRAINT store_move_pkey
  PRIMARY KEY (store_id, step);

ALTER TABLE market.store_move ADD CONSTRAINT store_move_store_fkey
  FOREIGN KEY (store_id) REFERENCES market.store(id);

ALTER TABLE market.store_order ADD CONSTRAINT order_sums_to_its_checkout
  TRIGGER DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE market.store_order ADD CONSTRAINT order_sums_to_its_discounts
  TRIGGER DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE market.store_order ADD CONSTRAINT order_sums_to_its_lines
  TRIGGER DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE market.store_order ADD CONSTRAINT store_order_amounts_not_negative
  CHECK (((items_xof > 0) AND (delivery_xof >= 0)));

ALTER TABLE market.store_order ADD CONSTRAINT store_order_code_form
  CHECK ((handover_code ~ '^[0-9]{4}$'::text));

ALTER TABLE market.store_order ADD CONSTRAINT store_order_code_tries_few
  CHECK (((code_tries >= 0) AND (code_tries <= 5)));

ALTER TABLE market.store_order ADD CONSTRAINT store_order_delivered_in_time
  CHECK (((state <> ALL (ARRAY['delivered'::text, 'completed'::text])) OR (delivered_at IS NOT NULL)));

ALTER TABLE market.store_order ADD CONSTRAINT store_order_discount_within
  CHECK (((discount_xof = (discount_items_xof + discount_delivery_xof)) AND (discount_items_xof >= 0) AND (discount_items_xof < items_xof) AND ((discount_delivery_xof >= 0) AND (discount_delivery_xof <= delivery_xof))));

ALTER TABLE market.store_order ADD CONSTRAINT store_order_fetched_for_nothing
  CHECK (((fulfilment = 'delivery'::text) OR (delivery_xof = 0)));

ALTER TABLE market.store_order ADD CONSTRAINT store_order_fulfilment_known
  CHECK ((fulfilment = ANY (ARRAY['delivery'::text, 'pickup'::text])));

ALTER TABLE market.store_order ADD CONSTRAINT store_order_of_its_store
  UNIQUE (id, store_id);

ALTER TABLE market.store_order ADD CONSTRAINT store_order_one_per_number
  UNIQUE (number);

ALTER TABLE market.store_order ADD CONSTRAINT store_order_one_per_store
  UNIQUE (checkout_id, store_id);

ALTER TABLE market.store_order ADD CONSTRAINT store_order_pkey
  PRIMARY KEY (id);

ALTER TABLE market.store_order ADD CONSTRAINT store_order_placed_in_time
  CHECK (((placed_at IS NOT NULL) OR (state = ANY (ARRAY['awaiting_payment'::text, 'expired'::text, 'cancelled'::text]))));

ALTER TABLE market.store_order ADD CONSTRAINT store_order_promotion_within
  CHECK ((((promotion_xof >= 0) AND (promotion_xof <= discount_xof)) AND ((promotion_delivery_xof >= 0) AND (promotion_delivery_xof <= discount_delivery_xof)) AND (((promotion_xof - promotion_delivery_xof) >= 0) AND ((promotion_xof - promotion_delivery_xof) <= discount_items_xof)) AND ((refunded_promotion_xof >= 0) AND (refunded_promotion_xof <= promotion_xof))));

ALTER TABLE market.store_order ADD CONSTRAINT store_order_refunded_within
  CHECK ((((refunded_items_xof >= 0) AND (refunded_items_xof <= (items_xof - discount_items_xof))) AND ((refunded_delivery_xof >= 0) AND (refunded_delivery_xof <= (delivery_xof - discount_delivery_xof)))));

ALTER TABLE market.store_order ADD CONSTRAINT store_order_slot_whole
  CHECK ((num_nulls(slot_from, slot_to) = ANY (ARRAY[0, 2])));

ALTER TABLE market.store_order ADD CONSTRAINT store_order_state_known
  CHECK ((state = ANY (ARRAY['awaiting_payment'::text, 'placed'::text, 'accepted'::text, 'preparing'::text, 'ready'::text, 'picked_up'::text, 'delivered'::text, 'completed'::text, 'rejected'::text, 'expired'::text, 'cancelled'::text, 'delivery_failed'::text, 'returned'::text])));

ALTER TABLE market.store_order ADD CONSTRAINT store_order_total_adds_up
  CHECK ((total_xof = ((items_xof - discount_xof) + delivery_xof)));

ALTER TABLE market.store_order ADD CONSTRAINT store_order_waits_until
  CHECK (((state <> 'placed'::text) OR (accept_by IS NOT NULL)));

ALTER TABLE market.store_order ADD CONSTRAINT store_order_of_its_checkout
  FOREIGN KEY (checkout_id, user_id, method) REFERENCES market.checkout(id, user_id, method);

ALTER TABLE market.store_order ADD CONSTRAINT store_order_slot_of_its_store
  FOREIGN KEY (store_id, slot_from, slot_to) REFERENCES market.slot(store_id, starts_at, ends_at);

ALTER TABLE market.store_order ADD CONSTRAINT store_order_store_fkey
  FOREIGN KEY (store_id) REFERENCES market.store(id);

ALTER TABLE market.store_paper ADD CONSTRAINT store_paper_kind_known
  CHECK ((kind = ANY (ARRAY['id_card'::text, 'premises'::text, 'registration'::text])));

ALTER TABLE market.store_paper ADD CONSTRAINT store_paper_one_per_kind
  UNIQUE (store_id, kind);

ALTER TABLE market.store_paper ADD CONSTRAINT store_paper_pkey
  PRIMARY KEY (id);

ALTER TABLE market.store_paper ADD CONSTRAINT store_paper_size_positive
  CHECK (((size_bytes > 0) AND (width_px > 0) AND (height_px > 0)));

ALTER TABLE market.store_paper ADD CONSTRAINT store_paper_type_known
  CHECK ((type = ANY (ARRAY['image/jpeg'::text, 'image/png'::text, 'image/webp'::text])));

ALTER TABLE market.store_paper ADD CONSTRAINT store_paper_store_fkey
  FOREIGN KEY (store_id) REFERENCES market.store(id);

ALTER TABLE market.store_paper_access ADD CONSTRAINT store_paper_access_act_known
  CHECK ((act = ANY (ARRAY['link'::text, 'view'::text])));

ALTER TABLE market.store_paper_access ADD CONSTRAINT store_paper_access_pkey
  PRIMARY KEY (id);

ALTER TABLE market.store_paper_access ADD CONSTRAINT store_paper_access_user_fkey
  FOREIGN KEY (user_id) REFERENCES identity.app_user(id);

ALTER TABLE market.store_rating ADD CONSTRAINT store_rating_pkey
  PRIMARY KEY (store_id);

ALTER TABLE market.store_rating ADD CONSTRAINT store_rating_within
  CHECK (((reviews >= 0) AND ((stars >= reviews) AND (stars <= (reviews * 5)))));

ALTER TABLE market.store_rating ADD CONSTRAINT store_rating_store_fkey
  FOREIGN KEY (store_id) REFERENCES market.store(id);

ALTER TABLE market.variant ADD CONSTRAINT variant_low_not_negative
  CHECK ((low_at >= 0));

ALTER TABLE market.variant ADD CONSTRAINT variant_pkey
  PRIMARY KEY (id);

ALTER TABLE market.variant ADD CONSTRAINT variant_price_positive
  CHECK ((price_xof > 0));

ALTER TABLE market.variant ADD CONSTRAINT variant_retired_not_for_sale
  CHECK (((retired_at IS NULL) OR (NOT for_sale)));

ALTER TABLE market.variant ADD CONSTRAINT variant_stock_bounded
  CHECK ((on_hand <= 1000000));

ALTER TABLE market.variant ADD CONSTRAINT variant_stock_covers_reserved
  CHECK (((reserved >= 0) AND (reserved <= on_hand)));

ALTER TABLE market.variant ADD CONSTRAINT variant_was_dearer
  CHECK ((was_xof > price_xof));

ALTER TABLE market.variant ADD CONSTRAINT variant_of_its_product
  FOREIGN KEY (product_id, store_id) REFERENCES market.product(id, store_id);

ALTER TABLE payments.account ADD CONSTRAINT account_code_form
  CHECK ((code ~ '^[a-z]+(:[A-Za-z0-9_-]+){1,2}$'::text));

ALTER TABLE payments.account ADD CONSTRAINT account_debt_below_floor
  CHECK ((debt_floor_xof < floor_xof));

ALTER TABLE payments.account ADD CONSTRAINT account_held_not_negative
  CHECK ((held_xof >= 0));

ALTER TABLE payments.account ADD CONSTRAINT account_never_below_floor
  CHECK (((posted_xof - held_xof) >= LEAST(floor_xof, debt_floor_xof)));

ALTER TABLE payments.account ADD CONSTRAINT account_one_per_code
  UNIQUE (code);

ALTER TABLE payments.account ADD CONSTRAINT account_pkey
  PRIMARY KEY (id);

ALTER TABLE payments.account ADD CONSTRAINT account_unbalanced_keeps_none
  CHECK ((balanced OR ((posted_xof = 0) AND (held_xof = 0) AND (ceiling_xof IS NULL))));

ALTER TABLE payments.account_limit ADD CONSTRAINT account_limit_forward
  CHECK ((valid_until > valid_from));

ALTER TABLE payments.account_limit ADD CONSTRAINT account_limit_not_negative
  CHECK ((ceiling_xof >= 0));

ALTER TABLE payments.account_limit ADD CONSTRAINT account_limit_pkey
  PRIMARY KEY (account_id, valid_from);

ALTER TABLE payments.account_limit ADD CONSTRAINT account_limit_account_fkey
  FOREIGN KEY (account_id) REFERENCES payments.account(id);

ALTER TABLE payments.adjustment ADD CONSTRAINT adjustment_amount_positive
  CHECK ((amount_xof > 0));

ALTER TABLE payments.adjustment ADD CONSTRAINT adjustment_between_two
  CHECK ((from_account_id <> to_account_id));

ALTER TABLE payments.adjustment ADD CONSTRAINT adjustment_confirmed_is_booked
  CHECK (((state = 'confirmed'::text) = (transfer_seq IS NOT NULL)));

ALTER TABLE payments.adjustment ADD CONSTRAINT adjustment_decided_whole
  CHECK ((((state = 'proposed'::text) = (decided_at IS NULL)) AND ((state = ANY (ARRAY['proposed'::text, 'expired'::text])) = (decided_by IS NULL))));

ALTER TABLE payments.adjustment ADD CONSTRAINT adjustment_pkey
  PRIMARY KEY (id);

ALTER TABLE payments.adjustment ADD CONSTRAINT adjustment_reason_told
  CHECK (((length(btrim(reason)) >= 10) AND (length(btrim(reason)) <= 500)));

ALTER TABLE payments.adjustment ADD CONSTRAINT adjustment_state_known
  CHECK ((state = ANY (ARRAY['proposed'::text, 'confirmed'::text, 'refused'::text, 'withdrawn'::text, 'expired'::text])));

ALTER TABLE payments.adjustment ADD CONSTRAINT adjustment_two_persons
  CHECK (((state <> ALL (ARRAY['confirmed'::text, 'refused'::text])) OR (decided_by <> proposed_by)));

ALTER TABLE payments.adjustment ADD CONSTRAINT adjustment_withdrawn_by_proposer
  CHECK (((state <> 'withdrawn'::text) OR (decided_by = proposed_by)));

ALTER TABLE payments.adjustment ADD CONSTRAINT adjustment_from_fkey
  FOREIGN KEY (from_account_id) REFERENCES payments.account(id);

ALTER TABLE payments.adjustment ADD CONSTRAINT adjustment_to_fkey
  FOREIGN KEY (to_account_id) REFERENCES payments.account(id);

ALTER TABLE payments.alert ADD CONSTRAINT alert_closed_by_somebody
  CHECK (((closed_at IS NULL) = (closed_by IS NULL)));

ALTER TABLE payments.alert ADD CONSTRAINT alert_kind_known
  CHECK ((kind = ANY (ARRAY['book_fault'::text, 'chain_broken'::text, 'check_missed'::text, 'webhooks_silent'::text, 'order_stuck'::text, 'amount_differs'::text, 'paid_after_void'::text, 'float_low'::text, 'float_unknown'::text, 'clearing_open'::text, 'provider_refuses_us'::text])));

ALTER TABLE payments.alert ADD CONSTRAINT alert_pkey
  PRIMARY KEY (id);

ALTER TABLE payments.book_check ADD CONSTRAINT book_check_counts
  CHECK (((faults >= 0) AND (rules > 0)));

ALTER TABLE payments.book_check ADD CONSTRAINT book_check_pkey
  PRIMARY KEY (id);

ALTER TABLE payments.entry ADD CONSTRAINT entry_amount_not_zero
  CHECK ((amount_xof <> 0));

ALTER TABLE payments.entry ADD CONSTRAINT entry_pkey
  PRIMARY KEY (account_id, transfer_seq);

ALTER TABLE payments.fee_rule ADD CONSTRAINT fee_rule_kind_known
  CHECK ((kind = ANY (ARRAY['topup'::text, 'withdrawal'::text, 'transfer'::text])));

ALTER TABLE payments.fee_rule ADD CONSTRAINT fee_rule_not_negative
  CHECK (((from_xof >= 0) AND (fixed_xof >= 0)));

ALTER TABLE payments.fee_rule ADD CONSTRAINT fee_rule_pkey
  PRIMARY KEY (kind, valid_from, from_xof);

ALTER TABLE payments.fee_rule ADD CONSTRAINT fee_rule_rate_sane
  CHECK (((basis_points >= 0) AND (basis_points <= 2000)));

ALTER TABLE payments.hold ADD CONSTRAINT hold_amount_positive
  CHECK ((amount_xof > 0));

ALTER TABLE payments.hold ADD CONSTRAINT hold_captured_has_amount
  CHECK (((state = 'captured'::text) = (captured_xof > 0)));

ALTER TABLE payments.hold ADD CONSTRAINT hold_captured_within
  CHECK (((captured_xof >= 0) AND (captured_xof <= amount_xof)));

ALTER TABLE payments.hold ADD CONSTRAINT hold_hash_length
  CHECK ((octet_length(request_hash) = 32));

ALTER TABLE payments.hold ADD CONSTRAINT hold_pkey
  PRIMARY KEY (id);

ALTER TABLE payments.hold ADD CONSTRAINT hold_settled_whole
  CHECK (((state = 'open'::text) = (settled_at IS NULL)));

ALTER TABLE payments.hold ADD CONSTRAINT hold_state_known
  CHECK ((state = ANY (ARRAY['open'::text, 'captured'::text, 'voided'::text, 'expired'::text])));

ALTER TABLE payments.hold ADD CONSTRAINT hold_account_fkey
  FOREIGN KEY (account_id) REFERENCES payments.account(id);

ALTER TABLE payments.mobile_order ADD CONSTRAINT mobile_order_amounts_positive
  CHECK (((amount_xof > 0) AND (fee_xof >= 0) AND (moved_xof > 0)));

ALTER TABLE payments.mobile_order ADD CONSTRAINT mobile_order_booked_says_what
  CHECK (((state <> ALL (ARRAY['verified'::text, 'posted'::text, 'suspended'::text, 'returning'::text, 'returned'::text, 'captured'::text])) OR (moved_xof IS NOT NULL)));

ALTER TABLE payments.mobile_order ADD CONSTRAINT mobile_order_fee_leaves_something
  CHECK (((direction = 'payout'::text) OR (fee_xof < amount_xof)));

ALTER TABLE payments.mobile_order ADD CONSTRAINT mobile_order_network_known
  CHECK ((network = ANY (ARRAY['mixx'::text, 'moov'::text])));

ALTER TABLE payments.mobile_order ADD CONSTRAINT mobile_order_phone_form
  CHECK ((phone ~ '^\+228[0-9]{8}$'::text));

ALTER TABLE payments.mobile_order ADD CONSTRAINT mobile_order_pkey
  PRIMARY KEY (id);

ALTER TABLE payments.mobile_order ADD CONSTRAINT mobile_order_purpose_has_direction
  CHECK (((direction = 'collect'::text) = (purpose = ANY (ARRAY['topup'::text, 'purchase'::text]))));

ALTER TABLE payments.mobile_order ADD CONSTRAINT mobile_order_purpose_known
  CHECK ((purpose = ANY (ARRAY['topup'::text, 'purchase'::text, 'withdrawal'::text, 'payout'::text, 'return'::text])));

ALTER TABLE payments.mobile_order ADD CONSTRAINT mobile_order_return_is_named
  CHECK ((((direction = 'collect'::text) AND (state = ANY (ARRAY['returning'::text, 'returned'::text]))) <= (returned_by IS NOT NULL)));

ALTER TABLE payments.mobile_order ADD CONSTRAINT mobile_order_returned_once
  UNIQUE (returned_by);

ALTER TABLE payments.mobile_order ADD CONSTRAINT mobile_order_state_known
  CHECK (
CASE direction
    WHEN 'collect'::text THEN (state = ANY (ARRAY['created'::text, 'submitted'::text, 'pending'::text, 'verified'::text, 'posted'::text, 'failed'::text, 'expired'::text, 'suspended'::text, 'returning'::text, 'returned'::text]))
    WHEN 'payout'::text THEN (state = ANY (ARRAY['created'::text, 'submitted'::text, 'pending'::text, 'captured'::text, 'voided'::text, 'returned'::text]))
    ELSE false
END);

ALTER TABLE payments.mobile_order ADD CONSTRAINT mobile_order_account_fkey
  FOREIGN KEY (account_id) REFERENCES payments.account(id);

ALTER TABLE payments.mobile_order ADD CONSTRAINT mobile_order_returned_by_fkey
  FOREIGN KEY (returned_by) REFERENCES payments.mobile_order(id);

ALTER TABLE payments.mobile_order_move ADD CONSTRAINT mobile_order_move_pkey
  PRIMARY KEY (order_id, nth);

ALTER TABLE payments.mobile_order_move ADD CONSTRAINT mobile_order_move_order_fkey
  FOREIGN KEY (order_id) REFERENCES payments.mobile_order(id);

ALTER TABLE payments.provider_state ADD CONSTRAINT provider_state_pkey
  PRIMARY KEY (provider);

ALTER TABLE payments.seal ADD CONSTRAINT seal_hash_length
  CHECK (((octet_length(hash) = 32) AND (octet_length(previous_hash) = 32)));

ALTER TABLE payments.seal ADD CONSTRAINT seal_in_order
  UNIQUE (from_seq);

ALTER TABLE payments.seal ADD CONSTRAINT seal_pkey
  PRIMARY KEY (number);

ALTER TABLE payments.seal ADD CONSTRAINT seal_range_forward
  CHECK (((to_seq >= from_seq) AND (number > 0)));

ALTER TABLE payments.snapshot ADD CONSTRAINT snapshot_pkey
  PRIMARY KEY (account_id, upto_seq);

ALTER TABLE payments.snapshot ADD CONSTRAINT snapshot_account_fkey
  FOREIGN KEY (account_id) REFERENCES payments.account(id);

ALTER TABLE payments.transfer ADD CONSTRAINT transfer_has_legs
  CHECK (((cardinality(accounts) >= 2) AND (cardinality(accounts) <= 100)));

ALTER TABLE payments.transfer ADD CONSTRAINT transfer_hash_length
  CHECK ((octet_length(request_hash) = 32));

ALTER TABLE payments.transfer ADD CONSTRAINT transfer_kind_known
  CHECK ((kind = ANY (ARRAY['transfer'::text, 'topup'::text, 'withdrawal'::text, 'payout'::text, 'refund'::text, 'fee'::text, 'adjustment'::text, 'capture'::text, 'suspense'::text, 'order'::text, 'release'::text])));

ALTER TABLE payments.transfer ADD CONSTRAINT transfer_legs_pair
  CHECK ((cardinality(accounts) = cardinality(amounts)));

ALTER TABLE payments.transfer ADD CONSTRAINT transfer_not_in_the_future
  CHECK ((effective_at <= recorded_at));

ALTER TABLE payments.transfer ADD CONSTRAINT transfer_once_per_id
  UNIQUE (id);

ALTER TABLE payments.transfer ADD CONSTRAINT transfer_pkey
  PRIMARY KEY (seq);

ALTER TABLE payments.transfer ADD CONSTRAINT transfer_sums_to_zero
  CHECK ((payments.sum_of(amounts) = 0));

ALTER TABLE payments.webhook ADD CONSTRAINT webhook_once
  UNIQUE (provider, event_id);

ALTER TABLE payments.webhook ADD CONSTRAINT webhook_order_fkey
  FOREIGN KEY (order_id) REFERENCES payments.mobile_order(id);

ALTER TABLE payments.webhook_refusal ADD CONSTRAINT webhook_refusal_pkey
  PRIMARY KEY (provider, reason, hour);

ALTER TABLE places.correction ADD CONSTRAINT correction_in_togo
  CHECK ((((latitude >= (6.0)::double precision) AND (latitude <= (11.2)::double precision)) AND ((longitude >= ('-0.2'::numeric)::double precision) AND (longitude <= (1.9)::double precision))));

ALTER TABLE places.correction ADD CONSTRAINT correction_pkey
  PRIMARY KEY (user_id, place_key);

ALTER TABLE places.correction ADD CONSTRAINT correction_place_fkey
  FOREIGN KEY (place_key) REFERENCES places.place(key);

ALTER TABLE places.place ADD CONSTRAINT place_in_togo
  CHECK ((((latitude >= (6.0)::double precision) AND (latitude <= (11.2)::double precision)) AND ((longitude >= ('-0.2'::numeric)::double precision) AND (longitude <= (1.9)::double precision))));

ALTER TABLE places.place ADD CONSTRAINT place_key_form
  CHECK (((key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (length(key) <= 80)));

ALTER TABLE places.place ADD CONSTRAINT place_kind_known
  CHECK ((kind = ANY (ARRAY['quartier'::text, 'market'::text, 'health'::text, 'school'::text, 'worship'::text, 'station'::text, 'office'::text, 'bank'::text, 'shop'::text, 'fuel'::text, 'landmark'::text])));

ALTER TABLE places.place ADD CONSTRAINT place_name_length
  CHECK (((length(name) >= 2) AND (length(name) <= 80)));

ALTER TABLE places.place ADD CONSTRAINT place_pkey
  PRIMARY KEY (key);

ALTER TABLE places.place ADD CONSTRAINT place_rank_known
  CHECK (((rank >= 1) AND (rank <= 3)));

ALTER TABLE places.place ADD CONSTRAINT place_searchable
  CHECK ((name_form <> ''::text));

ALTER TABLE places.place ADD CONSTRAINT place_source_known
  CHECK ((source = ANY (ARRAY['curated'::text, 'import'::text])));

ALTER TABLE places.saved_place ADD CONSTRAINT saved_place_in_togo
  CHECK ((((latitude >= (6.0)::double precision) AND (latitude <= (11.2)::double precision)) AND ((longitude >= ('-0.2'::numeric)::double precision) AND (longitude <= (1.9)::double precision))));

ALTER TABLE places.saved_place ADD CONSTRAINT saved_place_kind_known
  CHECK ((kind = ANY (ARRAY['home'::text, 'work'::text, 'other'::text])));

ALTER TABLE places.saved_place ADD CONSTRAINT saved_place_label_length
  CHECK (((length(label) >= 1) AND (length(label) <= 40)));

ALTER TABLE places.saved_place ADD CONSTRAINT saved_place_other_has_label
  CHECK (((kind = 'other'::text) = (label IS NOT NULL)));

ALTER TABLE places.saved_place ADD CONSTRAINT saved_place_phone_form
  CHECK ((phone ~ '^\+228[0-9]{8}$'::text));

ALTER TABLE places.saved_place ADD CONSTRAINT saved_place_pkey
  PRIMARY KEY (id);

ALTER TABLE places.saved_place ADD CONSTRAINT saved_place_voice_type_known
  CHECK ((voice_type = ANY (ARRAY['audio/webm'::text, 'audio/ogg'::text, 'audio/mp4'::text])));

ALTER TABLE places.saved_place ADD CONSTRAINT saved_place_voice_whole
  CHECK (((voice_id IS NULL) = (voice_type IS NULL)));

ALTER TABLE places.saved_place ADD CONSTRAINT saved_place_words_length
  CHECK (((length(words) >= 3) AND (length(words) <= 200)));

ALTER TABLE places.saved_place ADD CONSTRAINT saved_place_place_fkey
  FOREIGN KEY (place_key) REFERENCES places.place(key);

ALTER TABLE places.share ADD CONSTRAINT share_code_form
  CHECK ((code ~ '^[1-9A-HJ-NP-Za-km-z]{12}$'::text));

ALTER TABLE places.share ADD CONSTRAINT share_ends
  CHECK ((expires_at > created_at));

ALTER TABLE places.share ADD CONSTRAINT share_one_of_each_kind
  UNIQUE (saved_place_id, shows_phone);

ALTER TABLE places.share ADD CONSTRAINT share_pkey
  PRIMARY KEY (code);

ALTER TABLE places.share ADD CONSTRAINT share_saved_place_fkey
  FOREIGN KEY (saved_place_id) REFERENCES places.saved_place(id) ON DELETE CASCADE;

ALTER TABLE promotions.promotion ADD CONSTRAINT promotion_budget_never_overrun
  CHECK (((reserved_xof >= 0) AND (reserved_xof <= COALESCE(budget_xof, (0)::bigint))));

ALTER TABLE promotions.promotion ADD CONSTRAINT promotion_categories_few
  CHECK ((cardinality(categories) <= 50));

ALTER TABLE promotions.promotion ADD CONSTRAINT promotion_code_form
  CHECK ((code ~ '^[A-Z0-9]{3,20}$'::text));

ALTER TABLE promotions.promotion ADD CONSTRAINT promotion_ends_after_its_start
  CHECK ((ends_at > starts_at));

ALTER TABLE promotions.promotion ADD CONSTRAINT promotion_kind_known
  CHECK ((kind = ANY (ARRAY['percent'::text, 'amount'::text, 'delivery'::text])));

ALTER TABLE promotions.promotion ADD CONSTRAINT promotion_limits_positive
  CHECK ((((uses_max > 0) IS NOT FALSE) AND ((per_person_max > 0) IS NOT FALSE) AND ((budget_xof > 0) IS NOT FALSE)));

ALTER TABLE promotions.promotion ADD CONSTRAINT promotion_minimum_above_amount
  CHECK (((min_items_xof >= 0) AND (min_items_xof >= COALESCE(amount_xof, (0)::bigint))));

ALTER TABLE promotions.promotion ADD CONSTRAINT promotion_of_its_store
  UNIQUE NULLS NOT DISTINCT (id, store_id);

ALTER TABLE promotions.promotion ADD CONSTRAINT promotion_owner_known
  CHECK ((owner = ANY (ARRAY['store'::text, 'platform'::text])));

ALTER TABLE promotions.promotion ADD CONSTRAINT promotion_paid_by_whom_it_binds
  CHECK (
CASE owner
    WHEN 'store'::text THEN ((store_id IS NOT NULL) AND (platform_bp = 0))
    ELSE (((platform_bp >= 0) AND (platform_bp <= 10000)) AND ((platform_bp = 10000) OR (store_id IS NOT NULL)))
END);

ALTER TABLE promotions.promotion ADD CONSTRAINT promotion_pkey
  PRIMARY KEY (id);

ALTER TABLE promotions.promotion ADD CONSTRAINT promotion_title_length
  CHECK (((length(title) >= 2) AND (length(title) <= 60)));

ALTER TABLE promotions.promotion ADD CONSTRAINT promotion_value_of_its_kind
  CHECK ((((kind = 'percent'::text) = (percent_bp IS NOT NULL)) AND ((kind = 'amount'::text) = (amount_xof IS NOT NULL)) AND ((kind <> 'amount'::text) OR (cap_xof IS NULL)) AND (((percent_bp >= 1) AND (percent_bp <= 9000)) IS NOT FALSE) AND ((amount_xof > 0) IS NOT FALSE) AND ((cap_xof > 0) IS NOT FALSE)));

ALTER TABLE promotions.promotion ADD CONSTRAINT promotion_created_by_fkey
  FOREIGN KEY (created_by) REFERENCES identity.app_user(id);

ALTER TABLE promotions.promotion ADD CONSTRAINT promotion_store_fkey
  FOREIGN KEY (store_id) REFERENCES market.store(id);

ALTER TABLE promotions.promotion_product ADD CONSTRAINT promotion_product_pkey
  PRIMARY KEY (promotion_id, product_id);

ALTER TABLE promotions.promotion_product ADD CONSTRAINT promotion_product_of_its_promotion
  FOREIGN KEY (promotion_id, store_id) REFERENCES promotions.promotion(id, store_id);

ALTER TABLE promotions.promotion_product ADD CONSTRAINT promotion_product_of_the_store
  FOREIGN KEY (product_id, store_id) REFERENCES market.product(id, store_id);

ALTER TABLE promotions.redemption ADD CONSTRAINT redemption_of_its_promotion
  UNIQUE (id, promotion_id);

ALTER TABLE promotions.redemption ADD CONSTRAINT redemption_once_per_checkout
  UNIQUE (promotion_id, checkout_id);

ALTER TABLE promotions.redemption ADD CONSTRAINT redemption_pkey
  PRIMARY KEY (id);

ALTER TABLE promotions.redemption ADD CONSTRAINT redemption_checkout_fkey
  FOREIGN KEY (checkout_id) REFERENCES market.checkout(id);

ALTER TABLE promotions.redemption ADD CONSTRAINT redemption_promotion_fkey
  FOREIGN KEY (promotion_id) REFERENCES promotions.promotion(id);

ALTER TABLE promotions.redemption ADD CONSTRAINT redemption_user_fkey
  FOREIGN KEY (user_id) REFERENCES identity.app_user(id);

ALTER TABLE promotions.redemption_share ADD CONSTRAINT redemption_share_pkey
  PRIMARY KEY (redemption_id, order_id);

ALTER TABLE promotions.redemption_share ADD CONSTRAINT redemption_share_positive
  CHECK ((amount_xof > 0));

ALTER TABLE promotions.redemption_share ADD CONSTRAINT redemption_share_of_its_redemption
  FOREIGN KEY (redemption_id, promotion_id) REFERENCES promotions.redemption(id, promotion_id);

ALTER TABLE promotions.redemption_share ADD CONSTRAINT redemption_share_order_fkey
  FOREIGN KEY (order_id) REFERENCES market.store_order(id);

CREATE INDEX audit_by_action ON app.audit USING btree (action, id) WHERE (action <> 'payments.transfer'::text);

CREATE INDEX audit_by_actor ON app.audit USING btree (actor, id);

CREATE INDEX audit_by_subject ON app.audit USING btree (subject, id) WHERE (subject IS NOT NULL);

CREATE INDEX idempotency_key_age ON app.idempotency_key USING btree (created_at);

CREATE INDEX inbox_message_by_recipient ON app.inbox_message USING btree (recipient, received_at, id);

CREATE INDEX inbox_message_newest ON app.inbox_message USING btree (received_at, id);

CREATE INDEX outbox_settled ON app.outbox USING btree (settled_at) WHERE (settled_at IS NOT NULL);

CREATE INDEX outbox_waiting ON app.outbox USING btree (available_at, id) WHERE (settled_at IS NULL);

CREATE INDEX app_user_by_name ON identity.app_user USING btree (lower(name) text_pattern_ops, id);

CREATE INDEX app_user_by_phone_end ON identity.app_user USING btree (reverse(phone) text_pattern_ops);

CREATE INDEX app_user_by_phone_part ON identity.app_user USING btree (phone text_pattern_ops);

CREATE INDEX app_user_closing ON identity.app_user USING btree (closing_at) WHERE (closing_at IS NOT NULL);

CREATE INDEX app_user_demo ON identity.app_user USING btree (id) WHERE is_demo;

CREATE INDEX app_user_kept ON identity.app_user USING btree (kept_until) WHERE (kept_until IS NOT NULL);

CREATE UNIQUE INDEX app_user_one_per_photo ON identity.app_user USING btree (photo_id);

CREATE INDEX document_access_by_document ON identity.document_access USING btree (document_id, at);

CREATE INDEX former_phone_by_phone ON identity.former_phone USING btree (phone text_pattern_ops);

CREATE INDEX former_phone_by_phone_end ON identity.former_phone USING btree (reverse(phone) text_pattern_ops);

CREATE INDEX former_phone_by_user ON identity.former_phone USING btree (user_id);

CREATE INDEX freeze_by_user ON identity."freeze" USING btree (user_id, frozen_at);

CREATE UNIQUE INDEX freeze_one_open ON identity."freeze" USING btree (user_id) WHERE (lifted_at IS NULL);

CREATE INDEX identity_review_by_user ON identity.identity_review USING btree (user_id, created_at);

CREATE INDEX identity_review_decided ON identity.identity_review USING btree (state, decided_at, id) WHERE (decided_at IS NOT NULL);

CREATE UNIQUE INDEX identity_review_one_approved ON identity.identity_review USING btree (user_id) WHERE (state = 'approved'::text);

CREATE UNIQUE INDEX identity_review_one_open ON identity.identity_review USING btree (user_id) WHERE (state = ANY (ARRAY['draft'::text, 'submitted'::text]));

CREATE INDEX identity_review_queue ON identity.identity_review USING btree (submitted_at, id) WHERE (state = 'submitted'::text);

CREATE UNIQUE INDEX membership_one_live ON identity.membership USING btree (user_id, scope, role) WHERE (ended_at IS NULL);

CREATE INDEX otp_challenge_age ON identity.otp_challenge USING btree (created_at);

CREATE INDEX otp_challenge_by_address ON identity.otp_challenge USING btree (address, created_at);

CREATE INDEX otp_challenge_by_device ON identity.otp_challenge USING btree (device_id, created_at);

CREATE INDEX otp_challenge_by_phone ON identity.otp_challenge USING btree (phone, created_at);

CREATE UNIQUE INDEX otp_challenge_one_open ON identity.otp_challenge USING btree (phone, purpose, device_id) WHERE ((consumed_at IS NULL) AND (replaced_at IS NULL));

CREATE INDEX otp_failure_by_phone ON identity.otp_failure USING btree (phone, failed_at);

CREATE INDEX pin_token_age ON identity.pin_token USING btree (created_at);

CREATE INDEX refresh_token_by_session ON identity.refresh_token USING btree (session_id);

CREATE UNIQUE INDEX refresh_token_one_current ON identity.refresh_token USING btree (session_id) WHERE (rotated_at IS NULL);

CREATE INDEX restriction_running ON identity.restriction USING btree (user_id, ends_at) WHERE (lifted_at IS NULL);

CREATE INDEX session_live_by_user ON identity.session USING btree (user_id, used_at) WHERE (ended_at IS NULL);

CREATE UNIQUE INDEX session_one_live_per_device ON identity.session USING btree (user_id, device_id) WHERE (ended_at IS NULL);

CREATE INDEX bulk_edit_age ON market.bulk_edit USING btree (done_at);

CREATE INDEX cash_settlement_of_store ON market.cash_settlement USING btree (store_id, settled_at DESC);

CREATE INDEX category_by_parent ON market.category USING btree (parent, "position");

CREATE UNIQUE INDEX checkout_one_awaiting ON market.checkout USING btree (user_id) WHERE (state = 'awaiting_payment'::text);

CREATE INDEX checkout_paid_late ON market.checkout USING btree (created_at) WHERE ((state = ANY (ARRAY['expired'::text, 'cancelled'::text])) AND (return_id IS NULL));

CREATE INDEX checkout_waiting ON market.checkout USING btree (created_at) WHERE (state = 'awaiting_payment'::text);

CREATE INDEX commission_payment_of_store ON market.commission_payment USING btree (store_id, requested_at DESC, id DESC);

CREATE INDEX earning_of_store ON market.earning USING btree (store_id, earned_at);

CREATE INDEX follow_of_store ON market.follow USING btree (store_id);

CREATE INDEX goods_return_disputed ON market.goods_return USING btree (disputed_at, id) WHERE (disputed_at IS NOT NULL);

CREATE INDEX goods_return_due ON market.goods_return USING btree (due_at) WHERE (due_at IS NOT NULL);

CREATE INDEX goods_return_line_of_line ON market.goods_return_line USING btree (line_id);

CREATE INDEX goods_return_of_order ON market.goods_return USING btree (order_id, id);

CREATE INDEX goods_return_of_store ON market.goods_return USING btree (store_id, id);

CREATE INDEX goods_return_of_user ON market.goods_return USING btree (user_id);

CREATE UNIQUE INDEX goods_return_one_open_per_order ON market.goods_return USING btree (order_id) WHERE (settled_at IS NULL);

CREATE INDEX import_age ON market.import USING btree (changed_at);

CREATE INDEX import_of_store ON market.import USING btree (store_id, created_at DESC, id);

CREATE INDEX invitation_of_phone ON market.invitation USING btree (phone) WHERE (state = 'open'::text);

CREATE UNIQUE INDEX invitation_one_open ON market.invitation USING btree (store_id, phone) WHERE (state = 'open'::text);

CREATE INDEX lexicon_beginnings ON market.lexicon USING btree (word text_pattern_ops);

CREATE INDEX lexicon_by_sound ON market.lexicon USING btree (sound);

CREATE INDEX lexicon_sounds ON market.lexicon USING gin (sound gin_trgm_ops);

CREATE INDEX lexicon_trigrams ON market.lexicon USING gin (word gin_trgm_ops);

CREATE INDEX order_discount_of_line ON market.order_discount USING btree (line_id);

CREATE INDEX order_discount_of_promotion ON market.order_discount USING btree (promotion_id);

CREATE INDEX order_message_of_author ON market.order_message USING btree (author_id) WHERE (erased_at IS NULL);

CREATE INDEX order_message_of_order ON market.order_message USING btree (order_id, id);

CREATE INDEX order_talk_unread_by_customer ON market.order_talk USING btree (user_id) WHERE (customer_unread > 0);

CREATE INDEX order_talk_unread_by_store ON market.order_talk USING btree (store_id) WHERE (store_unread > 0);

CREATE UNIQUE INDEX payout_claim_one_per_earning ON market.payout_claim USING btree (order_id) WHERE ((refund_id IS NULL) AND (settlement_id IS NULL) AND (freed_at IS NULL));

CREATE UNIQUE INDEX payout_claim_one_per_refund ON market.payout_claim USING btree (refund_id) WHERE ((refund_id IS NOT NULL) AND (freed_at IS NULL));

CREATE UNIQUE INDEX payout_claim_one_per_settlement ON market.payout_claim USING btree (settlement_id) WHERE ((settlement_id IS NOT NULL) AND (freed_at IS NULL));

CREATE INDEX payout_of_store ON market.payout USING btree (store_id, requested_at DESC, id DESC);

CREATE UNIQUE INDEX payout_one_under_way ON market.payout USING btree (store_id) WHERE (state = 'under_way'::text);

CREATE INDEX payout_plan_of_day ON market.payout_plan USING btree (weekday, store_id);

CREATE INDEX picture_in_the_works ON market.picture USING btree (added_at) WHERE (state = 'processing'::text);

CREATE INDEX picture_of_product ON market.picture USING btree (product_id, "position", id);

CREATE INDEX product_by_category ON market.product USING btree (category, rank DESC, id) WHERE (state = 'active'::text);

CREATE INDEX product_by_category_newest ON market.product USING btree (category, id) WHERE (state = 'active'::text);

CREATE INDEX product_by_price ON market.product USING btree (category, price_xof, id) WHERE (state = 'active'::text);

CREATE INDEX product_by_price_alone ON market.product USING btree (price_xof, id) WHERE (state = 'active'::text);

CREATE INDEX product_by_rank ON market.product USING btree (rank DESC, id) WHERE (state = 'active'::text);

CREATE INDEX product_by_store ON market.product USING btree (store_id, rank DESC, id);

CREATE INDEX product_by_store_category ON market.product USING btree (store_id, category, rank DESC, id) WHERE (state = 'active'::text);

CREATE INDEX product_by_store_newest ON market.product USING btree (store_id, id) WHERE (state = 'active'::text);

CREATE INDEX product_by_store_price ON market.product USING btree (store_id, price_xof, id) WHERE (state = 'active'::text);

CREATE INDEX product_of_store_by_change ON market.product USING btree (store_id, changed_at DESC, id);

CREATE INDEX product_trigrams ON market.product USING gin (folded_title gin_trgm_ops) WHERE (state = 'active'::text);

CREATE INDEX product_words ON market.product USING gin (words) WHERE (state = 'active'::text);

CREATE INDEX refund_line_of_line ON market.refund_line USING btree (line_id);

CREATE INDEX refund_of_order ON market.refund USING btree (order_id, refunded_at);

CREATE INDEX review_hidden ON market.review USING btree (id) WHERE (hidden_at IS NOT NULL);

CREATE INDEX review_of_order ON market.review USING btree (order_id);

CREATE INDEX review_of_product ON market.review USING btree (product_id, id) WHERE (hidden_at IS NULL);

CREATE INDEX review_of_store ON market.review USING btree (store_id, id);

CREATE INDEX review_of_user ON market.review USING btree (user_id);

CREATE INDEX review_report_of_user ON market.review_report USING btree (user_id);

CREATE INDEX review_report_open ON market.review_report USING btree (review_id) WHERE (settled_at IS NULL);

CREATE INDEX search_log_age ON market.search_log USING btree (searched_at);

CREATE INDEX stock_hold_of_order ON market.stock_hold USING btree (order_id);

CREATE INDEX stock_hold_open ON market.stock_hold USING btree (variant_id) WHERE (state = 'open'::text);

CREATE INDEX stock_movement_of_variant ON market.stock_movement USING btree (variant_id, moved_at DESC, id);

CREATE INDEX store_by_state ON market.store USING btree (state, id);

CREATE INDEX store_member_of_user ON market.store_member USING btree (user_id);

CREATE UNIQUE INDEX store_member_one_owner ON market.store_member USING btree (store_id) WHERE (role = 'owner'::text);

CREATE INDEX store_order_in_hand ON market.store_order USING btree (store_id, state, id) WHERE (state = ANY (ARRAY['placed'::text, 'accepted'::text, 'preparing'::text, 'ready'::text, 'picked_up'::text, 'delivery_failed'::text]));

CREATE INDEX store_order_of_store ON market.store_order USING btree (store_id, id);

CREATE INDEX store_order_of_user ON market.store_order USING btree (user_id, id);

CREATE INDEX store_order_open ON market.store_order USING btree (id) WHERE (state = ANY (ARRAY['placed'::text, 'accepted'::text, 'preparing'::text, 'ready'::text, 'picked_up'::text, 'delivery_failed'::text]));

CREATE INDEX store_order_placed ON market.store_order USING btree (store_id, placed_at);

CREATE INDEX store_order_to_accept ON market.store_order USING btree (accept_by) WHERE (state = 'placed'::text);

CREATE INDEX store_order_to_complete ON market.store_order USING btree (delivered_at) WHERE (state = 'delivered'::text);

CREATE INDEX store_order_to_hand_over ON market.store_order USING btree (ready_about) WHERE (state = ANY (ARRAY['accepted'::text, 'preparing'::text, 'ready'::text]));

CREATE INDEX store_paper_access_of_paper ON market.store_paper_access USING btree (paper_id, at);

CREATE INDEX store_waiting ON market.store USING btree (submitted_at, id) WHERE (state = 'submitted'::text);

CREATE INDEX variant_of_product ON market.variant USING btree (product_id, "position", id);

CREATE UNIQUE INDEX variant_one_per_name ON market.variant USING btree (product_id, name) WHERE (retired_at IS NULL);

CREATE UNIQUE INDEX variant_one_per_sku ON market.variant USING btree (store_id, sku) WHERE ((sku IS NOT NULL) AND (retired_at IS NULL));

CREATE INDEX account_by_owner ON payments.account USING btree (owner_id) WHERE (owner_id IS NOT NULL);

CREATE INDEX adjustment_newest ON payments.adjustment USING btree (proposed_at DESC, id);

CREATE INDEX adjustment_open ON payments.adjustment USING btree (expires_at) WHERE (state = 'proposed'::text);

CREATE INDEX alert_newest ON payments.alert USING btree (opened_at DESC, id);

CREATE UNIQUE INDEX alert_one_open ON payments.alert USING btree (kind, subject) WHERE (closed_at IS NULL);

CREATE INDEX book_check_newest ON payments.book_check USING btree (ended_at DESC);

CREATE INDEX hold_due ON payments.hold USING btree (expires_at) WHERE ((state = 'open'::text) AND (expires_at IS NOT NULL));

CREATE INDEX hold_open_by_account ON payments.hold USING btree (account_id) WHERE (state = 'open'::text);

CREATE INDEX mobile_order_bounced ON payments.mobile_order USING btree (changed_at) WHERE ((direction = 'payout'::text) AND (state = 'returned'::text));

CREATE INDEX mobile_order_by_provider_id ON payments.mobile_order USING btree (provider, provider_id) WHERE (provider_id IS NOT NULL);

CREATE INDEX mobile_order_by_user ON payments.mobile_order USING btree (user_id, created_at DESC, id) WHERE (user_id IS NOT NULL);

CREATE INDEX mobile_order_due ON payments.mobile_order USING btree (next_poll_at) WHERE (next_poll_at IS NOT NULL);

CREATE INDEX mobile_order_open ON payments.mobile_order USING btree (created_at) WHERE (state <> ALL (ARRAY['posted'::text, 'returned'::text, 'captured'::text, 'voided'::text, 'failed'::text, 'expired'::text]));

CREATE INDEX webhook_age ON payments.webhook USING btree (received_at);

CREATE INDEX webhook_by_provider ON payments.webhook USING btree (provider, last_at DESC);

CREATE INDEX place_by_position ON places.place USING btree (latitude, longitude);

CREATE INDEX place_by_search_text ON places.place USING gist (search_text gist_trgm_ops);

CREATE INDEX saved_place_by_user ON places.saved_place USING btree (user_id, created_at);

CREATE UNIQUE INDEX saved_place_one_home ON places.saved_place USING btree (user_id) WHERE (kind = 'home'::text);

CREATE UNIQUE INDEX saved_place_one_per_voice ON places.saved_place USING btree (voice_id) WHERE (voice_id IS NOT NULL);

CREATE UNIQUE INDEX saved_place_one_work ON places.saved_place USING btree (user_id) WHERE (kind = 'work'::text);

CREATE INDEX promotion_by_itself ON promotions.promotion USING btree (store_id) WHERE ((code IS NULL) AND (ended_at IS NULL));

CREATE INDEX promotion_of_code ON promotions.promotion USING btree (code) WHERE (code IS NOT NULL);

CREATE INDEX promotion_of_store ON promotions.promotion USING btree (store_id, id);

CREATE UNIQUE INDEX promotion_one_per_code ON promotions.promotion USING btree (store_id, code) NULLS NOT DISTINCT WHERE ((code IS NOT NULL) AND (ended_at IS NULL));

CREATE INDEX redemption_live ON promotions.redemption USING btree (promotion_id) WHERE (released_at IS NULL);

CREATE UNIQUE INDEX redemption_one_per_person_slot ON promotions.redemption USING btree (promotion_id, user_id, person_slot) WHERE ((released_at IS NULL) AND (person_slot IS NOT NULL));

CREATE UNIQUE INDEX redemption_one_per_slot ON promotions.redemption USING btree (promotion_id, slot) WHERE ((released_at IS NULL) AND (slot IS NOT NULL));

CREATE INDEX redemption_share_of_order ON promotions.redemption_share USING btree (order_id);

CREATE CONSTRAINT TRIGGER checkout_sums_to_its_orders AFTER INSERT ON market.checkout DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION market.check_checkout_sum('id');

CREATE TRIGGER commission_rate_ahead BEFORE INSERT OR DELETE ON market.commission_rate FOR EACH ROW EXECUTE FUNCTION market.check_rate_ahead();

CREATE TRIGGER goods_return_of_what_was_received AFTER INSERT ON market.goods_return FOR EACH ROW EXECUTE FUNCTION market.check_return();

CREATE TRIGGER goods_return_settled_once BEFORE UPDATE ON market.goods_return FOR EACH ROW EXECUTE FUNCTION market.check_return_step();

CREATE TRIGGER goods_return_line_within_what_was_received AFTER INSERT ON market.goods_return_line FOR EACH ROW EXECUTE FUNCTION market.check_return_line();

CREATE CONSTRAINT TRIGGER discount_sums_to_its_order AFTER INSERT ON market.order_discount DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION market.check_discount_sum('order_id');

CREATE CONSTRAINT TRIGGER line_sums_to_its_order AFTER INSERT ON market.order_line DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION market.check_order_sum('order_id');

CREATE TRIGGER message_counted AFTER INSERT ON market.order_message FOR EACH ROW EXECUTE FUNCTION market.count_message();

CREATE TRIGGER payout_settled AFTER UPDATE ON market.payout FOR EACH ROW EXECUTE FUNCTION market.settle_payout();

CREATE CONSTRAINT TRIGGER payout_sums_to_its_claims AFTER INSERT ON market.payout DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION market.check_payout_sum('id');

CREATE TRIGGER claim_is_true AFTER INSERT ON market.payout_claim REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION market.check_claim();

CREATE CONSTRAINT TRIGGER claim_sums_to_its_payout AFTER INSERT ON market.payout_claim DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION market.check_payout_sum('payout_id');

CREATE TRIGGER picture_shown_when_added AFTER INSERT ON market.picture REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION market.show_pictures();

CREATE TRIGGER picture_shown_when_changed AFTER UPDATE ON market.picture REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION market.show_pictures();

CREATE TRIGGER picture_shown_when_removed AFTER DELETE ON market.picture REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION market.show_pictures();

CREATE TRIGGER newcomer_placed BEFORE INSERT OR UPDATE OF state ON market.product FOR EACH ROW WHEN (((new.state = 'active'::text) AND (new.rank = 0))) EXECUTE FUNCTION market.place_newcomer();

CREATE TRIGGER product_words_learned_when_added AFTER INSERT ON market.product REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION market.learn_added();

CREATE TRIGGER product_words_learned_when_changed AFTER UPDATE OF title, brand, state ON market.product FOR EACH ROW WHEN (((new.state = 'active'::text) AND (((old.state IS DISTINCT FROM new.state) OR (old.title IS DISTINCT FROM new.title)) OR (old.brand IS DISTINCT FROM new.brand)))) EXECUTE FUNCTION market.learn_changed();

CREATE TRIGGER refund_counted AFTER INSERT ON market.refund REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION market.count_refunds();

CREATE CONSTRAINT TRIGGER refund_sums_to_its_lines AFTER INSERT ON market.refund DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION market.check_refund_sum('id');

CREATE TRIGGER refund_line_counted AFTER INSERT ON market.refund_line REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION market.count_refund_lines();

CREATE CONSTRAINT TRIGGER refund_line_sums_to_its_refund AFTER INSERT ON market.refund_line DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION market.check_refund_sum('refund_id');

CREATE TRIGGER review_counted AFTER INSERT ON market.review REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION market.count_reviews();

CREATE TRIGGER review_of_what_was_received BEFORE INSERT ON market.review FOR EACH ROW EXECUTE FUNCTION market.check_review();

CREATE TRIGGER review_recounted AFTER UPDATE ON market.review REFERENCING OLD TABLE AS was NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION market.recount_reviews();

CREATE TRIGGER review_uncounted AFTER DELETE ON market.review REFERENCING OLD TABLE AS was FOR EACH STATEMENT EXECUTE FUNCTION market.uncount_reviews();

CREATE TRIGGER stock_held AFTER INSERT ON market.stock_hold REFERENCING NEW TABLE AS held FOR EACH STATEMENT EXECUTE FUNCTION market.hold_stock();

CREATE TRIGGER stock_settled AFTER UPDATE ON market.stock_hold REFERENCING OLD TABLE AS was NEW TABLE AS held FOR EACH STATEMENT EXECUTE FUNCTION market.settle_stock();

CREATE TRIGGER movement_applied AFTER INSERT ON market.stock_movement REFERENCING NEW TABLE AS moved FOR EACH STATEMENT EXECUTE FUNCTION market.apply_movements();

CREATE CONSTRAINT TRIGGER order_sums_to_its_checkout AFTER INSERT ON market.store_order DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION market.check_checkout_sum('checkout_id');

CREATE CONSTRAINT TRIGGER order_sums_to_its_discounts AFTER INSERT ON market.store_order DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((new.discount_xof > 0)) EXECUTE FUNCTION market.check_discount_sum('id');

CREATE CONSTRAINT TRIGGER order_sums_to_its_lines AFTER INSERT ON market.store_order DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION market.check_order_sum('id');

CREATE TRIGGER slot_freed AFTER UPDATE OF state ON market.store_order FOR EACH ROW WHEN (((new.slot_from IS NOT NULL) AND (new.state = ANY (ARRAY['rejected'::text, 'expired'::text, 'cancelled'::text])) AND (old.state <> ALL (ARRAY['rejected'::text, 'expired'::text, 'cancelled'::text])))) EXECUTE FUNCTION market.free_slot();

CREATE TRIGGER slot_taken AFTER INSERT ON market.store_order FOR EACH ROW WHEN ((new.slot_from IS NOT NULL)) EXECUTE FUNCTION market.take_slot();

CREATE TRIGGER variant_shown_when_added AFTER INSERT ON market.variant REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION market.show_variants();

CREATE TRIGGER variant_shown_when_changed AFTER UPDATE ON market.variant REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION market.show_variants();

CREATE TRIGGER entry_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON payments.entry FOR EACH STATEMENT EXECUTE FUNCTION payments.refuse_change();

CREATE TRIGGER entry_sums_to_zero AFTER INSERT ON payments.entry REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION payments.check_entries_sum();

CREATE TRIGGER mobile_order_move_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON payments.mobile_order_move FOR EACH STATEMENT EXECUTE FUNCTION payments.refuse_change();

CREATE TRIGGER seal_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON payments.seal FOR EACH STATEMENT EXECUTE FUNCTION payments.refuse_change();

CREATE TRIGGER transfer_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON payments.transfer FOR EACH STATEMENT EXECUTE FUNCTION payments.refuse_change();

CREATE TRIGGER promotion_changed BEFORE UPDATE OF title, uses_max, per_person_max, budget_xof, starts_at, ends_at, active, ended_at ON promotions.promotion FOR EACH ROW EXECUTE FUNCTION promotions.check_change();

CREATE TRIGGER redemption_within_limits AFTER INSERT ON promotions.redemption FOR EACH ROW EXECUTE FUNCTION promotions.check_slot();

CREATE TRIGGER share_reserved AFTER INSERT ON promotions.redemption_share REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION promotions.reserve_budget();

GRANT USAGE ON SCHEMA app TO ecom_app;

GRANT USAGE ON SCHEMA app TO ecom_reader;

GRANT USAGE ON SCHEMA identity TO ecom_app;

GRANT USAGE ON SCHEMA identity TO ecom_reader;

GRANT USAGE ON SCHEMA market TO ecom_app;

GRANT USAGE ON SCHEMA market TO ecom_reader;

GRANT USAGE ON SCHEMA payments TO ecom_app;

GRANT USAGE ON SCHEMA payments TO ecom_reader;

GRANT USAGE ON SCHEMA places TO ecom_app;

GRANT USAGE ON SCHEMA places TO ecom_reader;

GRANT USAGE ON SCHEMA promotions TO ecom_app;

GRANT USAGE ON SCHEMA promotions TO ecom_reader;

GRANT INSERT, SELECT ON app.audit TO ecom_app;

GRANT SELECT ON app.audit TO ecom_reader;

GRANT SELECT ON app.clock_shift TO ecom_app;

GRANT SELECT ON app.clock_shift TO ecom_reader;

GRANT INSERT, SELECT ON app.event TO ecom_app;

GRANT SELECT ON app.event TO ecom_reader;

GRANT INSERT, SELECT, UPDATE ON app.event_subject TO ecom_app;

GRANT SELECT ON app.event_subject TO ecom_reader;

GRANT DELETE, INSERT, SELECT, UPDATE ON app.idempotency_key TO ecom_app;

GRANT DELETE, INSERT, SELECT, UPDATE ON app.inbox_message TO ecom_app;

GRANT DELETE, INSERT, SELECT, UPDATE ON app.outbox TO ecom_app;

GRANT DELETE, INSERT, SELECT, UPDATE ON app.rate_limit TO ecom_app;

GRANT INSERT, SELECT, UPDATE ON identity.app_user TO ecom_app;

GRANT SELECT ON identity.app_user TO ecom_reader;

GRANT INSERT, SELECT ON identity.consent TO ecom_app;

GRANT SELECT ON identity.consent TO ecom_reader;

GRANT DELETE, INSERT, SELECT, UPDATE ON identity.declaration TO ecom_app;

GRANT DELETE, INSERT, SELECT, UPDATE ON identity.device TO ecom_app;

GRANT INSERT, SELECT ON identity.document_access TO ecom_app;

GRANT DELETE, INSERT, SELECT, UPDATE ON identity.former_phone TO ecom_app;

GRANT INSERT, SELECT, UPDATE ON identity."freeze" TO ecom_app;

GRANT SELECT ON identity."freeze" TO ecom_reader;

GRANT DELETE, INSERT, SELECT, UPDATE ON identity.identity_document TO ecom_app;

GRANT DELETE, INSERT, SELECT, UPDATE ON identity.identity_review TO ecom_app;

GRANT DELETE, INSERT, SELECT ON identity.identity_review_move TO ecom_app;

GRANT SELECT ON identity.level_limit TO ecom_app;

GRANT SELECT ON identity.level_limit TO ecom_reader;

GRANT INSERT, SELECT, UPDATE ON identity.membership TO ecom_app;

GRANT SELECT ON identity.membership TO ecom_reader;

GRANT DELETE, INSERT, SELECT, UPDATE ON identity.otp_challenge TO ecom_app;

GRANT DELETE, INSERT, SELECT ON identity.otp_failure TO ecom_app;

GRANT DELETE, INSERT, SELECT, UPDATE ON identity.pin TO ecom_app;

GRANT DELETE, INSERT, SELECT, UPDATE ON identity.pin_token TO ecom_app;

GRANT DELETE, INSERT, SELECT, UPDATE ON identity.recovery_code TO ecom_app;

GRANT DELETE, INSERT, SELECT, UPDATE ON identity.refresh_token TO ecom_app;

GRANT INSERT, SELECT, UPDATE ON identity.restriction TO ecom_app;

GRANT SELECT ON identity.restriction TO ecom_reader;

GRANT DELETE, INSERT, SELECT, UPDATE ON identity.second_factor TO ecom_app;

GRANT INSERT, SELECT, UPDATE ON identity.session TO ecom_app;

GRANT SELECT ON identity.session TO ecom_reader;

GRANT DELETE, INSERT, SELECT ON identity.user_role TO ecom_app;

GRANT SELECT ON identity.user_role TO ecom_reader;

GRANT SELECT ON market.attribute TO ecom_app;

GRANT SELECT ON market.attribute TO ecom_reader;

GRANT DELETE, INSERT, SELECT ON market.bulk_edit TO ecom_app;

GRANT SELECT ON market.bulk_edit TO ecom_reader;

GRANT SELECT ON market.cash_settlement TO ecom_app;

GRANT SELECT ON market.cash_settlement TO ecom_reader;

GRANT SELECT ON market.category TO ecom_app;

GRANT SELECT ON market.category TO ecom_reader;

GRANT INSERT, SELECT ON market.checkout TO ecom_app;

GRANT INSERT, SELECT ON market.commission_payment TO ecom_app;

GRANT SELECT ON market.commission_payment TO ecom_reader;

GRANT DELETE, SELECT ON market.commission_rate TO ecom_app;

GRANT SELECT ON market.commission_rate TO ecom_reader;

GRANT DELETE, INSERT, SELECT, UPDATE ON market.delivery_zone TO ecom_app;

GRANT SELECT ON market.delivery_zone TO ecom_reader;

GRANT INSERT, SELECT ON market.earning TO ecom_app;

GRANT SELECT ON market.earning TO ecom_reader;

GRANT DELETE, INSERT, SELECT ON market.follow TO ecom_app;

GRANT SELECT ON market.follow TO ecom_reader;

GRANT SELECT ON market.goods_return TO ecom_app;

GRANT INSERT, SELECT ON market.goods_return_line TO ecom_app;

GRANT SELECT ON market.goods_return_line TO ecom_reader;

GRANT DELETE, INSERT, SELECT ON market.import TO ecom_app;

GRANT SELECT ON market.import TO ecom_reader;

GRANT DELETE, INSERT, SELECT ON market.import_error TO ecom_app;

GRANT SELECT ON market.import_error TO ecom_reader;

GRANT DELETE, INSERT, SELECT, UPDATE ON market.invitation TO ecom_app;

GRANT SELECT ON market.invitation TO ecom_reader;

GRANT SELECT ON market.lexicon TO ecom_app;

GRANT SELECT ON market.lexicon TO ecom_reader;

GRANT INSERT, SELECT ON market.order_discount TO ecom_app;

GRANT SELECT ON market.order_discount TO ecom_reader;

GRANT SELECT ON market.order_line TO ecom_app;

GRANT SELECT ON market.order_line TO ecom_reader;

GRANT SELECT ON market.order_message TO ecom_app;

GRANT INSERT, SELECT ON market.order_move TO ecom_app;

GRANT SELECT ON market.order_move TO ecom_reader;

GRANT SELECT ON market.order_talk TO ecom_app;

GRANT SELECT ON market.order_talk TO ecom_reader;

GRANT SELECT ON market.payout TO ecom_app;

GRANT SELECT ON market.payout_claim TO ecom_app;

GRANT SELECT ON market.payout_claim TO ecom_reader;

GRANT DELETE, INSERT, SELECT, UPDATE ON market.payout_plan TO ecom_app;

GRANT DELETE, INSERT, SELECT, UPDATE ON market.picture TO ecom_app;

GRANT SELECT ON market.picture TO ecom_reader;

GRANT INSERT, SELECT, UPDATE ON market.product TO ecom_app;

GRANT SELECT ON market.product TO ecom_reader;

GRANT SELECT ON market.product_rating TO ecom_app;

GRANT SELECT ON market.product_rating TO ecom_reader;

GRANT INSERT, SELECT ON market.refund TO ecom_app;

GRANT SELECT ON market.refund TO ecom_reader;

GRANT INSERT, SELECT ON market.refund_line TO ecom_app;

GRANT SELECT ON market.refund_line TO ecom_reader;

GRANT DELETE, SELECT ON market.return_picture TO ecom_app;

GRANT DELETE, SELECT ON market.review TO ecom_app;

GRANT DELETE, SELECT ON market.review_picture TO ecom_app;

GRANT SELECT ON market.review_picture TO ecom_reader;

GRANT DELETE, SELECT ON market.review_report TO ecom_app;

GRANT DELETE, INSERT, SELECT ON market.search_log TO ecom_app;

GRANT SELECT ON market.search_log TO ecom_reader;

GRANT SELECT ON market.slot TO ecom_app;

GRANT SELECT ON market.slot TO ecom_reader;

GRANT DELETE, INSERT, SELECT, UPDATE ON market.slot_rule TO ecom_app;

GRANT SELECT ON market.slot_rule TO ecom_reader;

GRANT INSERT, SELECT ON market.stock_hold TO ecom_app;

GRANT SELECT ON market.stock_hold TO ecom_reader;

GRANT INSERT, SELECT ON market.stock_movement TO ecom_app;

GRANT SELECT ON market.stock_movement TO ecom_reader;

GRANT INSERT, SELECT, UPDATE ON market.store TO ecom_app;

GRANT SELECT ON market.store TO ecom_reader;

GRANT DELETE, INSERT, SELECT, UPDATE ON market.store_exception TO ecom_app;

GRANT SELECT ON market.store_exception TO ecom_reader;

GRANT DELETE, INSERT, SELECT, UPDATE ON market.store_hours TO ecom_app;

GRANT SELECT ON market.store_hours TO ecom_reader;

GRANT DELETE, INSERT, SELECT ON market.store_member TO ecom_app;

GRANT SELECT ON market.store_member TO ecom_reader;

GRANT INSERT, SELECT ON market.store_move TO ecom_app;

GRANT SELECT ON market.store_move TO ecom_reader;

GRANT SELECT ON market.store_order TO ecom_app;

GRANT DELETE, INSERT, SELECT, UPDATE ON market.store_paper TO ecom_app;

GRANT INSERT, SELECT ON market.store_paper_access TO ecom_app;

GRANT SELECT ON market.store_rating TO ecom_app;

GRANT SELECT ON market.store_rating TO ecom_reader;

GRANT SELECT ON market.variant TO ecom_app;

GRANT SELECT ON market.variant TO ecom_reader;

GRANT SELECT ON payments.account TO ecom_app;

GRANT SELECT ON payments.account TO ecom_reader;

GRANT INSERT, SELECT ON payments.account_limit TO ecom_app;

GRANT SELECT ON payments.account_limit TO ecom_reader;

GRANT INSERT, SELECT ON payments.adjustment TO ecom_app;

GRANT SELECT ON payments.adjustment TO ecom_reader;

GRANT INSERT, SELECT ON payments.alert TO ecom_app;

GRANT SELECT ON payments.alert TO ecom_reader;

GRANT INSERT, SELECT ON payments.book_check TO ecom_app;

GRANT SELECT ON payments.book_check TO ecom_reader;

GRANT SELECT ON payments.entry TO ecom_app;

GRANT SELECT ON payments.entry TO ecom_reader;

GRANT SELECT ON payments.fee_rule TO ecom_app;

GRANT SELECT ON payments.fee_rule TO ecom_reader;

GRANT SELECT ON payments.hold TO ecom_app;

GRANT SELECT ON payments.hold TO ecom_reader;

GRANT INSERT, SELECT ON payments.mobile_order TO ecom_app;

GRANT SELECT ON payments.mobile_order TO ecom_reader;

GRANT INSERT, SELECT ON payments.mobile_order_move TO ecom_app;

GRANT SELECT ON payments.mobile_order_move TO ecom_reader;

GRANT INSERT, SELECT, UPDATE ON payments.provider_state TO ecom_app;

GRANT SELECT ON payments.provider_state TO ecom_reader;

GRANT SELECT ON payments.seal TO ecom_app;

GRANT SELECT ON payments.seal TO ecom_reader;

GRANT INSERT, SELECT ON payments.snapshot TO ecom_app;

GRANT SELECT ON payments.snapshot TO ecom_reader;

GRANT SELECT ON payments.transfer TO ecom_app;

GRANT SELECT ON payments.transfer TO ecom_reader;

GRANT DELETE, INSERT, SELECT ON payments.webhook TO ecom_app;

GRANT SELECT ON payments.webhook TO ecom_reader;

GRANT DELETE, INSERT, SELECT, UPDATE ON payments.webhook_refusal TO ecom_app;

GRANT SELECT ON payments.webhook_refusal TO ecom_reader;

GRANT DELETE, INSERT, SELECT, UPDATE ON places.correction TO ecom_app;

GRANT INSERT, SELECT, UPDATE ON places.place TO ecom_app;

GRANT SELECT ON places.place TO ecom_reader;

GRANT DELETE, INSERT, SELECT, UPDATE ON places.saved_place TO ecom_app;

GRANT DELETE, INSERT, SELECT, UPDATE ON places.share TO ecom_app;

GRANT SELECT ON promotions.promotion TO ecom_app;

GRANT SELECT ON promotions.promotion TO ecom_reader;

GRANT INSERT, SELECT ON promotions.promotion_product TO ecom_app;

GRANT SELECT ON promotions.promotion_product TO ecom_reader;

GRANT INSERT, SELECT ON promotions.redemption TO ecom_app;

GRANT SELECT ON promotions.redemption TO ecom_reader;

GRANT SELECT ON promotions.redemption_share TO ecom_app;

GRANT SELECT ON promotions.redemption_share TO ecom_reader;

GRANT SELECT (id, topic, created_at, available_at, expires_at, attempts, settled_at, outcome, detail) ON app.outbox TO ecom_reader;

GRANT UPDATE (undone_at) ON market.bulk_edit TO ecom_app;

GRANT INSERT (id, store_id, amount_xof, transfer_id, actor) ON market.cash_settlement TO ecom_app;

GRANT UPDATE (state, place_label, place_quartier, place_landmark, place_phone, place_lat, place_lon, transfer_id, expires_at, lapsed_at, return_id) ON market.checkout TO ecom_app;

GRANT SELECT (id, user_id, method, state, items_xof, delivery_xof, discount_xof, total_xof, place_quartier, transfer_id, created_at, expires_at, collection_id, lapsed_at, return_id) ON market.checkout TO ecom_reader;

GRANT INSERT (store_id, category, bp, from_at, actor, reason) ON market.commission_rate TO ecom_app;

GRANT INSERT (id, order_id, store_id, user_id, reason, words, wish, due_at) ON market.goods_return TO ecom_app;

GRANT UPDATE (state, words, due_at, refusal, refused_by, refused_at, disputed_by, disputed_at, dispute_words, store_words, decision, decided_by, granted_xof, refund_id, restocked, settled_at, version) ON market.goods_return TO ecom_app;

GRANT SELECT (id, order_id, store_id, state, reason, wish, opened_at, due_at, refused_at, disputed_by, disputed_at, granted_xof, refund_id, restocked, settled_at) ON market.goods_return TO ecom_reader;

GRANT UPDATE (state, header, samples, mapping, only_good, rows_total, rows_done, groups_done, created, changed, unchanged, bad_rows, failure, changed_at) ON market.import TO ecom_app;

GRANT INSERT (id, order_id, store_id, variant_id, product_id, title, variant_name, picture_id, sold_by, quantity, unit_xof, line_xof, commission_bp, commission_xof, discount_xof, promotion_xof) ON market.order_line TO ecom_app;

GRANT UPDATE (refused) ON market.order_line TO ecom_app;

GRANT INSERT (id, order_id, store_id, side, author_id, text) ON market.order_message TO ecom_app;

GRANT UPDATE (text, erased_at) ON market.order_message TO ecom_app;

GRANT SELECT (id, order_id, store_id, side, author_id, sent_at, erased_at) ON market.order_message TO ecom_reader;

GRANT UPDATE (customer_unread, store_unread) ON market.order_talk TO ecom_app;

GRANT INSERT (id, store_id, amount_xof, network, phone, requested_by, planned) ON market.payout TO ecom_app;

GRANT UPDATE (state, settled_at, returned_at) ON market.payout TO ecom_app;

GRANT SELECT (id, store_id, amount_xof, network, state, requested_by, requested_at, settled_at, returned_at, planned) ON market.payout TO ecom_reader;

GRANT INSERT (payout_id, store_id, order_id, refund_id, amount_xof, settlement_id) ON market.payout_claim TO ecom_app;

GRANT SELECT (store_id, weekday, network, set_by, set_at, last_day) ON market.payout_plan TO ecom_reader;

GRANT INSERT (id, return_id, side, slot, type, size_bytes, width_px, height_px, uploaded_by) ON market.return_picture TO ecom_app;

GRANT UPDATE (type, size_bytes, width_px, height_px) ON market.return_picture TO ecom_app;

GRANT INSERT (id, line_id, order_id, store_id, product_id, user_id, stars, words) ON market.review TO ecom_app;

GRANT UPDATE (stars, words, hidden_at, hidden_by, hidden_reason, reply, replied_by, replied_at, changed_at) ON market.review TO ecom_app;

GRANT SELECT (id, line_id, order_id, store_id, product_id, stars, hidden_at, hidden_reason, replied_at, created_at, changed_at) ON market.review TO ecom_reader;

GRANT INSERT (id, review_id, slot, type, size_bytes, width_px, height_px) ON market.review_picture TO ecom_app;

GRANT UPDATE (type, size_bytes, width_px, height_px) ON market.review_picture TO ecom_app;

GRANT INSERT (review_id, user_id, reason, note) ON market.review_report TO ecom_app;

GRANT UPDATE (settled_at) ON market.review_report TO ecom_app;

GRANT SELECT (review_id, reason, reported_at, settled_at) ON market.review_report TO ecom_reader;

GRANT INSERT (store_id, starts_at, ends_at, capacity) ON market.slot TO ecom_app;

GRANT UPDATE (capacity) ON market.slot TO ecom_app;

GRANT UPDATE (state, settled_at) ON market.stock_hold TO ecom_app;

GRANT UPDATE (role) ON market.store_member TO ecom_app;

GRANT INSERT (id, checkout_id, user_id, store_id, method, fulfilment, state, items_xof, delivery_xof, discount_xof, total_xof, accept_by, handover_code, placed_at, slot_from, slot_to, discount_items_xof, discount_delivery_xof, promotion_xof, promotion_delivery_xof) ON market.store_order TO ecom_app;

GRANT UPDATE (state, accept_by, ready_about, code_tries, version, placed_at, delivered_at) ON market.store_order TO ecom_app;

GRANT SELECT (id, checkout_id, user_id, store_id, number, method, fulfilment, state, items_xof, delivery_xof, discount_xof, total_xof, refunded_items_xof, refunded_delivery_xof, refunded_xof, accept_by, ready_about, code_tries, version, placed_at, delivered_at, slot_from, slot_to, discount_items_xof, discount_delivery_xof, promotion_xof, promotion_delivery_xof, refunded_promotion_xof) ON market.store_order TO ecom_reader;

GRANT INSERT (id, product_id, store_id, name, sku, price_xof, was_xof, low_at, position, for_sale) ON market.variant TO ecom_app;

GRANT UPDATE (name, sku, price_xof, was_xof, low_at, position, for_sale, retired_at) ON market.variant TO ecom_app;

GRANT INSERT (code, owner_id, balanced, floor_xof, ceiling_xof, debt_floor_xof) ON payments.account TO ecom_app;

GRANT UPDATE (floor_xof, ceiling_xof) ON payments.account TO ecom_app;

GRANT UPDATE (state, decided_by, decided_at, decision_note, transfer_seq) ON payments.adjustment TO ecom_app;

GRANT UPDATE (facts, seen_at, closed_at, closed_by) ON payments.alert TO ecom_app;

GRANT UPDATE (state, reason, provider_id, moved_xof, returned_by, calls, polls, changed_at, submitted_at, hinted_at, answered_at, next_poll_at) ON payments.mobile_order TO ecom_app;

GRANT UPDATE (order_id, times, last_at) ON payments.webhook TO ecom_app;

GRANT INSERT (id, owner, store_id, code, title, kind, percent_bp, amount_xof, cap_xof, min_items_xof, categories, platform_bp, uses_max, per_person_max, budget_xof, starts_at, ends_at, active, created_by) ON promotions.promotion TO ecom_app;

GRANT UPDATE (title, uses_max, per_person_max, budget_xof, starts_at, ends_at, active, ended_at, version) ON promotions.promotion TO ecom_app;

GRANT INSERT (redemption_id, promotion_id, order_id, amount_xof) ON promotions.redemption_share TO ecom_app;
