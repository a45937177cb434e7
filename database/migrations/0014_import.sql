-- A store's catalogue from a spreadsheet: read, mapped, tried without writing, then written, by a
-- worker, in steps. Each step is one transaction that also says how far it came, so that a worker
-- that dies leaves nothing done twice and nothing left out.
CREATE TABLE market.import (
  id uuid NOT NULL,
  store_id uuid NOT NULL,
  actor text NOT NULL,
  file_name text NOT NULL,
  file_kind text NOT NULL,
  state text NOT NULL DEFAULT 'reading',
  -- The first row of the file, and some of those below it, to choose columns by.
  header text[] NOT NULL DEFAULT '{}',
  samples jsonb NOT NULL DEFAULT '[]',
  -- What each column of the header holds; null for a column that is left out.
  mapping text[] NOT NULL DEFAULT '{}',
  only_good boolean NOT NULL DEFAULT false,
  rows_total integer NOT NULL DEFAULT 0,
  rows_done integer NOT NULL DEFAULT 0,
  -- Rows of one title stay together; so many such groups are dealt with.
  groups_done integer NOT NULL DEFAULT 0,
  created integer NOT NULL DEFAULT 0,
  changed integer NOT NULL DEFAULT 0,
  unchanged integer NOT NULL DEFAULT 0,
  bad_rows integer NOT NULL DEFAULT 0,
  -- Why it failed or stopped; a code.
  failure text,
  created_at timestamptz NOT NULL DEFAULT app.now(),
  changed_at timestamptz NOT NULL DEFAULT app.now(),
  CONSTRAINT import_pkey PRIMARY KEY (id),
  CONSTRAINT import_store_fkey FOREIGN KEY (store_id) REFERENCES market.store (id),
  CONSTRAINT import_file_kind_known CHECK (file_kind IN ('csv', 'xlsx')),
  CONSTRAINT import_file_name_length CHECK (length(file_name) BETWEEN 1 AND 120),
  CONSTRAINT import_state_known CHECK (state IN ('reading', 'mapping', 'checking', 'checked',
    'running', 'stopped', 'done', 'cancelled', 'failed')),
  CONSTRAINT import_failure_told CHECK (failure IS NOT NULL OR state NOT IN ('failed', 'stopped')),
  CONSTRAINT import_counts_not_negative CHECK (rows_done BETWEEN 0 AND rows_total
    AND created >= 0 AND changed >= 0 AND unchanged >= 0 AND bad_rows BETWEEN 0 AND rows_done)
);
CREATE INDEX import_of_store ON market.import (store_id, created_at DESC, id);
CREATE INDEX import_age ON market.import (changed_at);

-- What is wrong with a row of the file, counted as the spreadsheet counts: the header is row 1.
CREATE TABLE market.import_error (
  import_id uuid NOT NULL,
  row_no integer NOT NULL,
  nth integer NOT NULL,
  -- What the column holds; null where the whole row is meant.
  field text,
  code text NOT NULL,
  -- What stands in the cell, shortened.
  value text NOT NULL DEFAULT '',
  facts jsonb NOT NULL DEFAULT '{}',
  CONSTRAINT import_error_pkey PRIMARY KEY (import_id, row_no, nth),
  CONSTRAINT import_error_import_fkey FOREIGN KEY (import_id) REFERENCES market.import (id)
    ON DELETE CASCADE
);

GRANT SELECT ON market.import, market.import_error TO ecom_app, ecom_reader;
GRANT INSERT, DELETE ON market.import, market.import_error TO ecom_app;
GRANT UPDATE (state, header, samples, mapping, only_good, rows_total, rows_done, groups_done,
  created, changed, unchanged, bad_rows, failure, changed_at) ON market.import TO ecom_app;
