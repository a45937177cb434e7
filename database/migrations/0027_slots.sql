-- An hour that a customer chose instead of «now», and the store's own courier.

-- What a store offers: so many orders an hour, so long before, so many days ahead. No row: only now.
CREATE TABLE market.slot_rule (
  store_id uuid NOT NULL,
  capacity integer NOT NULL,
  lead_minutes integer NOT NULL,
  -- 0: today only.
  days_ahead integer NOT NULL,
  CONSTRAINT slot_rule_pkey PRIMARY KEY (store_id),
  CONSTRAINT slot_rule_store_fkey FOREIGN KEY (store_id) REFERENCES market.store (id),
  CONSTRAINT slot_rule_capacity_sane CHECK (capacity BETWEEN 1 AND 200),
  CONSTRAINT slot_rule_lead_sane CHECK (lead_minutes BETWEEN 0 AND 2880),
  CONSTRAINT slot_rule_days_few CHECK (days_ahead BETWEEN 0 AND 7)
);

-- An hour that somebody wanted; hours that nobody asked for have no row. `taken` is written by the
-- triggers of `store_order` alone. A rule that became smaller takes back nothing that was promised.
CREATE TABLE market.slot (
  store_id uuid NOT NULL,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  capacity integer NOT NULL,
  taken integer NOT NULL DEFAULT 0,
  CONSTRAINT slot_pkey PRIMARY KEY (store_id, starts_at, ends_at),
  CONSTRAINT slot_one_per_start UNIQUE (store_id, starts_at),
  CONSTRAINT slot_store_fkey FOREIGN KEY (store_id) REFERENCES market.store (id),
  CONSTRAINT slot_one_hour CHECK (ends_at = starts_at + interval '1 hour'),
  CONSTRAINT slot_never_oversold CHECK (taken BETWEEN 0 AND capacity)
);

ALTER TABLE market.store_order
  -- Null: as soon as it can be.
  ADD COLUMN slot_from timestamptz,
  ADD COLUMN slot_to timestamptz,
  ADD CONSTRAINT store_order_slot_whole CHECK (num_nulls(slot_from, slot_to) IN (0, 2)),
  ADD CONSTRAINT store_order_slot_of_its_store FOREIGN KEY (store_id, slot_from, slot_to)
    REFERENCES market.slot (store_id, starts_at, ends_at);

-- The openings of a store's days, by its week and its exceptions. Lomé keeps UTC all year.
CREATE FUNCTION market.openings(store uuid, from_day date, days integer)
  RETURNS TABLE (opens_at timestamptz, closes_at timestamptz) LANGUAGE sql STABLE AS $$
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
        WHERE e.store_id = store AND e.date = d.day)) o $$;

-- When somebody is there to answer: `at` itself where it is open; null where nothing is known of the
-- two weeks that follow, or the pause.
CREATE FUNCTION market.next_opening(store uuid, at timestamptz) RETURNS timestamptz
  LANGUAGE sql STABLE AS $$
  SELECT min(greatest(o.opens_at, s.paused_until, at)) FROM market.store s,
    LATERAL market.openings(s.id, (greatest(at, s.paused_until) AT TIME ZONE 'UTC')::date, 14) o
  WHERE s.id = store AND s.state = 'open' AND o.closes_at > greatest(at, s.paused_until) $$;

-- The whole hours that a store offers, within its openings and after its pause; full ones, too.
CREATE FUNCTION market.slots_of(store uuid, at timestamptz)
  RETURNS TABLE (starts_at timestamptz, ends_at timestamptz, capacity integer, taken integer)
  LANGUAGE sql STABLE AS $$
  SELECT g.starts_at, g.starts_at + interval '1 hour', r.capacity, coalesce(t.taken, 0)
  FROM market.slot_rule r JOIN market.store s ON s.id = r.store_id AND s.state = 'open'
    CROSS JOIN LATERAL market.openings(s.id, (at AT TIME ZONE 'UTC')::date, r.days_ahead) o
    CROSS JOIN LATERAL generate_series(
      date_trunc('hour', o.opens_at + interval '59 minutes', 'UTC'),
      o.closes_at - interval '1 hour', interval '1 hour') g (starts_at)
    LEFT JOIN market.slot t ON t.store_id = s.id AND t.starts_at = g.starts_at
  WHERE r.store_id = store AND g.starts_at >= at + r.lead_minutes * interval '1 minute'
    AND (s.paused_until IS NULL OR g.starts_at >= s.paused_until) $$;

-- An order takes its place, and gives it back when it ends before its goods were ready.
CREATE FUNCTION market.take_slot() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  UPDATE market.slot SET taken = taken + 1
  WHERE store_id = NEW.store_id AND starts_at = NEW.slot_from;
  RETURN NULL;
END $$;
CREATE FUNCTION market.free_slot() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  UPDATE market.slot SET taken = taken - 1
  WHERE store_id = NEW.store_id AND starts_at = NEW.slot_from;
  RETURN NULL;
END $$;
CREATE TRIGGER slot_taken AFTER INSERT ON market.store_order FOR EACH ROW
  WHEN (NEW.slot_from IS NOT NULL) EXECUTE FUNCTION market.take_slot();
CREATE TRIGGER slot_freed AFTER UPDATE OF state ON market.store_order FOR EACH ROW
  WHEN (NEW.slot_from IS NOT NULL AND NEW.state IN ('rejected', 'expired', 'cancelled')
    AND OLD.state NOT IN ('rejected', 'expired', 'cancelled'))
  EXECUTE FUNCTION market.free_slot();

-- Who carries a store's goods, and sees of it no more than what there is to carry.
ALTER TABLE market.store_member DROP CONSTRAINT store_member_role_known;
ALTER TABLE market.store_member ADD CONSTRAINT store_member_role_known
  CHECK (role IN ('owner', 'manager', 'clerk', 'courier'));
ALTER TABLE market.invitation DROP CONSTRAINT invitation_role_known;
ALTER TABLE market.invitation ADD CONSTRAINT invitation_role_known
  CHECK (role IN ('manager', 'clerk', 'courier'));

REVOKE ALL ON FUNCTION market.openings(uuid, date, integer),
  market.next_opening(uuid, timestamptz), market.slots_of(uuid, timestamptz),
  market.take_slot(), market.free_slot() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION market.openings(uuid, date, integer),
  market.next_opening(uuid, timestamptz), market.slots_of(uuid, timestamptz) TO ecom_app;
GRANT SELECT ON market.slot_rule, market.slot TO ecom_app, ecom_reader;
GRANT INSERT, UPDATE, DELETE ON market.slot_rule TO ecom_app;
GRANT INSERT (store_id, starts_at, ends_at, capacity), UPDATE (capacity) ON market.slot
  TO ecom_app;
GRANT INSERT (slot_from, slot_to) ON market.store_order TO ecom_app;
GRANT SELECT (slot_from, slot_to) ON market.store_order TO ecom_reader;
