-- The marketplace: stores, what lies on their shelves, and how it is found.
CREATE SCHEMA market;
GRANT USAGE ON SCHEMA market TO ecom_app, ecom_reader;

CREATE TEXT SEARCH CONFIGURATION market.fr (COPY = pg_catalog.french);
ALTER TEXT SEARCH CONFIGURATION market.fr
  ALTER MAPPING FOR hword, hword_part, word WITH public.unaccent, pg_catalog.french_stem;

-- A tree of three levels at most; the slug is the name that addresses and data use.
CREATE TABLE market.category (
  slug text NOT NULL,
  parent text,
  name_fr text NOT NULL,
  name_en text NOT NULL,
  by_weight boolean NOT NULL DEFAULT false,
  position integer NOT NULL,
  CONSTRAINT category_pkey PRIMARY KEY (slug),
  CONSTRAINT category_parent_fkey FOREIGN KEY (parent) REFERENCES market.category (slug),
  CONSTRAINT category_slug_form CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  CONSTRAINT category_not_its_own_parent CHECK (parent <> slug)
);
CREATE INDEX category_by_parent ON market.category (parent, position);

-- What products of a category, and of those below it, may say of themselves.
CREATE TABLE market.attribute (
  category text NOT NULL,
  key text NOT NULL,
  kind text NOT NULL,
  name_fr text NOT NULL,
  name_en text NOT NULL,
  unit text,
  choices jsonb,
  position integer NOT NULL,
  CONSTRAINT attribute_pkey PRIMARY KEY (category, key),
  CONSTRAINT attribute_category_fkey FOREIGN KEY (category) REFERENCES market.category (slug),
  CONSTRAINT attribute_kind_known CHECK (kind IN ('number', 'choice', 'boolean', 'text')),
  CONSTRAINT attribute_choices_where_chosen CHECK ((kind = 'choice') = (choices IS NOT NULL)),
  CONSTRAINT attribute_unit_of_numbers CHECK (unit IS NULL OR kind = 'number')
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
  state text NOT NULL DEFAULT 'draft',
  preparation_minutes integer NOT NULL,
  order_min_xof bigint NOT NULL DEFAULT 0,
  paused_until timestamptz,
  is_demo boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL DEFAULT app.now(),
  CONSTRAINT store_pkey PRIMARY KEY (id),
  CONSTRAINT store_one_per_slug UNIQUE (slug),
  CONSTRAINT store_slug_form CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  CONSTRAINT store_name_length CHECK (length(name) BETWEEN 2 AND 60),
  CONSTRAINT store_phone_form CHECK (phone ~ '^\+228[0-9]{8}$'),
  CONSTRAINT store_in_togo
    CHECK (lat BETWEEN 5.9 AND 11.2 AND lon BETWEEN -0.2 AND 1.9),
  CONSTRAINT store_state_known
    CHECK (state IN ('draft', 'submitted', 'open', 'refused', 'suspended')),
  CONSTRAINT store_preparation_sane CHECK (preparation_minutes BETWEEN 0 AND 2880),
  CONSTRAINT store_order_min_not_negative CHECK (order_min_xof >= 0)
);

-- Minutes since midnight in Lomé; two rows of a day are a lunch break between them.
CREATE TABLE market.store_hours (
  store_id uuid NOT NULL,
  -- 1 Monday … 7 Sunday, as ISO 8601 counts.
  weekday integer NOT NULL,
  opens_minute integer NOT NULL,
  closes_minute integer NOT NULL,
  CONSTRAINT store_hours_pkey PRIMARY KEY (store_id, weekday, opens_minute),
  CONSTRAINT store_hours_store_fkey FOREIGN KEY (store_id) REFERENCES market.store (id),
  CONSTRAINT store_hours_weekday_known CHECK (weekday BETWEEN 1 AND 7),
  CONSTRAINT store_hours_forward
    CHECK (opens_minute >= 0 AND closes_minute > opens_minute AND closes_minute <= 1440)
);

CREATE TABLE market.delivery_zone (
  store_id uuid NOT NULL,
  quartier text NOT NULL,
  fee_xof bigint NOT NULL,
  CONSTRAINT delivery_zone_pkey PRIMARY KEY (store_id, quartier),
  CONSTRAINT delivery_zone_store_fkey FOREIGN KEY (store_id) REFERENCES market.store (id),
  CONSTRAINT delivery_zone_fee_not_negative CHECK (fee_xof >= 0)
);

-- What is shown in lists is kept here by the triggers below, so that a list reads one table.
CREATE TABLE market.product (
  id uuid NOT NULL,
  store_id uuid NOT NULL,
  category text NOT NULL,
  title text NOT NULL,
  description text NOT NULL DEFAULT '',
  brand text NOT NULL DEFAULT '',
  sold_by text NOT NULL DEFAULT 'piece',
  attributes jsonb NOT NULL DEFAULT '{}',
  state text NOT NULL DEFAULT 'draft',
  version integer NOT NULL DEFAULT 1,
  -- Of the cheapest variant that is for sale; null while there is none.
  price_xof bigint,
  was_xof bigint,
  in_stock boolean NOT NULL DEFAULT false,
  picture_id uuid,
  -- What sells and is new comes first.
  rank integer NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL DEFAULT app.now(),
  changed_at timestamptz NOT NULL DEFAULT app.now(),
  words tsvector GENERATED ALWAYS AS (
    setweight(to_tsvector('market.fr'::regconfig, title), 'A')
    || setweight(to_tsvector('market.fr'::regconfig, brand), 'B')
    || setweight(to_tsvector('market.fr'::regconfig, description), 'D')) STORED,
  folded_title text GENERATED ALWAYS AS (app.search_form(title)) STORED,
  CONSTRAINT product_pkey PRIMARY KEY (id),
  CONSTRAINT product_of_its_store UNIQUE (id, store_id),
  CONSTRAINT product_store_fkey FOREIGN KEY (store_id) REFERENCES market.store (id),
  CONSTRAINT product_category_fkey FOREIGN KEY (category) REFERENCES market.category (slug),
  CONSTRAINT product_title_length CHECK (length(title) BETWEEN 2 AND 120),
  CONSTRAINT product_description_length CHECK (length(description) <= 4000),
  CONSTRAINT product_sold_by_known CHECK (sold_by IN ('piece', 'weight')),
  CONSTRAINT product_state_known CHECK (state IN ('draft', 'active', 'archived')),
  CONSTRAINT product_attributes_are_an_object CHECK (jsonb_typeof(attributes) = 'object')
);
CREATE INDEX product_words ON market.product USING gin (words) WHERE state = 'active';
CREATE INDEX product_trigrams ON market.product USING gin (folded_title public.gin_trgm_ops)
  WHERE state = 'active';
CREATE INDEX product_by_rank ON market.product (rank DESC, id) WHERE state = 'active';
CREATE INDEX product_by_category ON market.product (category, rank DESC, id)
  WHERE state = 'active';
CREATE INDEX product_by_price ON market.product (category, price_xof, id) WHERE state = 'active';
CREATE INDEX product_by_store ON market.product (store_id, rank DESC, id);

-- Something that can be bought: a size, a colour, a weight. Stock is counted here and nowhere else.
CREATE TABLE market.variant (
  id uuid NOT NULL,
  product_id uuid NOT NULL,
  store_id uuid NOT NULL,
  -- «Rouge · 42»; empty where there is only one.
  name text NOT NULL DEFAULT '',
  sku text,
  price_xof bigint NOT NULL,
  was_xof bigint,
  on_hand integer NOT NULL DEFAULT 0,
  reserved integer NOT NULL DEFAULT 0,
  low_at integer,
  position integer NOT NULL DEFAULT 0,
  for_sale boolean NOT NULL DEFAULT true,
  CONSTRAINT variant_pkey PRIMARY KEY (id),
  CONSTRAINT variant_of_its_product FOREIGN KEY (product_id, store_id)
    REFERENCES market.product (id, store_id),
  CONSTRAINT variant_one_per_name UNIQUE (product_id, name),
  CONSTRAINT variant_price_positive CHECK (price_xof > 0),
  CONSTRAINT variant_was_dearer CHECK (was_xof > price_xof),
  CONSTRAINT variant_stock_covers_reserved CHECK (reserved >= 0 AND reserved <= on_hand),
  CONSTRAINT variant_low_not_negative CHECK (low_at >= 0)
);
CREATE UNIQUE INDEX variant_one_per_sku ON market.variant (store_id, sku) WHERE sku IS NOT NULL;

-- Every change of stock, with who and why; on_hand is their sum.
CREATE TABLE market.stock_movement (
  id uuid NOT NULL,
  variant_id uuid NOT NULL,
  delta integer NOT NULL,
  on_hand_after integer NOT NULL,
  reason text NOT NULL,
  note text NOT NULL DEFAULT '',
  actor text NOT NULL,
  moved_at timestamptz NOT NULL DEFAULT app.now(),
  CONSTRAINT stock_movement_pkey PRIMARY KEY (id),
  CONSTRAINT stock_movement_variant_fkey FOREIGN KEY (variant_id) REFERENCES market.variant (id),
  CONSTRAINT stock_movement_moves CHECK (delta <> 0 AND on_hand_after >= 0),
  CONSTRAINT stock_movement_reason_known CHECK (reason IN ('opening', 'received', 'counted',
    'damaged', 'lost', 'sold', 'returned', 'imported'))
);
CREATE INDEX stock_movement_of_variant ON market.stock_movement (variant_id, moved_at DESC, id);

-- The files lie in the storage, as AVIF in three widths.
CREATE TABLE market.picture (
  id uuid NOT NULL,
  product_id uuid NOT NULL,
  store_id uuid NOT NULL,
  position integer NOT NULL,
  width_px integer NOT NULL,
  height_px integer NOT NULL,
  -- A few bytes that look like it from afar, in base64.
  thumbhash text NOT NULL,
  added_at timestamptz NOT NULL DEFAULT app.now(),
  CONSTRAINT picture_pkey PRIMARY KEY (id),
  CONSTRAINT picture_of_its_product FOREIGN KEY (product_id, store_id)
    REFERENCES market.product (id, store_id),
  CONSTRAINT picture_size_positive CHECK (width_px > 0 AND height_px > 0)
);
CREATE INDEX picture_of_product ON market.picture (product_id, position, id);
ALTER TABLE market.product ADD CONSTRAINT product_picture_fkey
  FOREIGN KEY (picture_id) REFERENCES market.picture (id) ON DELETE SET NULL;

-- The words of the shelves, against which spelling is corrected. Renewed by a job.
CREATE TABLE market.lexicon (
  word text NOT NULL,
  products integer NOT NULL,
  CONSTRAINT lexicon_pkey PRIMARY KEY (word),
  CONSTRAINT lexicon_products_positive CHECK (products > 0)
);
CREATE INDEX lexicon_trigrams ON market.lexicon USING gin (word public.gin_trgm_ops);

-- What was looked for and how much was found; nobody's name. Kept for ninety days.
CREATE TABLE market.search_log (
  id uuid NOT NULL,
  asked text NOT NULL,
  corrected text,
  found integer NOT NULL,
  searched_at timestamptz NOT NULL DEFAULT app.now(),
  CONSTRAINT search_log_pkey PRIMARY KEY (id),
  CONSTRAINT search_log_asked_length CHECK (length(asked) <= 100),
  CONSTRAINT search_log_found_not_negative CHECK (found >= 0)
);
CREATE INDEX search_log_age ON market.search_log (searched_at);

CREATE FUNCTION market.show_variants() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
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
END $$;
CREATE TRIGGER variant_shown_when_added AFTER INSERT ON market.variant
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION market.show_variants();
CREATE TRIGGER variant_shown_when_changed AFTER UPDATE ON market.variant
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION market.show_variants();

CREATE FUNCTION market.show_pictures() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  UPDATE market.product p SET picture_id = f.first
  FROM (SELECT c.product_id, (SELECT x.id FROM market.picture x
      WHERE x.product_id = c.product_id ORDER BY x.position, x.id LIMIT 1) AS first
    FROM (SELECT DISTINCT product_id FROM changed) c) f
  WHERE p.id = f.product_id AND p.picture_id IS DISTINCT FROM f.first;
  RETURN NULL;
END $$;
CREATE TRIGGER picture_shown_when_added AFTER INSERT ON market.picture
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION market.show_pictures();
CREATE TRIGGER picture_shown_when_changed AFTER UPDATE ON market.picture
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION market.show_pictures();
CREATE TRIGGER picture_shown_when_removed AFTER DELETE ON market.picture
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION market.show_pictures();

-- Counts the words of all active products anew. One statement; readers see the old or the new.
CREATE FUNCTION market.renew_lexicon() RETURNS integer LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
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
END $$;

REVOKE ALL ON FUNCTION market.renew_lexicon(), market.show_variants(), market.show_pictures()
  FROM PUBLIC;
GRANT EXECUTE ON FUNCTION market.renew_lexicon() TO ecom_app;
GRANT SELECT ON ALL TABLES IN SCHEMA market TO ecom_app, ecom_reader;
GRANT INSERT, UPDATE ON market.store, market.product, market.variant, market.picture TO ecom_app;
GRANT INSERT, UPDATE, DELETE ON market.store_hours, market.delivery_zone TO ecom_app;
GRANT DELETE ON market.picture, market.search_log TO ecom_app;
GRANT INSERT ON market.stock_movement, market.search_log TO ecom_app;
