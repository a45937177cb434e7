import { systemClock } from '@ecom/kernel';
import { type Database, drawPaper } from '@ecom/server-kit';
import { csvLine, csvMark } from '../../domain/spreadsheet-csv.ts';
import { readKeptStore } from '../../store/merchant-store-store.ts';
import {
  type StatementRow,
  type StatementSum,
  statementOfStore,
  sumsOfStatement,
} from '../../store/statement-store.ts';
import { writeXlsx } from '../import/spreadsheet-write.ts';
import { settleStorePayout } from './settle-payouts.ts';
import { kindOf, type StatementParts, writeStatement } from './write-statement.ts';

export interface Statement {
  readonly items: readonly StatementRow[];
  readonly sums: readonly StatementSum[];
  /** The next page's `afterId`; null on the last page. */
  readonly nextId: string | null;
}

/** A month in Togo, which keeps UTC: `2026-11`. */
function spanOf(month: string) {
  const [year = 0, nth = 1] = month.split('-').map(Number);
  return { from: new Date(Date.UTC(year, nth - 1)), to: new Date(Date.UTC(year, nth)) };
}

/** A page of a month's sales and refunds, and the sums of the whole month. */
export async function readStatement(
  database: Database,
  storeId: string,
  wish: { readonly month: string; readonly afterId: string | null; readonly limit: number },
): Promise<Statement> {
  await settleStorePayout(database, storeId);
  const span = spanOf(wish.month);
  const { afterId, limit } = wish;
  const rows = await statementOfStore(database, storeId, span, { afterId, limit: limit + 1 });
  const items = rows.slice(0, limit);
  return {
    items,
    sums: await sumsOfStatement(database, storeId, span),
    nextId: rows.length > limit ? (items.at(-1)?.id ?? null) : null,
  };
}

const rowsAtOnce = 1_000;

/** A whole month, row by row, the newest first. */
async function* statementRows(
  database: Database,
  storeId: string,
  month: string,
): AsyncGenerator<StatementRow> {
  const span = spanOf(month);
  let afterId: string | null = null;
  for (;;) {
    const page: { limit: number; afterId: string | null } = { limit: rowsAtOnce, afterId };
    const rows = await statementOfStore(database, storeId, span, page);
    yield* rows;
    if (rows.length < rowsAtOnce) return;
    afterId = rows.at(-1)?.id ?? null;
  }
}

const columns = [
  ...['Date', 'Commande', 'Type', 'Paiement', 'Montant', 'Commission', 'Net', 'État'],
  'Versement',
] as const;
const methods = { wallet: 'Portefeuille', cash: 'Espèces' } as const;
const states = {
  under_way: 'Versement en cours',
  paid: 'Versé',
  failed: 'À verser',
  returned: 'À verser',
} as const;

const cellsOf = (row: StatementRow): readonly string[] => [
  row.at.toISOString().slice(0, 16).replace('T', ' '),
  row.number,
  kindOf(row),
  methods[row.method],
  String(row.grossXof),
  String(row.commissionXof),
  String(row.netXof),
  row.method === 'cash' ? 'En caisse' : states[row.payoutState ?? 'failed'],
  row.payoutId ?? '',
];
const isAmount = (column: number) => column >= 4 && column <= 6;

/** A month in French: a spreadsheet written while it is read, or a paper. */
export async function* statementFile(
  database: Database,
  storeId: string,
  { month, format }: { readonly month: string; readonly format: 'csv' | 'xlsx' | 'pdf' },
): AsyncGenerator<Uint8Array> {
  if (format === 'pdf') {
    yield await drawPaper(writeStatement(await wholeMonth(database, storeId, month)));
    return;
  }
  const rows = tableOf(database, storeId, month);
  if (format === 'xlsx') {
    yield* writeXlsx(rows, isAmount, 'Relevé');
    return;
  }
  yield Buffer.from(csvMark, 'utf8');
  for await (const cells of rows) yield Buffer.from(csvLine(cells), 'utf8');
}

async function* tableOf(database: Database, storeId: string, month: string) {
  yield columns;
  for await (const row of statementRows(database, storeId, month)) yield cellsOf(row);
}

/** All of it at once: papers number their pages. */
async function wholeMonth(
  database: Database,
  storeId: string,
  month: string,
): Promise<StatementParts> {
  const store = await readKeptStore(database, storeId);
  if (!store) throw new Error('a statement of a store that is not');
  const rows: StatementRow[] = [];
  for await (const row of statementRows(database, storeId, month)) rows.push(row);
  const sums = await sumsOfStatement(database, storeId, spanOf(month));
  return { storeName: store.name, month, rows, sums, at: new Date(systemClock.nowMs()) };
}
