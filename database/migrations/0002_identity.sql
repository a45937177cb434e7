-- Who somebody is and how they prove it. (Called identity because Supabase owns a schema auth.)
CREATE SCHEMA identity;
GRANT USAGE ON SCHEMA identity TO ecom_app, ecom_reader;

CREATE TABLE identity.app_user (
  id uuid NOT NULL,
  phone text NOT NULL,
  name text,
  language text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT app.now(),
  registered_at timestamptz,
  CONSTRAINT app_user_pkey PRIMARY KEY (id),
  CONSTRAINT app_user_one_per_phone UNIQUE (phone),
  CONSTRAINT app_user_phone_is_togolese CHECK (phone ~ '^\+228(7[012389]|9[0-36-9])[0-9]{6}$'),
  CONSTRAINT app_user_name_length CHECK (name = btrim(name) AND length(name) BETWEEN 1 AND 60),
  CONSTRAINT app_user_language_known CHECK (language IN ('fr', 'en')),
  CONSTRAINT app_user_registered_has_name CHECK (registered_at IS NULL OR name IS NOT NULL)
);

CREATE TABLE identity.user_role (
  user_id uuid NOT NULL,
  role text NOT NULL,
  granted_at timestamptz NOT NULL DEFAULT app.now(),
  CONSTRAINT user_role_pkey PRIMARY KEY (user_id, role),
  CONSTRAINT user_role_user_fkey FOREIGN KEY (user_id) REFERENCES identity.app_user (id),
  CONSTRAINT user_role_known CHECK (role IN ('CLIENT', 'DRIVER', 'STORE_OWNER', 'ADMIN'))
);

CREATE TABLE identity.consent (
  user_id uuid NOT NULL,
  document text NOT NULL,
  version text NOT NULL,
  accepted_at timestamptz NOT NULL DEFAULT app.now(),
  CONSTRAINT consent_pkey PRIMARY KEY (user_id, document, version),
  CONSTRAINT consent_user_fkey FOREIGN KEY (user_id) REFERENCES identity.app_user (id),
  CONSTRAINT consent_document_known CHECK (document IN ('terms', 'privacy'))
);

CREATE TABLE identity.session (
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  device_id uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT app.now(),
  used_at timestamptz NOT NULL DEFAULT app.now(),
  ended_at timestamptz,
  end_reason text,
  CONSTRAINT session_pkey PRIMARY KEY (id),
  CONSTRAINT session_user_fkey FOREIGN KEY (user_id) REFERENCES identity.app_user (id),
  CONSTRAINT session_end_reason_known
    CHECK (end_reason IN ('signed_out', 'replaced', 'refresh_reused')),
  CONSTRAINT session_ended_with_reason CHECK ((ended_at IS NULL) = (end_reason IS NULL))
);
-- Two verifies at once cannot open two sessions on one device.
CREATE UNIQUE INDEX session_one_live_per_device
  ON identity.session (user_id, device_id) WHERE ended_at IS NULL;

-- A row is a send as well as a code: limits count these rows.
CREATE TABLE identity.otp_challenge (
  id uuid NOT NULL,
  phone text NOT NULL,
  purpose text NOT NULL,
  device_id uuid NOT NULL,
  address text NOT NULL,
  code_hash bytea NOT NULL,
  created_at timestamptz NOT NULL DEFAULT app.now(),
  expires_at timestamptz NOT NULL,
  replaced_at timestamptz,
  consumed_at timestamptz,
  session_id uuid,
  CONSTRAINT otp_challenge_pkey PRIMARY KEY (id),
  CONSTRAINT otp_challenge_session_fkey FOREIGN KEY (session_id) REFERENCES identity.session (id),
  CONSTRAINT otp_challenge_purpose_known CHECK (purpose IN ('sign_in')),
  CONSTRAINT otp_challenge_hash_length CHECK (octet_length(code_hash) = 32),
  CONSTRAINT otp_challenge_expires_after CHECK (expires_at > created_at),
  CONSTRAINT otp_challenge_consumed_whole CHECK ((consumed_at IS NULL) = (session_id IS NULL)),
  CONSTRAINT otp_challenge_one_end CHECK (replaced_at IS NULL OR consumed_at IS NULL)
);
CREATE UNIQUE INDEX otp_challenge_one_open
  ON identity.otp_challenge (phone, purpose, device_id)
  WHERE consumed_at IS NULL AND replaced_at IS NULL;
CREATE INDEX otp_challenge_by_phone ON identity.otp_challenge (phone, created_at);
CREATE INDEX otp_challenge_by_device ON identity.otp_challenge (device_id, created_at);
CREATE INDEX otp_challenge_by_address ON identity.otp_challenge (address, created_at);
CREATE INDEX otp_challenge_age ON identity.otp_challenge (created_at);

-- The budget of wrong codes belongs to the phone and outlives every resend.
CREATE TABLE identity.otp_failure (
  id uuid NOT NULL,
  phone text NOT NULL,
  failed_at timestamptz NOT NULL DEFAULT app.now(),
  CONSTRAINT otp_failure_pkey PRIMARY KEY (id)
);
CREATE INDEX otp_failure_by_phone ON identity.otp_failure (phone, failed_at);

-- Hashes only. A rotated token stays, so that its reuse is recognised.
CREATE TABLE identity.refresh_token (
  token_hash bytea NOT NULL,
  session_id uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT app.now(),
  expires_at timestamptz NOT NULL,
  rotated_at timestamptz,
  CONSTRAINT refresh_token_pkey PRIMARY KEY (token_hash),
  CONSTRAINT refresh_token_session_fkey FOREIGN KEY (session_id) REFERENCES identity.session (id),
  CONSTRAINT refresh_token_hash_length CHECK (octet_length(token_hash) = 32)
);
CREATE UNIQUE INDEX refresh_token_one_current
  ON identity.refresh_token (session_id) WHERE rotated_at IS NULL;
CREATE INDEX refresh_token_by_session ON identity.refresh_token (session_id);

GRANT SELECT, INSERT, UPDATE ON identity.app_user, identity.session TO ecom_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON identity.otp_challenge, identity.refresh_token TO ecom_app;
GRANT SELECT, INSERT ON identity.user_role, identity.consent TO ecom_app;
GRANT SELECT, INSERT, DELETE ON identity.otp_failure TO ecom_app;
GRANT SELECT ON identity.app_user, identity.user_role, identity.consent, identity.session
  TO ecom_reader;
