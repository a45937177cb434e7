-- Who may act for a store. Rights come from these rows, never from a token.
CREATE TABLE market.store_member (
  store_id uuid NOT NULL,
  user_id uuid NOT NULL,
  role text NOT NULL,
  joined_at timestamptz NOT NULL DEFAULT app.now(),
  CONSTRAINT store_member_pkey PRIMARY KEY (store_id, user_id),
  CONSTRAINT store_member_store_fkey FOREIGN KEY (store_id) REFERENCES market.store (id),
  CONSTRAINT store_member_user_fkey FOREIGN KEY (user_id) REFERENCES identity.app_user (id),
  CONSTRAINT store_member_role_known CHECK (role IN ('owner', 'manager', 'clerk'))
);
CREATE INDEX store_member_of_user ON market.store_member (user_id);
-- A store has one owner at most; the use-cases see to it that it never has none.
CREATE UNIQUE INDEX store_member_one_owner ON market.store_member (store_id) WHERE role = 'owner';

GRANT SELECT ON market.store_member TO ecom_app, ecom_reader;
GRANT INSERT, DELETE, UPDATE (role) ON market.store_member TO ecom_app;
