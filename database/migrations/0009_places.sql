-- Places: what a town knows by name, what a person keeps, and what she gives away by a link.

-- Both are trusted extensions: the owner of the database may make them, here and at managed hosts.
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;

-- How names are compared: no accents, no tones, no capitals, Ewe letters as their nearest
-- Latin one, words apart by one space. unaccent is only STABLE because its dictionary may
-- be exchanged; ours is named and part of the extension, so the wrapper may promise IMMUTABLE.
CREATE FUNCTION app.search_form(raw text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN btrim(regexp_replace(
    lower(public.unaccent('public.unaccent'::regdictionary, translate(
      regexp_replace(normalize(raw, NFD), '[\u0300-\u036f]', '', 'g'),
      'ƉɖƐɛŊŋƆɔƑƒƔɣƲʋ', 'DdEeNnOoFfGgVv'))),
    '[^a-z0-9]+', ' ', 'g'));

CREATE SCHEMA places;
GRANT USAGE ON SCHEMA places TO ecom_app, ecom_reader;

-- Of texts, array_to_string is as immutable as its generated columns need.
CREATE FUNCTION places.search_text(name text, aliases text[], quartier text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN app.search_form(
    name || ' ' || array_to_string(aliases, ' ') || ' ' || coalesce(quartier, ''));

-- Quartiers and landmarks that everybody knows. Reference data: database/reference brings ours,
-- the importer more. Positions of OpenStreetMap are © OpenStreetMap contributors (ODbL).
CREATE TABLE places.place (
  key text NOT NULL,
  name text NOT NULL,
  kind text NOT NULL,
  aliases text[] NOT NULL DEFAULT '{}',
  quartier text,
  latitude double precision NOT NULL,
  longitude double precision NOT NULL,
  -- 1 is drawn and offered first, 3 last.
  rank smallint NOT NULL,
  source text NOT NULL,
  name_form text NOT NULL GENERATED ALWAYS AS (app.search_form(name)) STORED,
  search_text text NOT NULL
    GENERATED ALWAYS AS (places.search_text(name, aliases, quartier)) STORED,
  changed_at timestamptz NOT NULL DEFAULT app.now(),
  CONSTRAINT place_pkey PRIMARY KEY (key),
  CONSTRAINT place_key_form CHECK (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(key) <= 80),
  CONSTRAINT place_kind_known CHECK (kind IN ('quartier', 'market', 'health', 'school', 'worship',
    'station', 'office', 'bank', 'shop', 'fuel', 'landmark')),
  CONSTRAINT place_name_length CHECK (length(name) BETWEEN 2 AND 80),
  CONSTRAINT place_searchable CHECK (name_form <> ''),
  CONSTRAINT place_rank_known CHECK (rank BETWEEN 1 AND 3),
  CONSTRAINT place_source_known CHECK (source IN ('curated', 'import')),
  CONSTRAINT place_in_togo
    CHECK (latitude BETWEEN 6.0 AND 11.2 AND longitude BETWEEN -0.2 AND 1.9)
);
CREATE INDEX place_by_search_text ON places.place USING gist (search_text gist_trgm_ops);
CREATE INDEX place_by_position ON places.place (latitude, longitude);

-- A place of a person: a pin, words that lead there, a phone, perhaps a voice.
CREATE TABLE places.saved_place (
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  kind text NOT NULL,
  -- Her own name for it; home and work have theirs.
  label text,
  words text NOT NULL,
  latitude double precision NOT NULL,
  longitude double precision NOT NULL,
  -- The landmark that the pin was set by, where there was one.
  place_key text,
  phone text,
  voice_id uuid,
  voice_type text,
  created_at timestamptz NOT NULL DEFAULT app.now(),
  changed_at timestamptz NOT NULL DEFAULT app.now(),
  CONSTRAINT saved_place_pkey PRIMARY KEY (id),
  CONSTRAINT saved_place_place_fkey FOREIGN KEY (place_key) REFERENCES places.place (key),
  CONSTRAINT saved_place_kind_known CHECK (kind IN ('home', 'work', 'other')),
  CONSTRAINT saved_place_other_has_label CHECK ((kind = 'other') = (label IS NOT NULL)),
  CONSTRAINT saved_place_label_length CHECK (length(label) BETWEEN 1 AND 40),
  CONSTRAINT saved_place_words_length CHECK (length(words) BETWEEN 3 AND 200),
  CONSTRAINT saved_place_in_togo
    CHECK (latitude BETWEEN 6.0 AND 11.2 AND longitude BETWEEN -0.2 AND 1.9),
  CONSTRAINT saved_place_phone_form CHECK (phone ~ '^\+228[0-9]{8}$'),
  CONSTRAINT saved_place_voice_whole CHECK ((voice_id IS NULL) = (voice_type IS NULL)),
  CONSTRAINT saved_place_voice_type_known
    CHECK (voice_type IN ('audio/webm', 'audio/ogg', 'audio/mp4'))
);
CREATE INDEX saved_place_by_user ON places.saved_place (user_id, created_at);
CREATE UNIQUE INDEX saved_place_one_home ON places.saved_place (user_id) WHERE kind = 'home';
CREATE UNIQUE INDEX saved_place_one_work ON places.saved_place (user_id) WHERE kind = 'work';
CREATE UNIQUE INDEX saved_place_one_per_voice ON places.saved_place (voice_id)
  WHERE voice_id IS NOT NULL;

-- Where this person says that a landmark is: her pin comes before the common one.
CREATE TABLE places.correction (
  user_id uuid NOT NULL,
  place_key text NOT NULL,
  latitude double precision NOT NULL,
  longitude double precision NOT NULL,
  changed_at timestamptz NOT NULL DEFAULT app.now(),
  CONSTRAINT correction_pkey PRIMARY KEY (user_id, place_key),
  CONSTRAINT correction_place_fkey FOREIGN KEY (place_key) REFERENCES places.place (key),
  CONSTRAINT correction_in_togo
    CHECK (latitude BETWEEN 6.0 AND 11.2 AND longitude BETWEEN -0.2 AND 1.9)
);

-- A link to a saved place. With and without the phone are two links: whoever got the one that
-- hides the number does not see it because another got the other.
CREATE TABLE places.share (
  code text NOT NULL,
  saved_place_id uuid NOT NULL,
  shows_phone boolean NOT NULL,
  created_at timestamptz NOT NULL DEFAULT app.now(),
  expires_at timestamptz NOT NULL,
  CONSTRAINT share_pkey PRIMARY KEY (code),
  CONSTRAINT share_one_of_each_kind UNIQUE (saved_place_id, shows_phone),
  CONSTRAINT share_saved_place_fkey
    FOREIGN KEY (saved_place_id) REFERENCES places.saved_place (id) ON DELETE CASCADE,
  CONSTRAINT share_code_form CHECK (code ~ '^[1-9A-HJ-NP-Za-km-z]{12}$'),
  CONSTRAINT share_ends CHECK (expires_at > created_at)
);

GRANT EXECUTE ON FUNCTION app.search_form(text) TO ecom_app, ecom_reader;
GRANT EXECUTE ON FUNCTION places.search_text(text, text[], text) TO ecom_app, ecom_reader;
GRANT SELECT, INSERT, UPDATE ON places.place TO ecom_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON places.saved_place, places.correction, places.share
  TO ecom_app;
-- Reports know the town; where people live is not theirs to read.
GRANT SELECT ON places.place TO ecom_reader;
