-- A place in the lists for what is put on sale for the first time. A rank is an hour, counted from
-- the start of 2026: goods stand where the hour of their first day puts them, and fall behind as
-- newer ones come, without a row being written again. The hour is drawn back by up to thirty days,
-- always the same for one product, so that a shelf of ten thousand that comes in one evening is
-- spread among the goods of a month and does not push everybody else off the first page.
CREATE FUNCTION market.newcomer_rank(product uuid, at timestamptz) RETURNS integer
  LANGUAGE sql IMMUTABLE AS $$
  SELECT least(1000000, greatest(1,
    floor(extract(epoch FROM at - '2026-01-01T00:00:00Z'::timestamptz) / 3600)::integer
      - (hashtext(product::text) & 2147483647) % 720)) $$;

-- Rank 0: it was never on sale. What has a place keeps it, however often it leaves and comes back.
CREATE FUNCTION market.place_newcomer() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  NEW.rank := market.newcomer_rank(NEW.id, app.now());
  RETURN NEW;
END $$;
CREATE TRIGGER newcomer_placed BEFORE INSERT OR UPDATE OF state ON market.product
  FOR EACH ROW WHEN (NEW.state = 'active' AND NEW.rank = 0)
  EXECUTE FUNCTION market.place_newcomer();

UPDATE market.product p SET rank = market.newcomer_rank(p.id, p.created_at)
WHERE p.state = 'active' AND p.rank = 0;

REVOKE ALL ON FUNCTION market.newcomer_rank(uuid, timestamptz), market.place_newcomer()
  FROM PUBLIC;
