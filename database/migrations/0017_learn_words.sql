-- What was put on a shelf is found at once: until now its words were known only after the hourly
-- count, and a line that named them was «corrected» to the likest words of older goods. The count
-- of products is put right, and words that nothing holds any more go, when the hour comes. Words
-- are written in their order, so that two products that bring the same do not stop each other.
CREATE FUNCTION market.words_of(folded_title text, brand text) RETURNS SETOF text
  LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT word FROM unnest(tsvector_to_array(to_tsvector('pg_catalog.simple'::regconfig,
    folded_title || ' ' || app.search_form(brand)))) AS told (word)
  WHERE length(word) BETWEEN 3 AND 40
$$;

CREATE FUNCTION market.learn_added() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  INSERT INTO market.lexicon (word, products)
  SELECT DISTINCT w.word, 1 FROM added a, market.words_of(a.folded_title, a.brand) w (word)
  WHERE a.state = 'active' ORDER BY w.word
  ON CONFLICT (word) DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER product_words_learned_when_added AFTER INSERT ON market.product
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION market.learn_added();

CREATE FUNCTION market.learn_changed() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  INSERT INTO market.lexicon (word, products)
  SELECT w.word, 1 FROM market.words_of(NEW.folded_title, NEW.brand) w (word) ORDER BY w.word
  ON CONFLICT (word) DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER product_words_learned_when_changed
  AFTER UPDATE OF title, brand, state ON market.product FOR EACH ROW
  WHEN (NEW.state = 'active' AND (OLD.state, OLD.title, OLD.brand)
    IS DISTINCT FROM (NEW.state, NEW.title, NEW.brand))
  EXECUTE FUNCTION market.learn_changed();

REVOKE ALL ON FUNCTION market.words_of(text, text), market.learn_added(), market.learn_changed()
  FROM PUBLIC;
