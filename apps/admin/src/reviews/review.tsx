import { ApiProblem } from '@ecom/api-client';
import { Facts, Loaded, Page, Section, useMoments } from '@ecom/dash';
import { useMessages } from '@ecom/i18n';
import { useAdminMessages } from '@ecom/i18n/admin';
import { useDashMessages } from '@ecom/i18n/dash';
import { Alert, Box, Card, Stack } from '@mui/material';
import { useState } from 'react';
import { Link } from 'wouter';
import { useMay } from '../data/admin.ts';
import { type Review as AnyReview, useReview } from '../data/reviews.ts';
import { Decision } from './decision.tsx';
import { EarlierReviews } from './earlier-reviews.tsx';
import { Papers } from './papers.tsx';
import { StatePill } from './state-pill.tsx';

/** One person's papers beside what she declared, and the decision. */
export default function Review({ id }: { readonly id: string }) {
  const { reviews, review } = useAdminMessages();
  const query = useReview(id);
  const [overtaken, setOvertaken] = useState(false);
  const back = { href: '/identites', label: review.back };
  if (query.error instanceof ApiProblem && query.error.code === 'auth.not_found') {
    return (
      <Page title={review.gone} back={back}>
        {null}
      </Page>
    );
  }
  if (!query.data) {
    return (
      <Page title={reviews.filter} back={back} key="waiting">
        <Card>
          <Loaded query={query} rows={8}>
            {() => null}
          </Loaded>
        </Card>
      </Page>
    );
  }
  return (
    <Page title={query.data.fullName} subtitle={<Summary review={query.data} />} back={back}>
      {overtaken && <Overtaken review={query.data} />}
      <ReviewBody review={query.data} />
      {query.data.state === 'submitted' && (
        <Decision review={query.data} onOvertaken={() => setOvertaken(true)} />
      )}
    </Page>
  );
}

function Summary({ review }: { readonly review: AnyReview }) {
  const { reviews, review: texts } = useAdminMessages();
  const { moment, waited } = useMoments();
  const by = review.decidedByName ?? texts.someone;
  return (
    <Stack direction="row" sx={{ mt: 0.5, gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
      <StatePill review={review} />
      <span>
        {review.decidedAt
          ? texts.decidedBy(by, moment(review.decidedAt))
          : `${reviews.columns.wait} : ${waited(review.submittedAt)}`}
      </span>
    </Stack>
  );
}

/** Somebody else was faster: said plainly, with what the decision was. */
function Overtaken({ review }: { readonly review: AnyReview }) {
  const { review: texts } = useAdminMessages();
  const { decidedElsewhere, someone } = texts;
  const by = review.decidedByName ?? someone;
  const text =
    review.state === 'submitted' ? decidedElsewhere.other : decidedElsewhere[review.state](by);
  return <Alert severity="info">{text}</Alert>;
}

function ReviewBody({ review }: { readonly review: AnyReview }) {
  const { review: texts } = useAdminMessages();
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        alignItems: 'start',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 5fr) minmax(0, 3fr)' },
      }}
    >
      <Papers review={review} />
      <Stack sx={{ gap: 2, minWidth: 0 }}>
        <Section title={texts.declared}>
          <Declared review={review} />
        </Section>
        <EarlierReviews earlier={review.earlier} />
      </Stack>
    </Box>
  );
}

function Declared({ review }: { readonly review: AnyReview }) {
  const { review: texts } = useAdminMessages();
  const { app } = useDashMessages();
  const { identity } = useMessages();
  const { day, moment, age } = useMoments();
  const mayView = useMay('view_user');
  return (
    <Stack sx={{ gap: 1.5 }}>
      <Facts
        facts={[
          [texts.fullName, review.fullName],
          [texts.birthDate, `${day(review.birthDate)} (${texts.age(age(review.birthDate))})`],
          [texts.document, identity.kinds[review.documentKind]],
          [texts.profileName, review.profileName ?? app.none],
          [texts.member, moment(review.userCreatedAt)],
          [texts.sent, moment(review.submittedAt)],
          review.refusalNote !== null && [texts.note, review.refusalNote],
        ]}
      />
      {mayView && <Link href={`/personnes/${review.userId}`}>{texts.person}</Link>}
    </Stack>
  );
}
