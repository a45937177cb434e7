-- For the operator's search by the last digits of a number.
CREATE INDEX app_user_by_phone_end ON identity.app_user (reverse(phone) text_pattern_ops);
CREATE INDEX former_phone_by_phone_end
  ON identity.former_phone (reverse(phone) text_pattern_ops);

-- For the pages of the audit trail.
CREATE INDEX audit_by_action ON app.audit (action, occurred_at);

-- Reviews that were decided, the newest first.
CREATE INDEX identity_review_decided
  ON identity.identity_review (state, decided_at, id) WHERE decided_at IS NOT NULL;

-- Support gave the number back after having made sure of the person: not dormant from here on.
ALTER TABLE identity.app_user ADD COLUMN restored_at timestamptz;
