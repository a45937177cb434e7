import { unwrap } from '@ecom/api-client';
import { useLanguage, useMessages } from '@ecom/i18n';
import { Redirect, useParams } from 'wouter';
import { api, type User } from '../../session/session.ts';
import { CodeScreen } from '../code-screen.tsx';
import { changeFlow, requestCode } from '../flow.ts';
import { MemberOnly } from '../member-only.tsx';
import { useSteps } from '../use-steps.ts';
import { NewNumber } from './new-number.tsx';
import { NumberDone } from './number-done.tsx';
import { OldNumberQuestion } from './old-number-question.tsx';
import { useNumberChange } from './use-number-change.tsx';

const base = '/profil/numero';

/** Moving the account to another number: is the old one there, which is the new one, the codes. */
export default function ChangeNumber() {
  const { step } = useParams<{ step?: string }>();
  return <MemberOnly>{(user) => <Steps user={user} step={step} />}</MemberOnly>;
}

interface Props {
  readonly user: User;
  readonly step: string | undefined;
}

function Steps({ user, step }: Props) {
  const steps = useSteps('/profil');
  const change = useNumberChange(user, (refused) => {
    if (refused !== step) steps.replace(`${base}/${refused}`);
  });
  const { flow, refused, movedTo } = change;
  const send = useSend(user.id);
  if (movedTo) return <NumberDone userId={user.id} phone={movedTo} onLeave={steps.leave} />;
  if (step === undefined) {
    const answer = (oldNumberAtHand: boolean) => {
      changeFlow(user.id, 'number', { oldNumberAtHand });
      steps.next(`${base}/nouveau`);
    };
    return <OldNumberQuestion user={user} onAnswer={answer} />;
  }
  const { oldNumberAtHand } = flow;
  if (oldNumberAtHand === undefined) return <Redirect to={base} replace />;
  if (step === 'nouveau') {
    return (
      <NewNumber
        known={flow.phone ?? ''}
        oldNumberAtHand={oldNumberAtHand}
        refused={refused?.step === 'nouveau' ? refused.text : undefined}
        onPhone={async (phone) => {
          changeFlow(user.id, 'number', { phone });
          await send(phone, oldNumberAtHand);
          steps.next(`${base}/code`);
        }}
      />
    );
  }
  if (!flow.sentTo) return <Redirect to={`${base}/nouveau`} replace />;
  const resend = () => send(flow.sentTo ?? '', oldNumberAtHand);
  return (
    <Codes
      key={refused?.n}
      user={user}
      step={step}
      change={change}
      resend={resend}
      onNext={() => steps.next(`${base}/ancien`)}
    />
  );
}

interface CodesProps extends Props {
  readonly change: ReturnType<typeof useNumberChange>;
  readonly resend: () => Promise<unknown>;
  readonly onNext: () => void;
}

/** The code of the new number, then that of the old one where it is still at hand. */
function Codes({ user, step, change, resend, onNext }: CodesProps) {
  const { number } = useMessages();
  const { flow, codes, refused, sheet } = change;
  const refusedAt = refused && { [refused.step]: refused.text };
  if (step === 'ancien') {
    if (!codes.code) return <Redirect to={`${base}/code`} replace />;
    return (
      <CodeScreen
        key="old"
        title={number.codeOldTitle}
        back={`${base}/code`}
        sentTo={user.phone}
        flow={flow}
        warning={number.codeOldWarning}
        refused={refusedAt?.ancien}
        onResend={resend}
        onCode={(oldCode) => change.send({ ...codes, oldCode })}
      />
    );
  }
  const take = async (code: string) => {
    // An old number's code that was right waits for a better one of the new number.
    if (!flow.oldNumberAtHand || codes.oldCode) return change.send({ ...codes, code });
    change.setCodes({ code });
    onNext();
  };
  return (
    <>
      <CodeScreen
        key="new"
        title={number.codeNewTitle}
        back={`${base}/nouveau`}
        sentTo={flow.sentTo ?? ''}
        flow={flow}
        warning={number.codeNewWarning}
        refused={refusedAt?.code}
        onResend={resend}
        onCode={take}
      />
      {sheet}
    </>
  );
}

/** A code to the new number, and one to the old where it is at hand. */
function useSend(userId: string) {
  const locale = useLanguage();
  return (phone: string, oldNumberAtHand: boolean) =>
    requestCode(userId, 'number', `${phone} ${oldNumberAtHand}`, (key) => {
      const params = { header: { 'idempotency-key': key } };
      const body = { phone, oldNumberAtHand, locale };
      return unwrap(api.POST('/v1/me/phone-change', { params, body }));
    });
}
