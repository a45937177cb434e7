import { ApiProblem } from '@ecom/api-client';
import { Facts, Loaded, Page, PrivatePicture, Section, useMoments } from '@ecom/dash';
import { useAdminDisputesMessages } from '@ecom/i18n/admin-disputes';
import { Alert, Box, Button, Card, Stack } from '@mui/material';
import { Scale } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { useXof } from '../money/money-text.ts';
import { barStyle } from '../parts/act-bar.ts';
import { type Dispute, loadPhoto, useDispute } from './data.ts';
import { StatePill } from './disputes.tsx';
import { JudgeDialog } from './judge-dialog.tsx';
import { SaidPart } from './said-part.tsx';

/** One dispute: what both sides say and show, and the platform's word. */
export default function DisputePage({ id }: { readonly id: string }) {
  const texts = useAdminDisputesMessages();
  const query = useDispute(id);
  const back = { href: '/litiges', label: texts.back };
  const { data, error } = query;
  if (error instanceof ApiProblem && error.code === 'market.return_unknown') {
    return (
      <Page title={texts.gone} back={back}>
        {null}
      </Page>
    );
  }
  if (!data) {
    return (
      <Page title={texts.title} back={back} key="waiting">
        <Card>
          <Loaded query={query} rows={8}>
            {() => null}
          </Loaded>
        </Card>
      </Page>
    );
  }
  return (
    <Page title={texts.number(data.number)} subtitle={<StatePill state={data.state} />} back={back}>
      <Verdict dispute={data} />
      <Box sx={bodyStyle}>
        <Stack sx={{ gap: 2, minWidth: 0 }}>
          <Section title={texts.said}>
            <SaidPart dispute={data} />
          </Section>
          <Section title={texts.photos}>
            <Photos dispute={data} />
          </Section>
        </Stack>
        <Stack sx={{ gap: 2, minWidth: 0 }}>
          <Essentials dispute={data} />
          <Section title={texts.goods}>
            <Goods dispute={data} />
          </Section>
        </Stack>
      </Box>
      {data.may.includes('judge') && <Acts dispute={data} />}
    </Page>
  );
}

interface Props {
  readonly dispute: Dispute;
}

function Verdict({ dispute: { decision, method, dispute } }: Props) {
  const texts = useAdminDisputesMessages();
  const xof = useXof();
  if (!decision) {
    return dispute?.by === 'silence' ? <Alert severity="warning">{texts.silence}</Alert> : null;
  }
  const amount = xof(decision.grantedXof);
  const given = method === 'cash' ? texts.grantedCash(amount) : texts.granted(amount);
  return <Alert severity="success">{decision.grantedXof > 0 ? given : texts.nothing}</Alert>;
}

function Essentials({ dispute }: Props) {
  const texts = useAdminDisputesMessages();
  const { moment } = useMoments();
  const xof = useXof();
  const { customer, store, number, orderId, reason, wish, method, worthXof, openedAt } = dispute;
  return (
    <Section title={texts.facts}>
      <Facts
        facts={[
          [
            texts.order,
            <Link
              key="order"
              href={`/commandes/${orderId}`}
            >{`${number} · ${moment(openedAt)}`}</Link>,
          ],
          [texts.customer, customer.name || texts.unnamed],
          [texts.store, store.name],
          [texts.reason, texts.reasons[reason]],
          [texts.wish, texts.wishes[wish]],
          [texts.method, texts.methods[method]],
          [texts.worth, xof(worthXof)],
        ]}
      />
    </Section>
  );
}

function Goods({ dispute }: Props) {
  const { pieces } = useAdminDisputesMessages();
  return (
    <Facts
      facts={dispute.lines.map(({ title, variant, returned, quantity }) => [
        [title, variant].filter(Boolean).join(' · '),
        pieces(returned, quantity),
      ])}
    />
  );
}

function Photos({ dispute: { id, pictures } }: Props) {
  const texts = useAdminDisputesMessages();
  if (pictures.length === 0) return <Box sx={{ color: 'text.secondary' }}>{texts.noPhotos}</Box>;
  return (
    <Box component="ul" sx={photosStyle}>
      {pictures.map((picture, n) => {
        const before = pictures.slice(0, n + 1).filter(({ side }) => side === picture.side);
        const name = texts.photo[picture.side](before.length);
        return (
          <li key={picture.id}>
            <PrivatePicture
              id={picture.id}
              name={name}
              unseen={texts.photo.unseen}
              load={() => loadPhoto(id, picture.id)}
            />
            <Box sx={{ mt: 0.5, fontSize: '0.875rem', color: 'text.secondary' }}>{name}</Box>
          </li>
        );
      })}
    </Box>
  );
}

function Acts({ dispute }: Props) {
  const { judge } = useAdminDisputesMessages();
  const [asked, setAsked] = useState(false);
  return (
    <Box sx={barStyle}>
      <Button variant="contained" startIcon={<Scale size={18} />} onClick={() => setAsked(true)}>
        {judge.act}
      </Button>
      {asked && <JudgeDialog dispute={dispute} onClose={() => setAsked(false)} />}
    </Box>
  );
}

const bodyStyle = {
  display: 'grid',
  gap: 2,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 5fr) minmax(0, 4fr)' },
};
const photosStyle = {
  m: 0,
  p: 0,
  listStyle: 'none',
  display: 'grid',
  gap: 1.5,
  gridTemplateColumns: 'repeat(auto-fill, minmax(120px, 1fr))',
};
