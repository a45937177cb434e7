import {
  type Column,
  EmptyState,
  Loaded,
  LoadMore,
  Pill,
  Rows,
  Section,
  type Tone,
  useMoments,
} from '@ecom/dash';
import { useMoneyMessages } from '@ecom/i18n/business-money';
import { ReceiptText } from 'lucide-react';
import { useState } from 'react';
import { type StatementLine, useStatement } from './money-data.ts';
import { MonthBar } from './month-bar.tsx';
import { StatementSums } from './statement-sums.tsx';
import { useFrancs } from './use-francs.ts';

const tones: Readonly<Record<StatementLine['state'], Tone>> = {
  due: 'new',
  under_way: 'wait',
  paid: 'good',
  in_hand: 'quiet',
};

/** A month: its sums, its lines, and both as a file. */
export function StatementPart({ storeId }: { readonly storeId: string }) {
  const { statement } = useMoneyMessages();
  // Togo keeps UTC, and so do the months.
  const [month, setMonth] = useState(() => new Date().toISOString().slice(0, 7));
  const query = useStatement(storeId, month);
  const columns = useColumns();
  return (
    <Section title={statement.title} flush>
      <MonthBar {...{ storeId, month }} onChoose={setMonth} />
      <Loaded query={query} rows={4}>
        {({ pages }) => {
          const rows = pages.flatMap(({ items }) => items);
          if (rows.length === 0) {
            return (
              <EmptyState
                drawing={<ReceiptText size={36} aria-hidden="true" />}
                title={statement.empty}
                body={statement.emptyBody}
              />
            );
          }
          return (
            <>
              <StatementSums sums={pages[0]?.sums ?? []} />
              <Rows
                label={statement.title}
                {...{ rows, columns }}
                keyOf={({ id }) => id}
                hrefOf={({ orderId }) => (orderId === null ? null : `/commandes/${orderId}`)}
              />
            </>
          );
        }}
      </Loaded>
      <LoadMore query={query} />
    </Section>
  );
}

function useColumns(): readonly Column<StatementLine>[] {
  const { statement, lineStates } = useMoneyMessages();
  const francs = useFrancs();
  const { moment } = useMoments();
  return [
    {
      head: statement.number,
      cell: ({ kind, number }) =>
        kind === 'settlement'
          ? statement.settlement
          : kind === 'refund'
            ? statement.refund(number)
            : number,
    },
    {
      head: statement.gross,
      cell: ({ kind, grossXof }) => (kind === 'settlement' ? null : francs(grossXof)),
    },
    {
      head: statement.commission,
      cell: ({ kind, commissionXof }) => (kind === 'settlement' ? null : francs(-commissionXof)),
    },
    { head: statement.net, cell: ({ netXof }) => <b>{francs(netXof)}</b> },
    {
      head: statement.state,
      cell: ({ state, netXof }) => (
        <Pill
          tone={tones[state]}
          text={state === 'due' && netXof < 0 ? lineStates.to_deduct : lineStates[state]}
        />
      ),
      plain: true,
    },
    { head: statement.at, cell: ({ at }) => moment(at), quiet: true },
  ];
}
