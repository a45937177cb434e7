import { ApiProblem } from '@ecom/api-client';
import { Facts, Loaded, Page, Section, useMoments } from '@ecom/dash';
import { useMoneyMessages } from '@ecom/i18n/admin-money';
import { Card } from '@mui/material';
import { Link } from 'wouter';
import { useMay } from '../data/admin.ts';
import { AdjustmentPill } from './adjustment-rows.tsx';
import { type AdjustmentView, useAdjustment } from './data.ts';
import { DecideAdjustment, DecisionNote } from './decide-adjustment.tsx';
import { Effect } from './effect.tsx';
import { accountText, personIn, useXof } from './money-text.ts';

/** One correction: who proposed what and why, what it would do, and the decision. */
export default function Adjustment({ id }: { readonly id: string }) {
  const { tabs, proposal, adjustment } = useMoneyMessages();
  const query = useAdjustment(id);
  const back = { href: '/argent/ajustements', label: proposal.back };
  if (query.error instanceof ApiProblem && query.error.code === 'payments.adjustment_unknown') {
    return (
      <Page title={adjustment.gone} back={back}>
        {null}
      </Page>
    );
  }
  if (query.data) return <Known one={query.data} back={back} />;
  return (
    <Page title={tabs.adjustments} back={back} key="waiting">
      <Card>
        <Loaded query={query} rows={6}>
          {() => null}
        </Loaded>
      </Card>
    </Page>
  );
}

interface KnownProps {
  readonly one: AdjustmentView;
  readonly back: { readonly href: string; readonly label: string };
}

function Known({ one, back }: KnownProps) {
  const { adjustment, effect } = useMoneyMessages();
  const xof = useXof();
  return (
    <Page
      title={adjustment.title(xof(one.amountXof))}
      subtitle={<AdjustmentPill state={one.state} />}
      back={back}
    >
      {one.state === 'proposed' && <DecisionNote one={one} />}
      <Section title={adjustment.facts}>
        <AdjustmentFacts one={one} />
      </Section>
      {one.effect && (
        <Section title={effect.title}>
          <Effect effect={one.effect} />
        </Section>
      )}
      {one.state === 'proposed' && <DecideAdjustment one={one} />}
    </Page>
  );
}

function AdjustmentFacts({ one }: { readonly one: AdjustmentView }) {
  const texts = useMoneyMessages();
  const { adjustment: names, adjustments, order } = texts;
  const { moment } = useMoments();
  const { columns, someone } = adjustments;
  const { decidedBy, decidedAt } = one;
  return (
    <Facts
      facts={[
        [
          columns.from,
          <Account
            key="from"
            name={one.from}
            text={accountText(texts, one.from, one.fromName, one.fromPhone)}
          />,
        ],
        [
          columns.to,
          <Account
            key="to"
            name={one.to}
            text={accountText(texts, one.to, one.toName, one.toPhone)}
          />,
        ],
        [names.reason, one.reason],
        [names.proposedBy, one.proposedBy.name ?? someone],
        [names.proposedAt, moment(one.proposedAt)],
        one.state === 'proposed' && [names.expires, moment(one.expiresAt)],
        one.state === 'expired' && [names.expiredAt, moment(one.expiresAt)],
        decidedBy !== null && [names.decidedBy, decidedBy.name ?? someone],
        decidedBy !== null && decidedAt !== null && [names.decidedAt, moment(decidedAt)],
        one.decisionNote !== null && [names.note, one.decisionNote],
        one.transferSeq !== null && [names.booked, order.number(one.transferSeq)],
      ]}
    />
  );
}

interface AccountProps {
  /** As the API writes it: a wallet's holds the id of its person. */
  readonly name: string;
  readonly text: string;
}

/** An account in words; a wallet leads to its person, so that the one who decides can look. */
function Account({ name, text }: AccountProps) {
  const mayView = useMay('view_user');
  const person = personIn(name);
  if (person === null || !mayView) return text;
  return <Link href={`/personnes/${person}`}>{text}</Link>;
}
