-- What every module leans on: the clock, the event log, the outbox, idempotency, audit, limits.
CREATE SCHEMA app;
GRANT USAGE ON SCHEMA app TO ecom_app, ecom_reader;

-- The one clock that decides deadlines. Tests shift it; only the owner may write the shift.
CREATE TABLE app.clock_shift (
  one_row boolean NOT NULL DEFAULT true,
  shift interval NOT NULL DEFAULT '0',
  CONSTRAINT clock_shift_pkey PRIMARY KEY (one_row),
  CONSTRAINT clock_shift_one_row CHECK (one_row)
);
INSERT INTO app.clock_shift DEFAULT VALUES;

CREATE FUNCTION app.now() RETURNS timestamptz
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN pg_catalog.now() + (SELECT shift FROM app.clock_shift);

-- Sequence per subject: a phone that knows n asks for what came after n, without a gap.
CREATE TABLE app.event_subject (
  subject text NOT NULL,
  last_sequence bigint NOT NULL,
  CONSTRAINT event_subject_pkey PRIMARY KEY (subject),
  CONSTRAINT event_subject_counts_up CHECK (last_sequence > 0)
);

CREATE TABLE app.event (
  subject text NOT NULL,
  sequence bigint NOT NULL,
  id uuid NOT NULL,
  type text NOT NULL,
  occurred_at timestamptz NOT NULL DEFAULT app.now(),
  data jsonb NOT NULL,
  CONSTRAINT event_pkey PRIMARY KEY (subject, sequence),
  CONSTRAINT event_id_key UNIQUE (id),
  CONSTRAINT event_subject_fkey FOREIGN KEY (subject) REFERENCES app.event_subject (subject),
  CONSTRAINT event_data_is_object CHECK (jsonb_typeof(data) = 'object')
);

-- Everything that leaves the transaction starts here. `payload` is dropped once delivered.
CREATE TABLE app.outbox (
  id uuid NOT NULL,
  topic text NOT NULL,
  payload jsonb,
  created_at timestamptz NOT NULL DEFAULT app.now(),
  available_at timestamptz NOT NULL DEFAULT app.now(),
  expires_at timestamptz,
  attempts integer NOT NULL DEFAULT 0,
  settled_at timestamptz,
  outcome text,
  detail text,
  CONSTRAINT outbox_pkey PRIMARY KEY (id),
  CONSTRAINT outbox_attempts_count CHECK (attempts BETWEEN 0 AND 100),
  CONSTRAINT outbox_outcome_known CHECK (outcome IN ('delivered', 'refused', 'expired', 'given_up')),
  CONSTRAINT outbox_settled_whole CHECK (
    (settled_at IS NULL) = (outcome IS NULL) AND (settled_at IS NULL) = (payload IS NOT NULL)
  )
);
CREATE INDEX outbox_waiting ON app.outbox (available_at, id) WHERE settled_at IS NULL;
CREATE INDEX outbox_settled ON app.outbox (settled_at) WHERE settled_at IS NOT NULL;

-- Same key and body, same answer; another body, 409. The row commits with the command.
CREATE TABLE app.idempotency_key (
  scope text NOT NULL,
  key uuid NOT NULL,
  request_hash bytea NOT NULL,
  answer jsonb,
  created_at timestamptz NOT NULL DEFAULT app.now(),
  CONSTRAINT idempotency_key_pkey PRIMARY KEY (scope, key),
  CONSTRAINT idempotency_key_hash_length CHECK (octet_length(request_hash) = 32)
);
CREATE INDEX idempotency_key_age ON app.idempotency_key (created_at);

CREATE TABLE app.audit (
  id uuid NOT NULL,
  occurred_at timestamptz NOT NULL DEFAULT app.now(),
  actor text NOT NULL,
  action text NOT NULL,
  subject text,
  outcome text NOT NULL,
  request_id text NOT NULL,
  CONSTRAINT audit_pkey PRIMARY KEY (id)
);
CREATE INDEX audit_by_subject ON app.audit (subject, occurred_at) WHERE subject IS NOT NULL;

-- Fixed windows. Unlogged: a crash forgets counts, never data.
CREATE UNLOGGED TABLE app.rate_limit (
  bucket text NOT NULL,
  window_start timestamptz NOT NULL,
  used integer NOT NULL,
  CONSTRAINT rate_limit_pkey PRIMARY KEY (bucket, window_start),
  CONSTRAINT rate_limit_used_positive CHECK (used > 0)
);

GRANT SELECT ON app.clock_shift TO ecom_app, ecom_reader;
GRANT EXECUTE ON FUNCTION app.now() TO ecom_app, ecom_reader;
GRANT SELECT, INSERT, UPDATE ON app.event_subject TO ecom_app;
GRANT SELECT, INSERT ON app.event, app.audit TO ecom_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON app.outbox, app.idempotency_key, app.rate_limit TO ecom_app;
GRANT SELECT ON app.event_subject, app.event, app.audit TO ecom_reader;
GRANT SELECT (id, topic, created_at, available_at, expires_at, attempts, settled_at, outcome, detail)
  ON app.outbox TO ecom_reader;
