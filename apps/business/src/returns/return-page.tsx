import { ApiProblem } from '@ecom/api-client';
import { Facts, Loaded, Page, Section, useMoments } from '@ecom/dash';
import { useBusinessReturnsMessages } from '@ecom/i18n/business-returns';
import { Alert, Box, Button, Stack } from '@mui/material';
import { Link } from 'wouter';
import { useStore } from '../data/store.ts';
import { useAmounts } from '../products/amounts.ts';
import { AnswerPart } from './answer-part.tsx';
import { EvidencePart } from './evidence-part.tsx';
import { type Return, useReturn } from './return-data.ts';
import { SaidPart } from './said-part.tsx';
import { StatePill } from './state-pill.tsx';

/** One return: what is wrong, what both sides say and show, and the store's answer. */
export default function ReturnPage({ id }: { readonly id: string }) {
  const texts = useBusinessReturnsMessages();
  const { id: storeId } = useStore();
  const query = useReturn(storeId, id);
  const { data, error } = query;
  const isGone = error instanceof ApiProblem && error.status === 404;
  const title = data ? texts.number(data.number) : isGone ? texts.gone : texts.title;
  return (
    <Page
      title={title}
      subtitle={data && <Summary one={data} />}
      back={{ href: '/retours', label: texts.back }}
    >
      {!isGone && <Loaded query={query}>{(one) => <Parts one={one} />}</Loaded>}
    </Page>
  );
}

function Summary({ one }: { readonly one: Return }) {
  const { reasons } = useBusinessReturnsMessages();
  return (
    <Stack direction="row" sx={{ mt: 0.5, gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
      <StatePill state={one.state} />
      <span>{reasons[one.reason]}</span>
    </Stack>
  );
}

function Parts({ one }: { readonly one: Return }) {
  const texts = useBusinessReturnsMessages();
  return (
    <>
      <Standing one={one} />
      <AnswerPart one={one} />
      <Box sx={gridStyle}>
        <Stack sx={{ gap: 2.5, minWidth: 0 }}>
          <Section title={texts.said}>
            <SaidPart one={one} />
          </Section>
          <EvidencePart one={one} />
        </Stack>
        <Section
          title={texts.goods}
          action={
            <Button component={Link} href={`/commandes/${one.orderId}`} size="small">
              {texts.order}
            </Button>
          }
        >
          <Goods one={one} />
        </Section>
      </Box>
    </>
  );
}

/** What it waits for, or how it ended. */
function Standing({ one }: { readonly one: Return }) {
  const texts = useBusinessReturnsMessages();
  const { moment } = useMoments();
  const { price } = useAmounts();
  const { state, dueAt, decision, dispute, method } = one;
  if (decision) {
    const amount = price(decision.grantedXof);
    const given = method === 'cash' ? texts.grantedCash(amount) : texts.granted(amount);
    const said = decision.grantedXof > 0 ? given : texts.nothing;
    return (
      <Alert severity="success">{decision.restocked ? `${said} ${texts.restocked}` : said}</Alert>
    );
  }
  const by = dueAt === null ? '' : moment(dueAt);
  const said: Readonly<Record<string, string>> = {
    open: texts.answerBy(by),
    refused: texts.refusedUntil(by),
    disputed: dispute?.by === 'silence' ? texts.silent : texts.disputed,
    withdrawn: texts.withdrawn,
    lapsed: texts.lapsed,
  };
  return <Alert severity={state === 'open' ? 'warning' : 'info'}>{said[state]}</Alert>;
}

function Goods({ one }: { readonly one: Return }) {
  const texts = useBusinessReturnsMessages();
  const { price, count } = useAmounts();
  return (
    <>
      <Facts
        facts={[
          ...one.lines.map(
            ({ title, variant, soldBy, quantity, returned }) =>
              [
                [title, variant].filter(Boolean).join(' · '),
                texts.pieces(count(returned, soldBy), count(quantity, soldBy)),
              ] as const,
          ),
          [texts.worth, price(one.worthXof)],
        ]}
      />
      <Box sx={{ mt: 1.5, color: 'text.secondary' }}>
        {`${one.customer.name || texts.unnamed} · ${texts.wishes[one.wish]}`}
      </Box>
    </>
  );
}

const gridStyle = {
  display: 'grid',
  gap: 2.5,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 3fr) minmax(0, 2fr)' },
};
