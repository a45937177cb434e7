-- The SMS inbox of development and demo: what a phone would have received, for an hour. It holds
-- codes in plain text, so production never writes here and the reader may not look.
CREATE TABLE app.inbox_message (
  id uuid NOT NULL,
  reference text NOT NULL,
  recipient text NOT NULL,
  body text NOT NULL,
  received_at timestamptz NOT NULL DEFAULT app.now(),
  CONSTRAINT inbox_message_pkey PRIMARY KEY (id),
  -- The outbox may deliver twice: one row all the same.
  CONSTRAINT inbox_message_one_per_reference UNIQUE (reference)
);
CREATE INDEX inbox_message_newest ON app.inbox_message (received_at, id);
CREATE INDEX inbox_message_by_recipient ON app.inbox_message (recipient, received_at, id);

GRANT SELECT, INSERT, UPDATE, DELETE ON app.inbox_message TO ecom_app;
