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
import { formatPhone, mobileNetworkNames } from '@ecom/kernel';
import { Send } from 'lucide-react';
import { type Payout, usePayouts } from './money-data.ts';
import { useFrancs } from './use-francs.ts';

const tones: Readonly<Record<Payout['state'], Tone>> = {
  sending: 'wait',
  waiting: 'wait',
  paid: 'good',
  failed: 'bad',
  returned: 'bad',
};

/** What was sent to a phone, and what came of it. */
export function PayoutsPart({ storeId }: { readonly storeId: string }) {
  const { payouts, plan, states } = useMoneyMessages();
  const francs = useFrancs();
  const { moment } = useMoments();
  const query = usePayouts(storeId);
  const columns: readonly Column<Payout>[] = [
    {
      head: payouts.amount,
      cell: ({ amountXof, isPlanned }) =>
        isPlanned ? `${francs(amountXof)} · ${plan.mark}` : francs(amountXof),
    },
    {
      head: payouts.state,
      cell: ({ state }) => <Pill tone={tones[state]} text={states[state]} />,
      plain: true,
    },
    {
      head: payouts.to,
      cell: ({ phone, network }) => `${formatPhone(phone)} · ${mobileNetworkNames[network]}`,
    },
    { head: payouts.at, cell: ({ requestedAt }) => moment(requestedAt), quiet: true },
  ];
  return (
    <Section title={payouts.title} flush>
      <Loaded query={query} rows={2}>
        {({ pages }) => {
          const rows = pages.flatMap(({ items }) => items);
          if (rows.length > 0) {
            return <Rows label={payouts.title} {...{ rows, columns }} keyOf={({ id }) => id} />;
          }
          return (
            <EmptyState
              drawing={<Send size={36} aria-hidden="true" />}
              title={payouts.empty}
              body={payouts.emptyBody}
            />
          );
        }}
      </Loaded>
      <LoadMore query={query} />
    </Section>
  );
}
