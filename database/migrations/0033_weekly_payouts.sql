-- A store's balance, paid out by itself on a day of the week.
CREATE TABLE market.payout_plan (
  store_id uuid NOT NULL,
  -- ISO: 1 is Monday.
  weekday integer NOT NULL,
  network text NOT NULL,
  phone text NOT NULL,
  -- Who proved by her PIN that it may go there; it ends when she is not the owner any more.
  set_by uuid NOT NULL,
  set_at timestamptz NOT NULL DEFAULT app.now(),
  -- The last day on which it did what it had to do.
  last_day date,
  CONSTRAINT payout_plan_pkey PRIMARY KEY (store_id),
  CONSTRAINT payout_plan_store_fkey FOREIGN KEY (store_id) REFERENCES market.store (id),
  CONSTRAINT payout_plan_set_by_fkey FOREIGN KEY (set_by) REFERENCES identity.app_user (id),
  CONSTRAINT payout_plan_weekday_known CHECK (weekday BETWEEN 1 AND 7),
  CONSTRAINT payout_plan_network_known CHECK (network IN ('mixx', 'moov')),
  CONSTRAINT payout_plan_phone_form CHECK (phone ~ '^\+228[0-9]{8}$')
);
CREATE INDEX payout_plan_of_day ON market.payout_plan (weekday, store_id);

ALTER TABLE market.payout
  -- By the plan, and by nobody's tap.
  ADD COLUMN planned boolean NOT NULL DEFAULT false;

GRANT SELECT, INSERT, UPDATE, DELETE ON market.payout_plan TO ecom_app;
-- A number of somebody's phone is nobody's report.
GRANT SELECT (store_id, weekday, network, set_by, set_at, last_day) ON market.payout_plan
  TO ecom_reader;
GRANT INSERT (planned) ON market.payout TO ecom_app;
GRANT SELECT (planned) ON market.payout TO ecom_reader;
