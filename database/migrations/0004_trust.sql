-- Devices, PIN, restrictions, freezes, duties of admins, second factor, identity, closure.

-- What an admin wrote as reason goes with the act.
ALTER TABLE app.audit ADD COLUMN detail jsonb;
ALTER TABLE app.audit ADD CONSTRAINT audit_detail_is_object CHECK (jsonb_typeof(detail) = 'object');
CREATE INDEX audit_newest ON app.audit (occurred_at, id);
CREATE INDEX audit_by_actor ON app.audit (actor, occurred_at);

-- A closed account keeps its id and nothing else; a parked one has lost its number to another.
ALTER TABLE identity.app_user
  ALTER COLUMN phone DROP NOT NULL,
  ADD COLUMN photo_id uuid,
  ADD COLUMN photo_type text,
  ADD COLUMN closing_at timestamptz,
  ADD COLUMN closed_at timestamptz,
  ADD COLUMN kept_until timestamptz,
  ADD COLUMN parked_at timestamptz,
  DROP CONSTRAINT app_user_registered_has_name;
ALTER TABLE identity.app_user
  ADD CONSTRAINT app_user_registered_has_name
    CHECK (registered_at IS NULL OR name IS NOT NULL OR closed_at IS NOT NULL),
  ADD CONSTRAINT app_user_phone_until_gone
    CHECK ((phone IS NULL) = (closed_at IS NOT NULL OR parked_at IS NOT NULL)),
  ADD CONSTRAINT app_user_photo_type_known CHECK (photo_type IN ('image/jpeg', 'image/png', 'image/webp')),
  ADD CONSTRAINT app_user_photo_whole CHECK ((photo_id IS NULL) = (photo_type IS NULL)),
  ADD CONSTRAINT app_user_closed_is_empty
    CHECK (closed_at IS NULL OR (name IS NULL AND photo_id IS NULL AND closing_at IS NULL)),
  ADD CONSTRAINT app_user_kept_after_closing CHECK (kept_until IS NULL OR closed_at IS NOT NULL);
CREATE INDEX app_user_closing ON identity.app_user (closing_at) WHERE closing_at IS NOT NULL;
CREATE INDEX app_user_kept ON identity.app_user (kept_until) WHERE kept_until IS NOT NULL;
CREATE UNIQUE INDEX app_user_one_per_photo ON identity.app_user (photo_id);
-- For the operator's search by the beginning of a name.
CREATE INDEX app_user_by_name ON identity.app_user (lower(name) text_pattern_ops, id);
CREATE INDEX app_user_by_phone_part ON identity.app_user (phone text_pattern_ops);

CREATE TABLE identity.former_phone (
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  phone text NOT NULL,
  left_at timestamptz NOT NULL DEFAULT app.now(),
  reason text NOT NULL,
  CONSTRAINT former_phone_pkey PRIMARY KEY (id),
  CONSTRAINT former_phone_user_fkey FOREIGN KEY (user_id) REFERENCES identity.app_user (id),
  CONSTRAINT former_phone_reason_known CHECK (reason IN ('changed', 'parked', 'closed'))
);
CREATE INDEX former_phone_by_user ON identity.former_phone (user_id);
CREATE INDEX former_phone_by_phone ON identity.former_phone (phone text_pattern_ops);

-- A device of a person; trusted once it was the first or gave the PIN. One that was locked out
-- comes back as a new one.
CREATE TABLE identity.device (
  user_id uuid NOT NULL,
  device_id uuid NOT NULL,
  label text NOT NULL,
  first_seen_at timestamptz NOT NULL DEFAULT app.now(),
  trusted_at timestamptz,
  locked_out_at timestamptz,
  CONSTRAINT device_pkey PRIMARY KEY (user_id, device_id),
  CONSTRAINT device_user_fkey FOREIGN KEY (user_id) REFERENCES identity.app_user (id),
  CONSTRAINT device_label_length CHECK (length(label) <= 60),
  CONSTRAINT device_locked_out_is_not_trusted CHECK (locked_out_at IS NULL OR trusted_at IS NULL)
);
INSERT INTO identity.device (user_id, device_id, label, first_seen_at, trusted_at)
  SELECT user_id, device_id, '', min(created_at), min(created_at)
  FROM identity.session GROUP BY user_id, device_id;

ALTER TABLE identity.session
  ADD COLUMN second_factor_at timestamptz,
  ADD CONSTRAINT session_device_fkey
    FOREIGN KEY (user_id, device_id) REFERENCES identity.device (user_id, device_id),
  DROP CONSTRAINT session_end_reason_known;
ALTER TABLE identity.session
  ADD CONSTRAINT session_end_reason_known CHECK (end_reason IN (
    'signed_out', 'replaced', 'refresh_reused', 'revoked', 'revoked_by_admin',
    'account_closed', 'number_recycled', 'expired'));
CREATE INDEX session_live_by_user ON identity.session (user_id, used_at) WHERE ended_at IS NULL;

ALTER TABLE identity.otp_challenge DROP CONSTRAINT otp_challenge_purpose_known;
ALTER TABLE identity.otp_challenge ADD CONSTRAINT otp_challenge_purpose_known CHECK (
  purpose IN ('sign_in', 'reset_pin', 'change_phone', 'leave_phone', 'close_account'));

-- The PIN for money. A try is counted before it is checked; the fifth wrong one locks.
CREATE TABLE identity.pin (
  user_id uuid NOT NULL,
  hash text NOT NULL,
  set_at timestamptz NOT NULL DEFAULT app.now(),
  tries integer NOT NULL DEFAULT 0,
  CONSTRAINT pin_pkey PRIMARY KEY (user_id),
  CONSTRAINT pin_user_fkey FOREIGN KEY (user_id) REFERENCES identity.app_user (id),
  CONSTRAINT pin_hash_is_argon2id CHECK (hash LIKE '$argon2id$%'),
  CONSTRAINT pin_tries_bounded CHECK (tries BETWEEN 0 AND 5)
);

-- What a right PIN gives: one act, this amount, this payee, two minutes.
-- Each is written once more, when it is used: its page leaves room for that.
CREATE TABLE identity.pin_token (
  token_hash bytea NOT NULL,
  session_id uuid NOT NULL,
  purpose text NOT NULL,
  amount_xof bigint,
  payee text,
  created_at timestamptz NOT NULL DEFAULT app.now(),
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  CONSTRAINT pin_token_pkey PRIMARY KEY (token_hash),
  CONSTRAINT pin_token_session_fkey FOREIGN KEY (session_id) REFERENCES identity.session (id),
  CONSTRAINT pin_token_hash_length CHECK (octet_length(token_hash) = 32),
  CONSTRAINT pin_token_purpose_known
    CHECK (purpose IN ('payment', 'change_phone', 'close_account')),
  CONSTRAINT pin_token_amount_positive CHECK (amount_xof > 0),
  CONSTRAINT pin_token_payment_is_bound
    CHECK ((purpose = 'payment') = (amount_xof IS NOT NULL AND payee IS NOT NULL))
) WITH (fillfactor = 60);
CREATE INDEX pin_token_age ON identity.pin_token (created_at);

-- While one runs: no withdrawal, and the limits of level 0. On one device, or on all of them.
CREATE TABLE identity.restriction (
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  device_id uuid,
  reason text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT app.now(),
  ends_at timestamptz NOT NULL,
  lifted_at timestamptz,
  lifted_by uuid,
  CONSTRAINT restriction_pkey PRIMARY KEY (id),
  CONSTRAINT restriction_user_fkey FOREIGN KEY (user_id) REFERENCES identity.app_user (id),
  CONSTRAINT restriction_lifted_by_fkey FOREIGN KEY (lifted_by) REFERENCES identity.app_user (id),
  CONSTRAINT restriction_reason_known
    CHECK (reason IN ('new_device', 'pin_forgotten', 'number_changed')),
  CONSTRAINT restriction_device_fkey
    FOREIGN KEY (user_id, device_id) REFERENCES identity.device (user_id, device_id),
  CONSTRAINT restriction_new_device_names_it
    CHECK ((reason = 'new_device') = (device_id IS NOT NULL)),
  CONSTRAINT restriction_ends_after CHECK (ends_at > created_at),
  CONSTRAINT restriction_lifted_whole CHECK ((lifted_at IS NULL) = (lifted_by IS NULL))
);
CREATE INDEX restriction_running ON identity.restriction (user_id, ends_at) WHERE lifted_at IS NULL;

CREATE TABLE identity.freeze (
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  reason text NOT NULL,
  frozen_at timestamptz NOT NULL DEFAULT app.now(),
  frozen_by uuid NOT NULL,
  lifted_at timestamptz,
  lifted_by uuid,
  lift_reason text,
  CONSTRAINT freeze_pkey PRIMARY KEY (id),
  CONSTRAINT freeze_user_fkey FOREIGN KEY (user_id) REFERENCES identity.app_user (id),
  CONSTRAINT freeze_frozen_by_fkey FOREIGN KEY (frozen_by) REFERENCES identity.app_user (id),
  CONSTRAINT freeze_lifted_by_fkey FOREIGN KEY (lifted_by) REFERENCES identity.app_user (id),
  CONSTRAINT freeze_reason_length CHECK (length(reason) BETWEEN 3 AND 500),
  CONSTRAINT freeze_not_oneself CHECK (frozen_by <> user_id),
  CONSTRAINT freeze_lifted_whole CHECK (
    (lifted_at IS NULL) = (lifted_by IS NULL) AND (lifted_at IS NULL) = (lift_reason IS NULL))
);
CREATE UNIQUE INDEX freeze_one_open ON identity.freeze (user_id) WHERE lifted_at IS NULL;
CREATE INDEX freeze_by_user ON identity.freeze (user_id, frozen_at);

-- What a person may do for an organisation; the token only says who somebody is.
CREATE TABLE identity.membership (
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  scope text NOT NULL,
  role text NOT NULL,
  granted_at timestamptz NOT NULL DEFAULT app.now(),
  granted_by text NOT NULL,
  ended_at timestamptz,
  CONSTRAINT membership_pkey PRIMARY KEY (id),
  CONSTRAINT membership_user_fkey FOREIGN KEY (user_id) REFERENCES identity.app_user (id),
  CONSTRAINT membership_scope_known CHECK (scope IN ('platform')),
  CONSTRAINT membership_role_known CHECK (role IN ('owner', 'support', 'reviewer'))
);
CREATE UNIQUE INDEX membership_one_live
  ON identity.membership (user_id, scope, role) WHERE ended_at IS NULL;

-- TOTP (RFC 6238), sealed; last_step refuses the same six digits twice.
CREATE TABLE identity.second_factor (
  user_id uuid NOT NULL,
  secret_sealed text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT app.now(),
  confirmed_at timestamptz,
  last_step bigint NOT NULL DEFAULT 0,
  tries integer NOT NULL DEFAULT 0,
  locked_until timestamptz,
  CONSTRAINT second_factor_pkey PRIMARY KEY (user_id),
  CONSTRAINT second_factor_user_fkey FOREIGN KEY (user_id) REFERENCES identity.app_user (id),
  CONSTRAINT second_factor_tries_bounded CHECK (tries BETWEEN 0 AND 5)
);
CREATE TABLE identity.recovery_code (
  user_id uuid NOT NULL,
  code_hash bytea NOT NULL,
  used_at timestamptz,
  CONSTRAINT recovery_code_pkey PRIMARY KEY (user_id, code_hash),
  CONSTRAINT recovery_code_factor_fkey FOREIGN KEY (user_id)
    REFERENCES identity.second_factor (user_id) ON DELETE CASCADE,
  CONSTRAINT recovery_code_hash_length CHECK (octet_length(code_hash) = 32)
);

-- Level 1: what a person declares about herself.
CREATE TABLE identity.declaration (
  user_id uuid NOT NULL,
  full_name text NOT NULL,
  birth_date date NOT NULL,
  declared_at timestamptz NOT NULL DEFAULT app.now(),
  CONSTRAINT declaration_pkey PRIMARY KEY (user_id),
  CONSTRAINT declaration_user_fkey FOREIGN KEY (user_id) REFERENCES identity.app_user (id),
  CONSTRAINT declaration_full_name_length
    CHECK (full_name = btrim(full_name) AND length(full_name) BETWEEN 3 AND 120),
  CONSTRAINT declaration_birth_date_possible CHECK (birth_date BETWEEN '1900-01-01' AND '2100-01-01')
);

-- Level 2: documents, looked at by a reviewer. Name and date are the declaration's, frozen here.
CREATE TABLE identity.identity_review (
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  state text NOT NULL DEFAULT 'draft',
  full_name text NOT NULL,
  birth_date date NOT NULL,
  document_kind text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT app.now(),
  submitted_at timestamptz,
  decided_at timestamptz,
  decided_by uuid,
  refusal_reason text,
  refusal_note text,
  CONSTRAINT identity_review_pkey PRIMARY KEY (id),
  CONSTRAINT identity_review_user_fkey FOREIGN KEY (user_id) REFERENCES identity.app_user (id),
  CONSTRAINT identity_review_decided_by_fkey
    FOREIGN KEY (decided_by) REFERENCES identity.app_user (id),
  CONSTRAINT identity_review_state_known
    CHECK (state IN ('draft', 'submitted', 'approved', 'refused', 'withdrawn')),
  CONSTRAINT identity_review_document_kind_known CHECK (document_kind IN
    ('national_card', 'passport', 'voter_card', 'residence_card', 'driving_licence')),
  CONSTRAINT identity_review_submitted_in_time
    CHECK (state NOT IN ('submitted', 'approved', 'refused') OR submitted_at IS NOT NULL),
  CONSTRAINT identity_review_decided_whole CHECK (
    (state IN ('approved', 'refused')) = (decided_at IS NOT NULL)
    AND (decided_at IS NULL) = (decided_by IS NULL)),
  CONSTRAINT identity_review_not_oneself CHECK (decided_by <> user_id),
  CONSTRAINT identity_review_refused_with_reason
    CHECK ((state = 'refused') = (refusal_reason IS NOT NULL)),
  CONSTRAINT identity_review_refusal_reason_known CHECK (refusal_reason IN
    ('unreadable', 'wrong_document', 'expired', 'name_differs', 'face_differs', 'other')),
  CONSTRAINT identity_review_note_length CHECK (length(refusal_note) <= 500)
);
CREATE UNIQUE INDEX identity_review_one_open
  ON identity.identity_review (user_id) WHERE state IN ('draft', 'submitted');
CREATE UNIQUE INDEX identity_review_one_approved
  ON identity.identity_review (user_id) WHERE state = 'approved';
CREATE INDEX identity_review_queue
  ON identity.identity_review (submitted_at, id) WHERE state = 'submitted';
CREATE INDEX identity_review_by_user ON identity.identity_review (user_id, created_at);

CREATE TABLE identity.identity_review_move (
  review_id uuid NOT NULL,
  step integer NOT NULL,
  from_state text NOT NULL,
  event text NOT NULL,
  to_state text NOT NULL,
  moved_by text NOT NULL,
  moved_at timestamptz NOT NULL DEFAULT app.now(),
  CONSTRAINT identity_review_move_pkey PRIMARY KEY (review_id, step),
  CONSTRAINT identity_review_move_review_fkey
    FOREIGN KEY (review_id) REFERENCES identity.identity_review (id)
);

CREATE TABLE identity.identity_document (
  id uuid NOT NULL,
  review_id uuid NOT NULL,
  side text NOT NULL,
  type text NOT NULL,
  size_bytes integer NOT NULL,
  width_px integer NOT NULL,
  height_px integer NOT NULL,
  uploaded_at timestamptz NOT NULL DEFAULT app.now(),
  CONSTRAINT identity_document_pkey PRIMARY KEY (id),
  CONSTRAINT identity_document_one_per_side UNIQUE (review_id, side),
  CONSTRAINT identity_document_review_fkey
    FOREIGN KEY (review_id) REFERENCES identity.identity_review (id),
  CONSTRAINT identity_document_side_known CHECK (side IN ('front', 'back', 'selfie')),
  CONSTRAINT identity_document_type_known
    CHECK (type IN ('image/jpeg', 'image/png', 'image/webp')),
  CONSTRAINT identity_document_size_positive
    CHECK (size_bytes > 0 AND width_px > 0 AND height_px > 0)
);

-- Who looked at whose papers, and when: every link and every view.
CREATE TABLE identity.document_access (
  id uuid NOT NULL,
  document_id uuid NOT NULL,
  user_id uuid NOT NULL,
  act text NOT NULL,
  at timestamptz NOT NULL DEFAULT app.now(),
  request_id text NOT NULL,
  CONSTRAINT document_access_pkey PRIMARY KEY (id),
  CONSTRAINT document_access_user_fkey FOREIGN KEY (user_id) REFERENCES identity.app_user (id),
  CONSTRAINT document_access_act_known CHECK (act IN ('link', 'view'))
);
CREATE INDEX document_access_by_document ON identity.document_access (document_id, at);

-- What a level may hold and receive, by the day the rule began. Amounts in whole francs.
CREATE TABLE identity.level_limit (
  level integer NOT NULL,
  valid_from date NOT NULL,
  balance_max_xof bigint NOT NULL,
  topup_month_max_xof bigint NOT NULL,
  source text NOT NULL,
  CONSTRAINT level_limit_pkey PRIMARY KEY (level, valid_from),
  CONSTRAINT level_limit_level_known CHECK (level BETWEEN 0 AND 2),
  CONSTRAINT level_limit_amounts_positive CHECK (balance_max_xof > 0 AND topup_month_max_xof > 0)
);
INSERT INTO identity.level_limit VALUES
  (0, '2026-01-01', 50000, 200000, 'ours, until the rule for unidentified customers is known'),
  (1, '2026-01-01', 300000, 1000000, 'ours, until the rule for unidentified customers is known'),
  (2, '2026-01-01', 2000000, 10000000, 'BCEAO, identified customers, as the press reports it');

-- 0 none, 1 declared, 2 checked. Derived, so that it cannot contradict the papers.
CREATE FUNCTION identity.level_of(person uuid) RETURNS integer
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN CASE
    WHEN EXISTS (SELECT FROM identity.identity_review r
      WHERE r.user_id = person AND r.state = 'approved') THEN 2
    WHEN EXISTS (SELECT FROM identity.declaration d WHERE d.user_id = person) THEN 1
    ELSE 0 END;

GRANT SELECT, INSERT, UPDATE, DELETE ON identity.device, identity.pin, identity.pin_token,
  identity.former_phone, identity.declaration, identity.identity_document,
  identity.second_factor, identity.recovery_code TO ecom_app;
GRANT SELECT, INSERT, UPDATE ON identity.restriction, identity.freeze, identity.membership,
  identity.identity_review TO ecom_app;
GRANT DELETE ON identity.identity_review, identity.identity_review_move TO ecom_app;
GRANT SELECT, INSERT ON identity.identity_review_move, identity.document_access TO ecom_app;
GRANT SELECT ON identity.level_limit TO ecom_app, ecom_reader;
GRANT SELECT ON app.audit TO ecom_app;
GRANT DELETE ON identity.user_role TO ecom_app;
GRANT EXECUTE ON FUNCTION identity.level_of(uuid) TO ecom_app, ecom_reader;
GRANT SELECT ON identity.freeze, identity.membership, identity.restriction TO ecom_reader;
