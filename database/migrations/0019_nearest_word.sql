-- The word of the shelves that a typed one stands for. What sounds the same is found by that
-- alone; only the rest is compared letter by letter, and only with what shares two in five of its
-- trigrams: a looser net catches hundreds of words to look at and no better ones.
-- Its setting is known to a session that has used the extension.
SELECT public.similarity('a', 'b');
CREATE INDEX lexicon_by_sound ON market.lexicon (sound);
CREATE FUNCTION market.nearest_word(typed text, OUT word text, OUT products integer)
  RETURNS SETOF record LANGUAGE plpgsql STABLE ROWS 1
  SET search_path = pg_catalog, pg_temp SET pg_trgm.similarity_threshold = 0.4 AS $$
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
END $$;
REVOKE ALL ON FUNCTION market.nearest_word(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION market.nearest_word(text) TO ecom_app, ecom_reader;
