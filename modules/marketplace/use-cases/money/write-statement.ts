import type { Paper, PaperSum } from '@ecom/server-kit';
import { francsText, localeOf, whenText } from '../../domain/paper-text.ts';
import type { StatementRow, StatementSum } from '../../store/statement-store.ts';

/** What a statement on paper is made of: a store's month, whole. */
export interface StatementParts {
  readonly storeName: string;
  /** `2026-11`. */
  readonly month: string;
  readonly rows: readonly StatementRow[];
  readonly sums: readonly StatementSum[];
  readonly at: Date;
}

const language = 'fr';
const methods = { wallet: 'Portefeuille', cash: 'Espèces' } as const;
const states = {
  under_way: 'En cours',
  paid: 'Versé',
  failed: 'À verser',
  returned: 'À verser',
} as const;

/** A store's month as a paper in French: each sale, each refund after it, and their sums. */
export function writeStatement({ storeName, month, rows, sums, at }: StatementParts): Paper {
  const when = whenText(language, 'short');
  return {
    language,
    title: 'Relevé des ventes',
    subtitle: monthText(month),
    facts: [
      ['Boutique', storeName],
      ['Établi le', whenText(language)(at)],
    ],
    tables: [
      {
        columns: [
          { head: 'Date', share: 0.17 },
          { head: 'Commande', share: 0.13 },
          { head: 'Type', share: 0.16 },
          { head: 'Montant', share: 0.17, align: 'right' },
          { head: 'Commission', share: 0.17, align: 'right' },
          { head: 'Net', share: 0.2, align: 'right' },
        ],
        rows: rows.map((row) => [
          when(row.at),
          row.number,
          `${kindOf(row)} · ${stateOf(row)}`,
          francsText(row.grossXof),
          francsText(0 - row.commissionXof),
          francsText(row.netXof),
        ]),
        none: 'Aucune vente ce mois-ci.',
      },
    ],
    sums: sums.flatMap(sumsOf),
    notes: [
      'Net : ce qui revient à la boutique, commission d’Ecom déduite. Les ventes en espèces sont déjà dans sa caisse : elle en doit la commission.',
    ],
    foot: `Ecom · ${storeName}`,
    at,
  };
}

/** What a line is, in French. */
export const kindOf = ({ refundId, settlementId }: StatementRow): string => {
  if (settlementId !== null) return 'Commission réglée';
  return refundId === null ? 'Vente' : 'Remboursement';
};

const stateOf = ({ method, payoutState }: StatementRow): string =>
  method === 'cash' ? 'En caisse' : states[payoutState ?? 'failed'];

function sumsOf(sum: StatementSum): PaperSum[] {
  const { method, salesXof, refundsXof, commissionXof, settledXof, netXof } = sum;
  const name = methods[method];
  const settled = { label: 'Commission des espèces réglée', value: francsText(-settledXof) };
  return [
    { label: `${name} : ventes`, value: francsText(salesXof) },
    { label: `${name} : remboursements`, value: francsText(-refundsXof) },
    { label: `${name} : commission`, value: francsText(-commissionXof) },
    ...(settledXof > 0 ? [settled] : []),
    { label: `${name} : net`, value: francsText(netXof), strong: true },
  ];
}

/** «novembre 2026». */
const monthText = (month: string): string =>
  new Date(`${month}-01T00:00:00Z`).toLocaleDateString(localeOf(language), {
    ...{ month: 'long', year: 'numeric', timeZone: 'UTC' },
  });
