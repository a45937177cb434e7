import { Pill, Rows, type Tone, useMoments } from '@ecom/dash';
import { useMoneyMessages } from '@ecom/i18n/admin-money';
import type { Adjustment, AdjustmentState } from './data.ts';
import { accountText, useXof } from './money-text.ts';

const tones: Readonly<Record<AdjustmentState, Tone>> = {
  proposed: 'wait',
  confirmed: 'good',
  refused: 'bad',
  withdrawn: 'quiet',
  expired: 'quiet',
};

/** Where a correction stands, in a word. */
export function AdjustmentPill({ state }: { readonly state: AdjustmentState }) {
  const { adjustments } = useMoneyMessages();
  return <Pill tone={tones[state]} text={adjustments.one[state]} />;
}

interface Props {
  readonly adjustments: readonly Adjustment[];
}

/** Corrections, a row each; the whole row leads to it. */
export function AdjustmentRows({ adjustments: rows }: Props) {
  const texts = useMoneyMessages();
  const { adjustments, tabs } = texts;
  const { columns } = adjustments;
  const { moment } = useMoments();
  const xof = useXof();
  return (
    <Rows
      label={tabs.adjustments}
      rows={rows}
      keyOf={({ id }) => id}
      hrefOf={({ id }) => `/argent/ajustements/${id}`}
      columns={[
        { head: columns.amount, cell: ({ amountXof }) => xof(amountXof) },
        {
          head: columns.from,
          cell: (one) => accountText(texts, one.from, one.fromName, one.fromPhone),
        },
        { head: columns.to, cell: (one) => accountText(texts, one.to, one.toName, one.toPhone) },
        {
          head: columns.by,
          cell: ({ proposedBy }) => proposedBy.name ?? adjustments.someone,
        },
        { head: columns.at, cell: ({ proposedAt }) => moment(proposedAt), quiet: true },
        { head: columns.state, cell: ({ state }) => <AdjustmentPill state={state} />, plain: true },
      ]}
    />
  );
}
