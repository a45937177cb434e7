import { type Reader, statement } from './statement.ts';

export interface LoggedEvent {
  readonly sequence: number;
  readonly type: string;
  readonly at: Date;
  readonly data: Readonly<Record<string, unknown>>;
}

const columns = 'sequence, type, occurred_at AS "at", data';
const afterStatement = statement<LoggedEvent>(
  'app.events_after',
  `SELECT ${columns} FROM app.event WHERE subject = $1 AND sequence > $2
   ORDER BY sequence LIMIT $3`,
);
const beforeStatement = statement<LoggedEvent>(
  'app.events_before',
  `SELECT ${columns} FROM app.event WHERE subject = $1 AND sequence < $2
   ORDER BY sequence DESC LIMIT $3`,
);

/** What a subject's followers missed after sequence `after`, oldest first, `limit` at most. */
export const eventsAfter = (reader: Reader, subject: string, after: number, limit: number) =>
  reader.query(afterStatement, [subject, after, limit]);

/** A page of history before sequence `before`, newest first, `limit` at most. */
export const eventsBefore = (reader: Reader, subject: string, before: number, limit: number) =>
  reader.query(beforeStatement, [subject, before, limit]);
