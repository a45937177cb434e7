import { type Column, EmptyState, Loaded, LoadMore, Page, Rows, useMoments } from '@ecom/dash';
import { useMessages } from '@ecom/i18n';
import { useAdminMessages } from '@ecom/i18n/admin';
import { PalmTree } from '@ecom/ui';
import { Card, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useState } from 'react';
import { type QueuedReview, type ReviewState, useReviews, useWaiting } from '../data/reviews.ts';
import { StatePill } from './state-pill.tsx';

const states: readonly ReviewState[] = ['submitted', 'approved', 'refused'];
const countMax = 1_000;

/** Who waits to have her papers checked, the oldest first; and what was decided. */
export default function Queue() {
  const { reviews } = useAdminMessages();
  const [state, setState] = useState<ReviewState>('submitted');
  const query = useReviews(state);
  return (
    <Page
      title={reviews.title}
      subtitle={<Waiting />}
      actions={
        <ToggleButtonGroup
          exclusive
          size="small"
          aria-label={reviews.filter}
          value={state}
          onChange={(_, chosen: ReviewState | null) => chosen && setState(chosen)}
        >
          {states.map((one) => (
            <ToggleButton key={one} value={one}>
              {reviews.states[one]}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      }
    >
      <Card>
        <Loaded query={query}>
          {({ pages }) => <ReviewRows state={state} rows={pages.flatMap((page) => page.reviews)} />}
        </Loaded>
        <LoadMore query={query} />
      </Card>
    </Page>
  );
}

function Waiting() {
  const { reviews } = useAdminMessages();
  const waiting = useWaiting();
  if (waiting === undefined) return <span>&nbsp;</span>;
  if (waiting >= countMax) return <span>{reviews.waitingMany}</span>;
  return <span>{waiting === 0 ? reviews.nothing : reviews.waiting(waiting)}</span>;
}

interface RowsProps {
  readonly state: ReviewState;
  readonly rows: readonly QueuedReview[];
}

function ReviewRows({ state, rows }: RowsProps) {
  const { reviews } = useAdminMessages();
  const columns = useColumns(state);
  if (rows.length === 0) return <NoReviews state={state} />;
  return (
    <Rows
      label={reviews.states[state]}
      rows={rows}
      columns={columns}
      keyOf={({ id }) => id}
      hrefOf={({ id }) => `/identites/${id}`}
    />
  );
}

function useColumns(state: ReviewState): readonly Column<QueuedReview>[] {
  const { reviews, review } = useAdminMessages();
  const { identity } = useMessages();
  const { moment, waited } = useMoments();
  const { columns } = reviews;
  const what: readonly Column<QueuedReview>[] = [
    { head: columns.name, cell: ({ fullName }) => fullName },
    { head: columns.document, cell: ({ documentKind }) => identity.kinds[documentKind] },
  ];
  if (state === 'submitted') {
    return [
      ...what,
      { head: columns.sent, cell: ({ submittedAt }) => moment(submittedAt), quiet: true },
      { head: columns.wait, cell: ({ submittedAt }) => waited(submittedAt) },
    ];
  }
  return [
    ...what,
    {
      head: reviews.decided,
      cell: ({ decidedAt }) => (decidedAt ? moment(decidedAt) : null),
      quiet: true,
    },
    { head: reviews.by, cell: ({ decidedByName }) => decidedByName ?? review.someone },
    { head: review.reason, cell: (row) => <StatePill review={row} />, plain: true },
  ];
}

function NoReviews({ state }: { readonly state: ReviewState }) {
  const { reviews } = useAdminMessages();
  const texts = {
    submitted: [reviews.emptyTitle, reviews.emptyBody],
    approved: [reviews.emptyApproved, reviews.emptyDecidedBody],
    refused: [reviews.emptyRefused, reviews.emptyDecidedBody],
  } as const;
  const [title, body] = texts[state];
  return <EmptyState drawing={<PalmTree />} title={title} body={body} />;
}
