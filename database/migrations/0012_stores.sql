-- Stores as their merchants keep them: application, papers, review, hours, members to be, followers.

ALTER TABLE market.store
  ADD COLUMN category text,
  -- Of everything that a merchant changes here: settings, hours, zones.
  ADD COLUMN version integer NOT NULL DEFAULT 1,
  ADD COLUMN submitted_at timestamptz,
  ADD COLUMN decided_at timestamptz,
  ADD COLUMN decided_by uuid,
  ADD COLUMN refusal_reason text,
  ADD COLUMN refusal_note text;
ALTER TABLE market.store
  DROP CONSTRAINT store_state_known;
ALTER TABLE market.store
  ADD CONSTRAINT store_state_known
    CHECK (state IN ('draft', 'submitted', 'open', 'refused', 'suspended', 'closed')),
  ADD CONSTRAINT store_category_fkey FOREIGN KEY (category) REFERENCES market.category (slug),
  ADD CONSTRAINT store_decided_by_fkey
    FOREIGN KEY (decided_by) REFERENCES identity.app_user (id),
  ADD CONSTRAINT store_description_length CHECK (length(description) <= 1000),
  ADD CONSTRAINT store_submitted_in_time
    CHECK (state <> 'submitted' OR submitted_at IS NOT NULL),
  ADD CONSTRAINT store_refused_with_reason
    CHECK (state <> 'refused' OR refusal_reason IS NOT NULL),
  ADD CONSTRAINT store_refusal_reason_known CHECK (refusal_reason IN ('unreadable',
    'wrong_document', 'expired', 'name_differs', 'place_unclear', 'goods_not_allowed', 'other')),
  ADD CONSTRAINT store_refusal_note_length CHECK (length(refusal_note) <= 500);
CREATE INDEX store_waiting ON market.store (submitted_at, id) WHERE state = 'submitted';
CREATE INDEX store_by_state ON market.store (state, id);

-- A day that is not like its weekday; minutes since midnight in Lomé.
CREATE TABLE market.store_exception (
  store_id uuid NOT NULL,
  date date NOT NULL,
  -- Both null: closed all day.
  opens_minute integer,
  closes_minute integer,
  note text NOT NULL DEFAULT '',
  CONSTRAINT store_exception_pkey PRIMARY KEY (store_id, date),
  CONSTRAINT store_exception_store_fkey FOREIGN KEY (store_id) REFERENCES market.store (id),
  CONSTRAINT store_exception_whole CHECK ((opens_minute IS NULL) = (closes_minute IS NULL)),
  CONSTRAINT store_exception_forward
    CHECK (opens_minute >= 0 AND closes_minute > opens_minute AND closes_minute <= 1440),
  CONSTRAINT store_exception_note_length CHECK (length(note) <= 120)
);

-- Every step between draft and open, and who took it.
CREATE TABLE market.store_move (
  store_id uuid NOT NULL,
  step integer NOT NULL,
  from_state text NOT NULL,
  event text NOT NULL,
  to_state text NOT NULL,
  -- What an admin wrote beside it; the owner reads it.
  note text NOT NULL DEFAULT '',
  moved_by text NOT NULL,
  moved_at timestamptz NOT NULL DEFAULT app.now(),
  CONSTRAINT store_move_pkey PRIMARY KEY (store_id, step),
  CONSTRAINT store_move_store_fkey FOREIGN KEY (store_id) REFERENCES market.store (id),
  CONSTRAINT store_move_note_length CHECK (length(note) <= 500)
);

-- Photos that prove an application. The files lie sealed in the storage.
CREATE TABLE market.store_paper (
  id uuid NOT NULL,
  store_id uuid NOT NULL,
  kind text NOT NULL,
  type text NOT NULL,
  size_bytes integer NOT NULL,
  width_px integer NOT NULL,
  height_px integer NOT NULL,
  uploaded_at timestamptz NOT NULL DEFAULT app.now(),
  CONSTRAINT store_paper_pkey PRIMARY KEY (id),
  CONSTRAINT store_paper_one_per_kind UNIQUE (store_id, kind),
  CONSTRAINT store_paper_store_fkey FOREIGN KEY (store_id) REFERENCES market.store (id),
  CONSTRAINT store_paper_kind_known CHECK (kind IN ('id_card', 'premises', 'registration')),
  CONSTRAINT store_paper_type_known CHECK (type IN ('image/jpeg', 'image/png', 'image/webp')),
  CONSTRAINT store_paper_size_positive
    CHECK (size_bytes > 0 AND width_px > 0 AND height_px > 0)
);

-- Who looked at which paper, and when: every link and every view.
CREATE TABLE market.store_paper_access (
  id uuid NOT NULL,
  paper_id uuid NOT NULL,
  user_id uuid NOT NULL,
  act text NOT NULL,
  at timestamptz NOT NULL DEFAULT app.now(),
  request_id text NOT NULL,
  CONSTRAINT store_paper_access_pkey PRIMARY KEY (id),
  CONSTRAINT store_paper_access_user_fkey
    FOREIGN KEY (user_id) REFERENCES identity.app_user (id),
  CONSTRAINT store_paper_access_act_known CHECK (act IN ('link', 'view'))
);
CREATE INDEX store_paper_access_of_paper ON market.store_paper_access (paper_id, at);

-- Whoever has the number may join, whether it belongs to an account yet or not.
CREATE TABLE market.invitation (
  id uuid NOT NULL,
  store_id uuid NOT NULL,
  phone text NOT NULL,
  role text NOT NULL,
  state text NOT NULL DEFAULT 'open',
  invited_by uuid NOT NULL,
  invited_at timestamptz NOT NULL DEFAULT app.now(),
  expires_at timestamptz NOT NULL,
  settled_at timestamptz,
  CONSTRAINT invitation_pkey PRIMARY KEY (id),
  CONSTRAINT invitation_store_fkey FOREIGN KEY (store_id) REFERENCES market.store (id),
  CONSTRAINT invitation_invited_by_fkey
    FOREIGN KEY (invited_by) REFERENCES identity.app_user (id),
  CONSTRAINT invitation_phone_form CHECK (phone ~ '^\+228[0-9]{8}$'),
  CONSTRAINT invitation_role_known CHECK (role IN ('manager', 'clerk')),
  CONSTRAINT invitation_state_known
    CHECK (state IN ('open', 'accepted', 'declined', 'withdrawn', 'lapsed')),
  CONSTRAINT invitation_settled_whole CHECK ((state = 'open') = (settled_at IS NULL))
);
CREATE UNIQUE INDEX invitation_one_open ON market.invitation (store_id, phone)
  WHERE state = 'open';
CREATE INDEX invitation_of_phone ON market.invitation (phone) WHERE state = 'open';

CREATE TABLE market.follow (
  user_id uuid NOT NULL,
  store_id uuid NOT NULL,
  followed_at timestamptz NOT NULL DEFAULT app.now(),
  CONSTRAINT follow_pkey PRIMARY KEY (user_id, store_id),
  CONSTRAINT follow_store_fkey FOREIGN KEY (store_id) REFERENCES market.store (id),
  CONSTRAINT follow_user_fkey FOREIGN KEY (user_id) REFERENCES identity.app_user (id)
);
CREATE INDEX follow_of_store ON market.follow (store_id);

-- The minute of the day at which a store closes, by its hours and exceptions; null while it is
-- closed. Lomé keeps UTC all year.
CREATE FUNCTION market.closes_minute(store uuid, at timestamptz) RETURNS integer
  LANGUAGE sql STABLE AS $$
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
  END $$;

-- Whether somebody can buy at a store now: open to the public, within its hours, not paused.
CREATE FUNCTION market.is_open(store uuid, at timestamptz) RETURNS boolean
  LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM market.store s WHERE s.id = store AND s.state = 'open'
      AND (s.paused_until IS NULL OR s.paused_until <= at))
    AND market.closes_minute(store, at) IS NOT NULL $$;

REVOKE ALL ON FUNCTION market.closes_minute(uuid, timestamptz),
  market.is_open(uuid, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION market.closes_minute(uuid, timestamptz),
  market.is_open(uuid, timestamptz) TO ecom_app, ecom_reader;
GRANT SELECT ON market.store_exception, market.store_move, market.invitation, market.follow
  TO ecom_app, ecom_reader;
GRANT SELECT ON market.store_paper, market.store_paper_access TO ecom_app;
GRANT INSERT, UPDATE, DELETE ON market.store_exception, market.store_paper TO ecom_app;
GRANT INSERT, DELETE ON market.follow TO ecom_app;
GRANT INSERT, UPDATE, DELETE ON market.invitation TO ecom_app;
GRANT INSERT ON market.store_move, market.store_paper_access TO ecom_app;
