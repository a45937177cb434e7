import { Loaded, Page } from '@ecom/dash';
import { useMoneyMessages } from '@ecom/i18n/business-money';
import { useEffect } from 'react';
import { useStore } from '../data/store.ts';
import { BalancePart } from './balance-part.tsx';
import { forgetMoney, useMoney } from './money-data.ts';
import { PayoutsPart } from './payouts-part.tsx';
import { PlanPart } from './plan-part.tsx';
import { StatementPart } from './statement-part.tsx';

/** What the store has, how it came by it, and what was paid out of it. */
export default function Money() {
  const { title } = useMoneyMessages();
  const { id: storeId } = useStore();
  const query = useMoney(storeId);
  const underWay = query.data?.underWay?.id ?? null;
  // What was looked at before may be old, and a payout that ends changes what stands below.
  useEffect(() => void forgetMoney(storeId), [storeId, underWay]);
  return (
    <Page title={title}>
      <Loaded query={query} rows={3}>
        {(money) => (
          <>
            <BalancePart money={money} />
            <PlanPart money={money} />
          </>
        )}
      </Loaded>
      <PayoutsPart storeId={storeId} />
      <StatementPart storeId={storeId} />
    </Page>
  );
}
