-- Written from the catalogue by «npm run generate»; reviewed in every diff.

CREATE SCHEMA app;

CREATE SCHEMA identity;

CREATE OR REPLACE FUNCTION app.now()
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (now() + (SELECT clock_shift.shift FROM app.clock_shift))
;

CREATE TABLE app.audit (
  id uuid NOT NULL,
  occurred_at timestamp with time zone NOT NULL DEFAULT app.now(),
  actor text NOT NULL,
  action text NOT NULL,
  subject text,
  outcome text NOT NULL,
  request_id text NOT NULL
);

CREATE TABLE app.clock_shift (
  one_row boolean NOT NULL DEFAULT true,
  shift interval NOT NULL DEFAULT '00:00:00'::interval
);

CREATE TABLE app.event (
  subject text NOT NULL,
  sequence bigint NOT NULL,
  id uuid NOT NULL,
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
  phone text NOT NULL,
  name text,
  language text NOT NULL,
  created_at timestamp with time zone NOT NULL DEFAULT app.now(),
  registered_at timestamp with time zone,
  is_demo boolean NOT NULL DEFAULT false
);

CREATE TABLE identity.consent (
  user_id uuid NOT NULL,
  document text NOT NULL,
  version text NOT NULL,
  accepted_at timestamp with time zone NOT NULL DEFAULT app.now()
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

CREATE TABLE identity.refresh_token (
  token_hash bytea NOT NULL,
  session_id uuid NOT NULL,
  created_at timestamp with time zone NOT NULL DEFAULT app.now(),
  expires_at timestamp with time zone NOT NULL,
  rotated_at timestamp with time zone
);

CREATE TABLE identity.session (
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  device_id uuid NOT NULL,
  created_at timestamp with time zone NOT NULL DEFAULT app.now(),
  used_at timestamp with time zone NOT NULL DEFAULT app.now(),
  ended_at timestamp with time zone,
  end_reason text
);

CREATE TABLE identity.user_role (
  user_id uuid NOT NULL,
  role text NOT NULL,
  granted_at timestamp with time zone NOT NULL DEFAULT app.now()
);

ALTER TABLE app.audit ADD CONSTRAINT audit_pkey
  PRIMARY KEY (id);

ALTER TABLE app.clock_shift ADD CONSTRAINT clock_shift_one_row
  CHECK (one_row);

ALTER TABLE app.clock_shift ADD CONSTRAINT clock_shift_pkey
  PRIMARY KEY (one_row);

ALTER TABLE app.event ADD CONSTRAINT event_data_is_object
  CHECK ((jsonb_typeof(data) = 'object'::text));

ALTER TABLE app.event ADD CONSTRAINT event_id_key
  UNIQUE (id);

ALTER TABLE app.event ADD CONSTRAINT event_pkey
  PRIMARY KEY (subject, sequence);

ALTER TABLE app.event ADD CONSTRAINT event_subject_fkey
  FOREIGN KEY (subject) REFERENCES app.event_subject(subject);

ALTER TABLE app.event_subject ADD CONSTRAINT event_subject_counts_up
  CHECK ((last_sequence > 0));

ALTER TABLE app.event_subject ADD CONSTRAINT event_subject_pkey
  PRIMARY KEY (subject);

ALTER TABLE app.idempotency_key ADD CONSTRAINT idempotency_key_hash_length
  CHECK ((octet_length(request_hash) = 32));

ALTER TABLE app.idempotency_key ADD CONSTRAINT idempotency_key_pkey
  PRIMARY KEY (scope, key);

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

ALTER TABLE identity.app_user ADD CONSTRAINT app_user_language_known
  CHECK ((language = ANY (ARRAY['fr'::text, 'en'::text])));

ALTER TABLE identity.app_user ADD CONSTRAINT app_user_name_length
  CHECK (((name = btrim(name)) AND ((length(name) >= 1) AND (length(name) <= 60))));

ALTER TABLE identity.app_user ADD CONSTRAINT app_user_one_per_phone
  UNIQUE (phone);

ALTER TABLE identity.app_user ADD CONSTRAINT app_user_phone_is_togolese
  CHECK ((phone ~ '^\+228(7[012389]|9[0-36-9])[0-9]{6}$'::text));

ALTER TABLE identity.app_user ADD CONSTRAINT app_user_pkey
  PRIMARY KEY (id);

ALTER TABLE identity.app_user ADD CONSTRAINT app_user_registered_has_name
  CHECK (((registered_at IS NULL) OR (name IS NOT NULL)));

ALTER TABLE identity.consent ADD CONSTRAINT consent_document_known
  CHECK ((document = ANY (ARRAY['terms'::text, 'privacy'::text])));

ALTER TABLE identity.consent ADD CONSTRAINT consent_pkey
  PRIMARY KEY (user_id, document, version);

ALTER TABLE identity.consent ADD CONSTRAINT consent_user_fkey
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
  CHECK ((purpose = 'sign_in'::text));

ALTER TABLE identity.otp_challenge ADD CONSTRAINT otp_challenge_session_fkey
  FOREIGN KEY (session_id) REFERENCES identity.session(id);

ALTER TABLE identity.otp_failure ADD CONSTRAINT otp_failure_pkey
  PRIMARY KEY (id);

ALTER TABLE identity.refresh_token ADD CONSTRAINT refresh_token_hash_length
  CHECK ((octet_length(token_hash) = 32));

ALTER TABLE identity.refresh_token ADD CONSTRAINT refresh_token_pkey
  PRIMARY KEY (token_hash);

ALTER TABLE identity.refresh_token ADD CONSTRAINT refresh_token_session_fkey
  FOREIGN KEY (session_id) REFERENCES identity.session(id);

ALTER TABLE identity.session ADD CONSTRAINT session_end_reason_known
  CHECK ((end_reason = ANY (ARRAY['signed_out'::text, 'replaced'::text, 'refresh_reused'::text])));

ALTER TABLE identity.session ADD CONSTRAINT session_ended_with_reason
  CHECK (((ended_at IS NULL) = (end_reason IS NULL)));

ALTER TABLE identity.session ADD CONSTRAINT session_pkey
  PRIMARY KEY (id);

ALTER TABLE identity.session ADD CONSTRAINT session_user_fkey
  FOREIGN KEY (user_id) REFERENCES identity.app_user(id);

ALTER TABLE identity.user_role ADD CONSTRAINT user_role_known
  CHECK ((role = ANY (ARRAY['CLIENT'::text, 'DRIVER'::text, 'STORE_OWNER'::text, 'ADMIN'::text])));

ALTER TABLE identity.user_role ADD CONSTRAINT user_role_pkey
  PRIMARY KEY (user_id, role);

ALTER TABLE identity.user_role ADD CONSTRAINT user_role_user_fkey
  FOREIGN KEY (user_id) REFERENCES identity.app_user(id);

CREATE INDEX audit_by_subject ON app.audit USING btree (subject, occurred_at) WHERE (subject IS NOT NULL);

CREATE INDEX idempotency_key_age ON app.idempotency_key USING btree (created_at);

CREATE INDEX outbox_settled ON app.outbox USING btree (settled_at) WHERE (settled_at IS NOT NULL);

CREATE INDEX outbox_waiting ON app.outbox USING btree (available_at, id) WHERE (settled_at IS NULL);

CREATE INDEX app_user_demo ON identity.app_user USING btree (id) WHERE is_demo;

CREATE INDEX otp_challenge_age ON identity.otp_challenge USING btree (created_at);

CREATE INDEX otp_challenge_by_address ON identity.otp_challenge USING btree (address, created_at);

CREATE INDEX otp_challenge_by_device ON identity.otp_challenge USING btree (device_id, created_at);

CREATE INDEX otp_challenge_by_phone ON identity.otp_challenge USING btree (phone, created_at);

CREATE UNIQUE INDEX otp_challenge_one_open ON identity.otp_challenge USING btree (phone, purpose, device_id) WHERE ((consumed_at IS NULL) AND (replaced_at IS NULL));

CREATE INDEX otp_failure_by_phone ON identity.otp_failure USING btree (phone, failed_at);

CREATE INDEX refresh_token_by_session ON identity.refresh_token USING btree (session_id);

CREATE UNIQUE INDEX refresh_token_one_current ON identity.refresh_token USING btree (session_id) WHERE (rotated_at IS NULL);

CREATE UNIQUE INDEX session_one_live_per_device ON identity.session USING btree (user_id, device_id) WHERE (ended_at IS NULL);

GRANT USAGE ON SCHEMA app TO ecom_app;

GRANT USAGE ON SCHEMA app TO ecom_reader;

GRANT USAGE ON SCHEMA identity TO ecom_app;

GRANT USAGE ON SCHEMA identity TO ecom_reader;

GRANT INSERT, SELECT ON app.audit TO ecom_app;

GRANT SELECT ON app.audit TO ecom_reader;

GRANT SELECT ON app.clock_shift TO ecom_app;

GRANT SELECT ON app.clock_shift TO ecom_reader;

GRANT INSERT, SELECT ON app.event TO ecom_app;

GRANT SELECT ON app.event TO ecom_reader;

GRANT INSERT, SELECT, UPDATE ON app.event_subject TO ecom_app;

GRANT SELECT ON app.event_subject TO ecom_reader;

GRANT DELETE, INSERT, SELECT, UPDATE ON app.idempotency_key TO ecom_app;

GRANT DELETE, INSERT, SELECT, UPDATE ON app.outbox TO ecom_app;

GRANT DELETE, INSERT, SELECT, UPDATE ON app.rate_limit TO ecom_app;

GRANT INSERT, SELECT, UPDATE ON identity.app_user TO ecom_app;

GRANT SELECT ON identity.app_user TO ecom_reader;

GRANT INSERT, SELECT ON identity.consent TO ecom_app;

GRANT SELECT ON identity.consent TO ecom_reader;

GRANT DELETE, INSERT, SELECT, UPDATE ON identity.otp_challenge TO ecom_app;

GRANT DELETE, INSERT, SELECT ON identity.otp_failure TO ecom_app;

GRANT DELETE, INSERT, SELECT, UPDATE ON identity.refresh_token TO ecom_app;

GRANT INSERT, SELECT, UPDATE ON identity.session TO ecom_app;

GRANT SELECT ON identity.session TO ecom_reader;

GRANT INSERT, SELECT ON identity.user_role TO ecom_app;

GRANT SELECT ON identity.user_role TO ecom_reader;

GRANT SELECT (id, topic, created_at, available_at, expires_at, attempts, settled_at, outcome, detail) ON app.outbox TO ecom_reader;
