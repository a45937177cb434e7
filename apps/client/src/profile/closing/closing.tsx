import { unwrap } from '@ecom/api-client';
import { useLanguage, useMessages } from '@ecom/i18n';
import { formatPhone } from '@ecom/kernel';
import { CalendarClock } from 'lucide-react';
import { useState } from 'react';
import { Redirect, useParams } from 'wouter';
import { Screen } from '../../app/screen.tsx';
import { api, type User } from '../../session/session.ts';
import { DoneScreen } from '../done-screen.tsx';
import { requestCode, useFlow } from '../flow.ts';
import { MemberOnly } from '../member-only.tsx';
import { useMoments } from '../moment.ts';
import { useSteps } from '../use-steps.ts';
import { AskForCode } from './ask-for-code.tsx';
import { CloseByCode } from './close-by-code.tsx';
import { ClosingState } from './closing-state.tsx';
import { WhatHappens } from './what-happens.tsx';

const base = '/profil/fermer';

/** What closing means, the question, the code, the PIN where there is one; and the way back. */
export default function Closing() {
  const { step } = useParams<{ step?: string }>();
  return <MemberOnly>{(user) => <Steps user={user} step={step} />}</MemberOnly>;
}

function Steps({ user, step }: { readonly user: User; readonly step: string | undefined }) {
  const steps = useSteps('/profil');
  const flow = useFlow(user.id, 'closing');
  const send = useSend(user.id);
  const [isDone, setDone] = useState(false);
  if (isDone && user.closesAt) return <Done closesAt={user.closesAt} onLeave={steps.leave} />;
  if (user.closesAt) return <Pending user={user} />;
  if (step === undefined) {
    return <WhatHappens user={user} onGoOn={() => steps.next(`${base}/confirmer`)} />;
  }
  if (step === 'confirmer') {
    const begin = async () => {
      await send();
      steps.next(`${base}/code`);
    };
    return <AskForCode phone={formatPhone(user.phone)} onSend={begin} onKeep={steps.leave} />;
  }
  if (!flow.sentTo) return <Redirect to={base} replace />;
  return <CloseByCode user={user} onResend={send} onDone={() => setDone(true)} />;
}

/** Came back to this address while the account is closing. */
function Pending({ user }: { readonly user: User }) {
  const { closing } = useMessages();
  return (
    <Screen title={closing.title} back="/profil">
      <div className="mt-5">
        <ClosingState user={user} />
      </div>
    </Screen>
  );
}

function Done({ closesAt, onLeave }: { readonly closesAt: string; readonly onLeave: () => void }) {
  const { closing } = useMessages();
  const { moment } = useMoments();
  return (
    <DoneScreen
      icon={CalendarClock}
      title={closing.doneTitle}
      body={closing.doneBody(moment(closesAt))}
      onLeave={onLeave}
    />
  );
}

function useSend(userId: string) {
  const locale = useLanguage();
  return () =>
    requestCode(userId, 'closing', 'closing', (key) => {
      const params = { header: { 'idempotency-key': key } };
      return unwrap(api.POST('/v1/me/closure/code', { params, body: { locale } }));
    });
}
