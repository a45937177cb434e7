import { type Reader, statement } from '@ecom/server-kit';

/** A search may be forgotten in a power cut: nobody waits for the disk to have it. */
const logStatement = statement(
  'market.log_search',
  `WITH relaxed AS MATERIALIZED (SELECT set_config('synchronous_commit', 'off', true))
   INSERT INTO market.search_log (id, asked, corrected, found)
   SELECT $1, $2, $3, $4 FROM relaxed`,
);
const forgetStatement = statement(
  'market.forget_searches',
  `DELETE FROM market.search_log WHERE searched_at < app.now() - interval '90 days'`,
);

export const logSearch = (
  reader: Reader,
  search: { id: string; asked: string; corrected: string | null; found: number },
) => reader.query(logStatement, [search.id, search.asked, search.corrected, search.found]);

export const forgetSearches = (reader: Reader) => reader.query(forgetStatement, []);
