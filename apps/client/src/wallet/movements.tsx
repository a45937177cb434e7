import { useMessages } from '@ecom/i18n';
import { Button, EmptyState, ErrorState, Purse } from '@ecom/ui';
import { Screen } from '../app/screen.tsx';
import { MemberOnly } from '../profile/member-only.tsx';
import { RowsSkeleton } from '../profile/row.tsx';
import { EntryList } from './entry-list.tsx';
import { useAllEntries } from './wallet-data.ts';

/** Everything that came and went, page by page. */
export default function Movements() {
  const { wallet } = useMessages();
  return (
    <MemberOnly>
      {(user) => (
        <Screen title={wallet.history} back="/argent">
          <div className="mt-4">
            <Pages userId={user.id} />
          </div>
        </Screen>
      )}
    </MemberOnly>
  );
}

function Pages({ userId }: { readonly userId: string }) {
  const { wallet, app, activity } = useMessages();
  const query = useAllEntries(userId);
  const entries = query.data?.pages.flatMap(({ items }) => items);
  if (!entries && query.isError && !query.isFetching) {
    return (
      <ErrorState
        what={wallet.historyFailed}
        advice={activity.checkNetwork}
        retry={app.retry}
        onRetry={() => void query.refetch()}
      />
    );
  }
  if (!entries) {
    return (
      <div role="status" aria-busy="true" aria-label={app.loading}>
        <RowsSkeleton rows={8} />
      </div>
    );
  }
  if (entries.length === 0) {
    return <EmptyState drawing={<Purse />} title={wallet.empty} body={wallet.emptyBody} />;
  }
  return (
    <>
      <EntryList entries={entries} />
      {query.hasNextPage && (
        <div className="mt-3 grid">
          <Button
            look="quiet"
            busy={query.isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            {wallet.more}
          </Button>
        </div>
      )}
    </>
  );
}
