-- What every write pays for: an event, its hint, a line of the audit.

-- An event is named by its subject and sequence. The statement that writes it counts its subject in
-- the same breath, so a foreign key only looks a second time.
ALTER TABLE app.event DROP COLUMN id;
ALTER TABLE app.event DROP CONSTRAINT event_subject_fkey;

-- Each subject is counted up again and again: its page leaves room for that.
ALTER TABLE app.event_subject SET (fillfactor = 50);
ALTER TABLE app.idempotency_key SET (fillfactor = 80);

-- An id of the audit is a UUIDv7, made as the line is written: its order is the order of time.
DROP INDEX app.audit_newest;
DROP INDEX app.audit_by_action;
DROP INDEX app.audit_by_actor;
DROP INDEX app.audit_by_subject;
CREATE INDEX audit_by_actor ON app.audit (actor, id);
CREATE INDEX audit_by_subject ON app.audit (subject, id) WHERE subject IS NOT NULL;
-- Transfers are most of the trail: whoever asks for them finds them on every page of it.
CREATE INDEX audit_by_action ON app.audit (action, id) WHERE action <> 'payments.transfer';
