import { useReturnsMessages } from '@ecom/i18n/returns';
import { ButtonLink, EmptyState, Skeleton } from '@ecom/ui';
import { useLocation } from 'wouter';
import { Screen } from '../app/screen.tsx';
import { EmptyBasket } from '../cart/basket-drawing.tsx';
import { Loaded } from '../profile/loaded.tsx';
import { MemberOnly } from '../profile/member-only.tsx';
import { ReportForm } from './report-form.tsx';
import { type OrderReturns, useOrderReturns } from './return-data.ts';
import { ReturnPage } from './return-page.tsx';

interface Props {
  readonly params: { readonly id: string; readonly returnId?: string };
}

/** What is wrong with an order: to be said, or what came of it. */
export default function ProblemScreen({ params }: Props) {
  return (
    <MemberOnly>
      {(user) => (
        <Problem userId={user.id} orderId={params.id} returnId={params.returnId ?? null} />
      )}
    </MemberOnly>
  );
}

interface InnerProps {
  readonly userId: string;
  readonly orderId: string;
  readonly returnId: string | null;
}

function Problem({ userId, orderId, returnId }: InnerProps) {
  const texts = useReturnsMessages();
  const query = useOrderReturns(userId, orderId);
  const title = returnId === null ? texts.title : texts.page;
  return (
    <Screen title={title} back={`/commandes/${orderId}`} knownAtMs={query.dataUpdatedAt}>
      <Loaded query={query} failed={texts.failed} skeleton={<ProblemSkeleton />}>
        {(found) => <Known {...{ userId, orderId, returnId, found }} />}
      </Loaded>
    </Screen>
  );
}

/** The report that is meant, or the way to one. */
function Known({ found, ...props }: InnerProps & { readonly found: OrderReturns }) {
  const { userId, orderId, returnId } = props;
  const one = found.items.find(({ id }) => id === returnId);
  if (one) return <ReturnPage userId={userId} one={one} />;
  const mayReport = returnId === null && found.mayOpen;
  return mayReport ? (
    <ReportForm userId={userId} orderId={orderId} found={found} />
  ) : (
    <Nothing orderId={orderId} isUnknown={returnId !== null} />
  );
}

/** Too late, nothing left, or an address that leads nowhere. */
function Nothing({ orderId, isUnknown }: { orderId: string; isUnknown: boolean }) {
  const texts = useReturnsMessages();
  const [, go] = useLocation();
  const href = `/commandes/${orderId}`;
  return (
    <EmptyState
      drawing={<EmptyBasket />}
      title={isUnknown ? texts.refused.unknown : texts.closed}
      body={isUnknown ? '' : texts.closedBody}
    >
      <ButtonLink
        href={href}
        onClick={(event) => {
          event.preventDefault();
          go(href, { replace: true });
        }}
      >
        {texts.toOrder}
      </ButtonLink>
    </EmptyState>
  );
}

function ProblemSkeleton() {
  return (
    <>
      <Skeleton className="mt-6 h-6 w-36" />
      <Skeleton className="mt-3 h-32 w-full rounded-xl" />
      <Skeleton className="mt-6 h-6 w-44" />
      <Skeleton className="mt-3 h-64 w-full rounded-xl" />
    </>
  );
}
