-- How products are found: what a title begins with counts most, words are told by their sound
-- too, and lists in every order have an index to walk along.

-- A rank is part of a cursor, and has twenty bits there.
ALTER TABLE market.product
  ADD CONSTRAINT product_rank_bounded CHECK (rank BETWEEN 0 AND 1000000);

-- A title's first word says what the thing is: «Tomates rondes» before «Semences de tomate».
-- Texts are folded before they are cut into words, or a no-break space holds two together.
ALTER TABLE market.product DROP COLUMN words;
ALTER TABLE market.product ADD COLUMN words tsvector GENERATED ALWAYS AS (
  setweight(to_tsvector('market.fr'::regconfig,
    split_part(app.search_form(title), ' ', 1)), 'A')
  || setweight(to_tsvector('market.fr'::regconfig, app.search_form(title)), 'B')
  || setweight(to_tsvector('market.fr'::regconfig, app.search_form(brand)), 'C')
  || setweight(to_tsvector('market.fr'::regconfig, app.search_form(description)), 'D')) STORED;
CREATE INDEX product_words ON market.product USING gin (words) WHERE state = 'active';
CREATE INDEX product_by_price_alone ON market.product (price_xof, id) WHERE state = 'active';
CREATE INDEX product_by_category_newest ON market.product (category, id) WHERE state = 'active';

-- How a French word sounds, roughly: letters that are heard alike are made alike, what is not heard
-- is dropped, so that «caske» and «casque» are one. Of folded words.
CREATE FUNCTION market.sound_of(word text) RETURNS text
  LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
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
END $$;
ALTER TABLE market.lexicon ADD COLUMN sound text NOT NULL
  GENERATED ALWAYS AS (market.sound_of(word)) STORED;
CREATE INDEX lexicon_sounds ON market.lexicon USING gin (sound public.gin_trgm_ops);
-- Suggestions are words that begin so.
CREATE INDEX lexicon_beginnings ON market.lexicon (word text_pattern_ops);

REVOKE ALL ON FUNCTION market.sound_of(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION market.sound_of(text) TO ecom_app, ecom_reader;
