-- What a store owes of its sales in cash, paid from a phone.
CREATE TABLE market.commission_payment (
  -- What payments calls the collection; its reference at the provider.
  id uuid NOT NULL,
  store_id uuid NOT NULL,
  amount_xof bigint NOT NULL,
  requested_by uuid NOT NULL,
  requested_at timestamptz NOT NULL DEFAULT app.now(),
  CONSTRAINT commission_payment_pkey PRIMARY KEY (id),
  CONSTRAINT commission_payment_store_fkey FOREIGN KEY (store_id) REFERENCES market.store (id),
  CONSTRAINT commission_payment_requested_by_fkey
    FOREIGN KEY (requested_by) REFERENCES identity.app_user (id),
  CONSTRAINT commission_payment_amount_positive CHECK (amount_xof > 0)
);
CREATE INDEX commission_payment_of_store
  ON market.commission_payment (store_id, requested_at DESC, id DESC);
GRANT SELECT ON market.commission_payment TO ecom_app, ecom_reader;
GRANT INSERT ON market.commission_payment TO ecom_app;
