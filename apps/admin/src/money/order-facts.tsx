import { CopyButton, Facts, Section, useMoments } from '@ecom/dash';
import { useMoneyMessages } from '@ecom/i18n/admin-money';
import { formatPhone } from '@ecom/kernel';
import { Stack } from '@mui/material';
import { Link } from 'wouter';
import { useMay } from '../data/admin.ts';
import type { MoneyOrder } from './data.ts';
import { providerText, reasonText, useXof } from './money-text.ts';

/** What was asked of whom, under which names, and when it is asked about again. */
export function OrderFacts({ order }: { readonly order: MoneyOrder }) {
  const texts = useMoneyMessages();
  const { order: names, networks } = texts;
  const { moment } = useMoments();
  const xof = useXof();
  const orNever = (iso: string | null) => (iso === null ? names.never : moment(iso));
  const reference = order.id.slice(order.id.indexOf('_') + 1);
  return (
    <Section title={names.facts} action={<CopyButton text={reference} label={names.reference} />}>
      <Facts
        facts={[
          [names.person, <Whose key="person" order={order} />],
          [names.phone, formatPhone(order.phone)],
          [names.network, networks[order.network]],
          [names.provider, providerText(texts, order.provider)],
          [names.amount, xof(order.amountXof)],
          [names.fee, xof(order.feeXof)],
          order.movedXof !== null && [names.moved, xof(order.movedXof)],
          order.reason !== null && [names.reason, reasonText(texts, order.reason)],
          [names.created, moment(order.createdAt)],
          [names.answered, orNever(order.answeredAt)],
          [names.next, orNever(order.nextPollAt)],
          [names.calls, String(order.calls)],
          [names.polls, String(order.polls)],
          [names.reference, reference],
          order.providerId !== null && [names.providerId, order.providerId],
          order.returnedBy !== null && [names.returnedBy, <Other key="by" id={order.returnedBy} />],
          order.returnOf !== null && [names.returnOf, <Other key="of" id={order.returnOf} />],
        ]}
      />
    </Section>
  );
}

function Whose({ order: { person } }: { readonly order: MoneyOrder }) {
  const { nobody } = useMoneyMessages();
  const mayView = useMay('view_user');
  if (!person) return nobody;
  const name = person.name ?? nobody;
  return mayView ? <Link href={`/personnes/${person.id}`}>{name}</Link> : <span>{name}</span>;
}

function Other({ id }: { readonly id: string }) {
  const { order } = useMoneyMessages();
  return (
    <Stack sx={{ alignItems: 'flex-start' }}>
      <Link href={`/argent/ordres/${id}`}>{order.otherOrder}</Link>
    </Stack>
  );
}
