-- Invented people carry a mark, so that production can refuse to start beside them.
ALTER TABLE identity.app_user ADD COLUMN is_demo boolean NOT NULL DEFAULT false;
CREATE INDEX app_user_demo ON identity.app_user (id) WHERE is_demo;
