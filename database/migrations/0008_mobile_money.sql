-- Money from phones and to phones, what may be held, and what watches over both.

-- What things cost, as dated data: of a kind's newest rows that are in force, the one with the
-- highest from_xof that the amount reaches.
CREATE TABLE payments.fee_rule (
  kind text NOT NULL,
  valid_from date NOT NULL,
  from_xof bigint NOT NULL,
  fixed_xof bigint NOT NULL,
  basis_points integer NOT NULL,
  source text NOT NULL,
  CONSTRAINT fee_rule_pkey PRIMARY KEY (kind, valid_from, from_xof),
  CONSTRAINT fee_rule_kind_known CHECK (kind IN ('topup', 'withdrawal', 'transfer')),
  CONSTRAINT fee_rule_not_negative CHECK (from_xof >= 0 AND fixed_xof >= 0),
  CONSTRAINT fee_rule_rate_sane CHECK (basis_points BETWEEN 0 AND 2000)
);
INSERT INTO payments.fee_rule VALUES
  ('topup', '2026-01-01', 0, 0, 0, 'ours: what comes in is free'),
  ('transfer', '2026-01-01', 0, 0, 0, 'ours: between wallets is free'),
  ('withdrawal', '2026-01-01', 0, 0, 100, 'ours, until the tariff is decided: one in a hundred');

-- What one account may hold in place of what its owner's identity level allows. Dated: the
-- newest that is in force counts.
CREATE TABLE payments.account_limit (
  account_id bigint NOT NULL,
  valid_from timestamptz NOT NULL,
  valid_until timestamptz,
  ceiling_xof bigint NOT NULL,
  reason text NOT NULL,
  set_by text NOT NULL,
  CONSTRAINT account_limit_pkey PRIMARY KEY (account_id, valid_from),
  CONSTRAINT account_limit_account_fkey
    FOREIGN KEY (account_id) REFERENCES payments.account (id),
  CONSTRAINT account_limit_not_negative CHECK (ceiling_xof >= 0),
  CONSTRAINT account_limit_forward CHECK (valid_until > valid_from)
);

-- What is asked of a provider. The id is our reference there, stored before the call. A row that
-- has a next_poll_at is work: it is sent, or asked about, when that time has come.
CREATE TABLE payments.mobile_order (
  id uuid NOT NULL,
  direction text NOT NULL,
  purpose text NOT NULL,
  user_id uuid,
  account_id bigint NOT NULL,
  provider text NOT NULL,
  network text NOT NULL,
  phone text NOT NULL,
  -- What the provider moves. Of a collection the fee is kept back; to a payout it is added.
  amount_xof bigint NOT NULL,
  fee_xof bigint NOT NULL,
  state text NOT NULL DEFAULT 'created',
  reason text,
  provider_id text,
  -- What the provider says it moved.
  moved_xof bigint,
  -- The payout that sends back what this collection brought.
  returned_by uuid,
  calls integer NOT NULL DEFAULT 0,
  polls integer NOT NULL DEFAULT 0,
  request_id text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT app.now(),
  changed_at timestamptz NOT NULL DEFAULT app.now(),
  submitted_at timestamptz,
  hinted_at timestamptz,
  answered_at timestamptz,
  next_poll_at timestamptz DEFAULT app.now(),
  CONSTRAINT mobile_order_pkey PRIMARY KEY (id),
  CONSTRAINT mobile_order_account_fkey
    FOREIGN KEY (account_id) REFERENCES payments.account (id),
  CONSTRAINT mobile_order_returned_by_fkey
    FOREIGN KEY (returned_by) REFERENCES payments.mobile_order (id),
  CONSTRAINT mobile_order_returned_once UNIQUE (returned_by),
  CONSTRAINT mobile_order_network_known CHECK (network IN ('mixx', 'moov')),
  CONSTRAINT mobile_order_phone_form CHECK (phone ~ '^\+228[0-9]{8}$'),
  CONSTRAINT mobile_order_purpose_known
    CHECK (purpose IN ('topup', 'withdrawal', 'payout', 'return')),
  CONSTRAINT mobile_order_purpose_has_direction
    CHECK ((direction = 'collect') = (purpose = 'topup')),
  CONSTRAINT mobile_order_amounts_positive
    CHECK (amount_xof > 0 AND fee_xof >= 0 AND moved_xof > 0),
  CONSTRAINT mobile_order_fee_leaves_something
    CHECK (direction = 'payout' OR fee_xof < amount_xof),
  CONSTRAINT mobile_order_state_known CHECK (CASE direction
    WHEN 'collect' THEN state IN ('created', 'submitted', 'pending', 'verified', 'posted',
      'failed', 'expired', 'suspended', 'returning', 'returned')
    WHEN 'payout' THEN state IN ('created', 'submitted', 'pending', 'captured', 'voided')
    ELSE false END),
  CONSTRAINT mobile_order_booked_says_what
    CHECK (state NOT IN ('verified', 'posted', 'suspended', 'returning', 'returned', 'captured')
      OR moved_xof IS NOT NULL),
  CONSTRAINT mobile_order_return_is_named
    CHECK ((state IN ('returning', 'returned')) <= (returned_by IS NOT NULL))
);
CREATE INDEX mobile_order_due ON payments.mobile_order (next_poll_at)
  WHERE next_poll_at IS NOT NULL;
CREATE INDEX mobile_order_by_user ON payments.mobile_order (user_id, created_at DESC, id)
  WHERE user_id IS NOT NULL;
CREATE INDEX mobile_order_open ON payments.mobile_order (created_at)
  WHERE state NOT IN ('posted', 'returned', 'captured', 'voided', 'failed', 'expired');
CREATE INDEX mobile_order_by_provider_id ON payments.mobile_order (provider, provider_id)
  WHERE provider_id IS NOT NULL;

CREATE TABLE payments.mobile_order_move (
  order_id uuid NOT NULL,
  nth integer NOT NULL,
  from_state text,
  event text NOT NULL,
  to_state text NOT NULL,
  by text NOT NULL,
  reason text,
  moved_at timestamptz NOT NULL DEFAULT app.now(),
  CONSTRAINT mobile_order_move_pkey PRIMARY KEY (order_id, nth),
  CONSTRAINT mobile_order_move_order_fkey
    FOREIGN KEY (order_id) REFERENCES payments.mobile_order (id)
);

-- What providers sent us, each thing once. A row says whom to ask about; nothing is booked on it.
CREATE TABLE payments.webhook (
  provider text NOT NULL,
  event_id text NOT NULL,
  direction text NOT NULL,
  reference text,
  provider_id text,
  hint text NOT NULL,
  order_id uuid,
  times integer NOT NULL DEFAULT 1,
  received_at timestamptz NOT NULL DEFAULT app.now(),
  last_at timestamptz NOT NULL DEFAULT app.now(),
  CONSTRAINT webhook_once UNIQUE (provider, event_id),
  CONSTRAINT webhook_order_fkey
    FOREIGN KEY (order_id) REFERENCES payments.mobile_order (id)
);
CREATE INDEX webhook_age ON payments.webhook (received_at);
CREATE INDEX webhook_by_provider ON payments.webhook (provider, last_at DESC);

-- What was refused, counted by the hour: whoever floods us with forgeries fills no table.
CREATE TABLE payments.webhook_refusal (
  provider text NOT NULL,
  reason text NOT NULL,
  hour timestamptz NOT NULL,
  times bigint NOT NULL,
  last_at timestamptz NOT NULL,
  CONSTRAINT webhook_refusal_pkey PRIMARY KEY (provider, reason, hour)
);

-- How a provider is doing, as last seen.
CREATE TABLE payments.provider_state (
  provider text NOT NULL,
  float_mixx_xof bigint,
  float_moov_xof bigint,
  float_whole_xof bigint,
  float_read_at timestamptz,
  float_fault text,
  webhook_at timestamptz,
  CONSTRAINT provider_state_pkey PRIMARY KEY (provider)
);

-- What an operator must look at. One open row per matter.
CREATE TABLE payments.alert (
  id uuid NOT NULL,
  kind text NOT NULL,
  subject text NOT NULL,
  facts jsonb NOT NULL DEFAULT '{}',
  opened_at timestamptz NOT NULL DEFAULT app.now(),
  seen_at timestamptz NOT NULL DEFAULT app.now(),
  closed_at timestamptz,
  closed_by text,
  CONSTRAINT alert_pkey PRIMARY KEY (id),
  CONSTRAINT alert_kind_known CHECK (kind IN ('book_fault', 'chain_broken', 'check_missed',
    'webhooks_silent', 'order_stuck', 'amount_differs', 'paid_after_void', 'float_low',
    'float_unknown', 'clearing_open', 'provider_refuses_us')),
  CONSTRAINT alert_closed_by_somebody CHECK ((closed_at IS NULL) = (closed_by IS NULL))
);
CREATE UNIQUE INDEX alert_one_open ON payments.alert (kind, subject) WHERE closed_at IS NULL;
CREATE INDEX alert_newest ON payments.alert (opened_at DESC, id);

-- Every run of the nightly check, with what it found.
CREATE TABLE payments.book_check (
  id uuid NOT NULL,
  started_at timestamptz NOT NULL,
  ended_at timestamptz NOT NULL DEFAULT app.now(),
  transfers bigint NOT NULL,
  entries bigint NOT NULL,
  rules integer NOT NULL,
  faults integer NOT NULL,
  CONSTRAINT book_check_pkey PRIMARY KEY (id),
  CONSTRAINT book_check_counts CHECK (faults >= 0 AND rules > 0)
);
CREATE INDEX book_check_newest ON payments.book_check (ended_at DESC);

-- A correction by hand: one admin proposes it, another one confirms.
CREATE TABLE payments.adjustment (
  id uuid NOT NULL,
  from_account_id bigint NOT NULL,
  to_account_id bigint NOT NULL,
  amount_xof bigint NOT NULL,
  reason text NOT NULL,
  state text NOT NULL DEFAULT 'proposed',
  proposed_by uuid NOT NULL,
  proposed_at timestamptz NOT NULL DEFAULT app.now(),
  expires_at timestamptz NOT NULL,
  decided_by uuid,
  decided_at timestamptz,
  decision_note text,
  transfer_seq bigint,
  CONSTRAINT adjustment_pkey PRIMARY KEY (id),
  CONSTRAINT adjustment_from_fkey
    FOREIGN KEY (from_account_id) REFERENCES payments.account (id),
  CONSTRAINT adjustment_to_fkey FOREIGN KEY (to_account_id) REFERENCES payments.account (id),
  CONSTRAINT adjustment_between_two CHECK (from_account_id <> to_account_id),
  CONSTRAINT adjustment_amount_positive CHECK (amount_xof > 0),
  CONSTRAINT adjustment_reason_told CHECK (length(btrim(reason)) BETWEEN 10 AND 500),
  CONSTRAINT adjustment_state_known
    CHECK (state IN ('proposed', 'confirmed', 'refused', 'withdrawn', 'expired')),
  CONSTRAINT adjustment_two_persons
    CHECK (state NOT IN ('confirmed', 'refused') OR decided_by <> proposed_by),
  CONSTRAINT adjustment_withdrawn_by_proposer
    CHECK (state <> 'withdrawn' OR decided_by = proposed_by),
  CONSTRAINT adjustment_decided_whole
    CHECK ((state = 'proposed') = (decided_at IS NULL)
      AND (state IN ('proposed', 'expired')) = (decided_by IS NULL)),
  CONSTRAINT adjustment_confirmed_is_booked
    CHECK ((state = 'confirmed') = (transfer_seq IS NOT NULL))
);
CREATE INDEX adjustment_newest ON payments.adjustment (proposed_at DESC, id);
CREATE INDEX adjustment_open ON payments.adjustment (expires_at) WHERE state = 'proposed';

CREATE TRIGGER mobile_order_move_append_only
  BEFORE UPDATE OR DELETE OR TRUNCATE ON payments.mobile_order_move
  FOR EACH STATEMENT EXECUTE FUNCTION payments.refuse_change();

GRANT SELECT ON payments.fee_rule, payments.account_limit, payments.mobile_order,
  payments.mobile_order_move, payments.webhook, payments.webhook_refusal,
  payments.provider_state, payments.alert, payments.book_check, payments.adjustment
  TO ecom_app, ecom_reader;
GRANT INSERT ON payments.account_limit, payments.mobile_order, payments.mobile_order_move,
  payments.webhook, payments.webhook_refusal, payments.provider_state, payments.alert,
  payments.book_check, payments.adjustment TO ecom_app;
-- Who, how much and where to never change after the fact.
GRANT UPDATE (state, reason, provider_id, moved_xof, returned_by, calls, polls, changed_at,
  submitted_at, hinted_at, answered_at, next_poll_at) ON payments.mobile_order TO ecom_app;
GRANT UPDATE (order_id, times, last_at) ON payments.webhook TO ecom_app;
GRANT UPDATE ON payments.webhook_refusal, payments.provider_state TO ecom_app;
GRANT UPDATE (facts, seen_at, closed_at, closed_by) ON payments.alert TO ecom_app;
GRANT UPDATE (state, decided_by, decided_at, decision_note, transfer_seq)
  ON payments.adjustment TO ecom_app;
GRANT DELETE ON payments.webhook, payments.webhook_refusal TO ecom_app;
