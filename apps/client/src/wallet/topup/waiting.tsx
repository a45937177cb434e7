import { ApiProblem } from '@ecom/api-client';
import { useMessages } from '@ecom/i18n';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Redirect, useLocation, useParams } from 'wouter';
import { Screen } from '../../app/screen.tsx';
import { Loaded } from '../../profile/loaded.tsx';
import { MemberOnly } from '../../profile/member-only.tsx';
import { RowsSkeleton } from '../../profile/row.tsx';
import { useSteps } from '../../profile/use-steps.ts';
import { isOnItsWay, type Topup, useTopup } from '../wallet-data.ts';
import { topupDraft } from './draft.ts';
import { Ended } from './ended.tsx';
import { OnItsWay } from './on-its-way.tsx';

/** What becomes of a top-up, from the prompt on the phone to its end; found again at any time. */
export default function TopupPage() {
  const { id = '' } = useParams<{ id: string }>();
  return <MemberOnly>{(user) => <Followed userId={user.id} id={id} />}</MemberOnly>;
}

function Followed({ userId, id }: { readonly userId: string; readonly id: string }) {
  const { topup: words } = useMessages();
  const query = useTopup(userId, id);
  const queries = useQueryClient();
  const steps = useSteps('/argent');
  const [, go] = useLocation();
  const state = query.data?.state;
  useEffect(() => {
    // The tab shows what this screen knows.
    if (state)
      for (const key of ['topups', 'wallet', 'entries'])
        void queries.invalidateQueries({ queryKey: [key] });
  }, [state, queries]);
  if (!query.data) {
    const isUnknown =
      query.error instanceof ApiProblem && query.error.code === 'payments.topup_unknown';
    if (isUnknown) return <Redirect to="/argent" replace />;
    return (
      <Screen title={words.title} back="/argent">
        <div className="mt-5">
          <Loaded query={query} skeleton={<RowsSkeleton rows={3} />} failed={words.failedToLoad}>
            {() => null}
          </Loaded>
        </div>
      </Screen>
    );
  }
  const again = ({ phone, network, amountXof }: Topup) => {
    topupDraft.start(userId, { phone, network, amountXof });
    go('/argent/recharger/confirmer', { replace: true, state: history.state });
  };
  return isOnItsWay(query.data) ? (
    <OnItsWay topup={query.data} isLost={query.isError} onLeave={steps.leave} />
  ) : (
    <Ended userId={userId} topup={query.data} onLeave={steps.leave} onAgain={again} />
  );
}
