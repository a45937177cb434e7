import { useMessages } from '@ecom/i18n';
import { EmptyState, Purse } from '@ecom/ui';
import { useEffect } from 'react';
import { Redirect, useLocation, useParams } from 'wouter';
import { Screen } from '../../app/screen.tsx';
import { Loaded } from '../../profile/loaded.tsx';
import { MemberOnly } from '../../profile/member-only.tsx';
import { RowsSkeleton } from '../../profile/row.tsx';
import { useSteps } from '../../profile/use-steps.ts';
import { type TopupOptions, useTopupOptions } from '../wallet-data.ts';
import { AmountStep } from './amount-step.tsx';
import { ConfirmStep } from './confirm-step.tsx';
import { topupDraft } from './draft.ts';
import { NumberStep } from './number-step.tsx';

const base = '/argent/recharger';

/** Money from a phone: which number, how much, and everything once more. */
export default function Topup() {
  const { step } = useParams<{ step?: string }>();
  return <MemberOnly>{(user) => <Begun userId={user.id} step={step} />}</MemberOnly>;
}

interface Props {
  readonly userId: string;
  readonly step: string | undefined;
}

function Begun({ userId, step }: Props) {
  const { topup } = useMessages();
  const options = useTopupOptions(userId);
  if (options.data) return <Steps userId={userId} step={step} options={options.data} />;
  return (
    <Screen title={topup.title} back="/argent">
      <div className="mt-5">
        <Loaded query={options} skeleton={<RowsSkeleton rows={3} />} failed={topup.optionsFailed}>
          {() => null}
        </Loaded>
      </div>
    </Screen>
  );
}

function Steps({ userId, step, options }: Props & { readonly options: TopupOptions }) {
  const { topup } = useMessages();
  const steps = useSteps('/argent');
  const [, go] = useLocation();
  const draft = topupDraft.use(userId);
  const { phone, network, amountXof, sentId } = draft;
  const isFirst = step === undefined;
  useEffect(() => {
    // Who begins again has left the last one behind; its number stays.
    if (isFirst && sentId)
      topupDraft.start(userId, { ...(phone && { phone }), ...(network && { network }) });
  }, [isFirst, sentId, userId, phone, network]);
  if (options.networks.every(({ available }) => !available)) {
    return (
      <Screen title={topup.title} back="/argent">
        <div className="mt-5 rounded-xl bg-card shadow-card">
          <EmptyState drawing={<Purse />} title={topup.none} body={topup.noneBody} />
        </div>
      </Screen>
    );
  }
  if (isFirst) {
    return (
      <NumberStep
        options={options}
        draft={draft}
        onNumber={(newPhone, newNetwork) => {
          topupDraft.change(userId, { phone: newPhone, network: newNetwork });
          steps.next(`${base}/montant`);
        }}
      />
    );
  }
  if (sentId) return <Redirect to="/argent" replace />;
  if (!phone || !network) return <Redirect to={base} replace />;
  if (step === 'montant') {
    return (
      <AmountStep
        options={options}
        known={amountXof}
        onAmount={(amount) => {
          topupDraft.change(userId, { amountXof: amount });
          steps.next(`${base}/confirmer`);
        }}
      />
    );
  }
  if (!amountXof) return <Redirect to={`${base}/montant`} replace />;
  return (
    <ConfirmStep
      userId={userId}
      options={options}
      phone={phone}
      network={network}
      amountXof={amountXof}
      onSent={(id) => {
        topupDraft.change(userId, { sentId: id });
        go(`/argent/recharge/${id}`, { replace: true, state: history.state });
      }}
    />
  );
}
