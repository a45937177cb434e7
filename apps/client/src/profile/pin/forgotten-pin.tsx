import { unwrap } from '@ecom/api-client';
import { useLanguage, useMessages } from '@ecom/i18n';
import { formatPhone } from '@ecom/kernel';
import { useState } from 'react';
import { Redirect } from 'wouter';
import { problemText } from '../../app/problem-text.ts';
import { api, type User } from '../../session/session.ts';
import { isAboutCode } from '../code-problem.ts';
import { CodeScreen } from '../code-screen.tsx';
import { clearFlow, requestCode, useFlow } from '../flow.ts';
import { useMoments } from '../moment.ts';
import { useSecurity } from '../use-security.ts';
import { useSteps } from '../use-steps.ts';
import { ForgottenRule } from './forgotten-rule.tsx';
import { NewPinSteps } from './new-pin-steps.tsx';
import { PinDone } from './pin-done.tsx';
import { useSavePin } from './use-save-pin.ts';

const base = '/profil/pin/oublie';

interface Props {
  readonly user: User;
  readonly step: string | undefined;
}

/** What follows from it, the code, the new PIN twice, and until when withdrawals wait. */
export function ForgottenPin({ user, step }: Props) {
  const { pin: words, signIn } = useMessages();
  const flow = useFlow(user.id, 'pin');
  const steps = useSteps('/profil/pin');
  const send = useSend(user.id);
  const reset = useReset(user.id);
  if (reset.done) return <ResetDone userId={user.id} onLeave={steps.leave} />;
  if (step === undefined) {
    const begin = async () => {
      await send();
      steps.next(`${base}/code`);
    };
    return <ForgottenRule phone={formatPhone(user.phone)} onSend={begin} />;
  }
  if (!flow.sentTo) return <Redirect to={base} replace />;
  if (step === 'code') {
    return (
      <CodeScreen
        title={signIn.codeTitle}
        back={base}
        sentTo={flow.sentTo}
        flow={flow}
        warning={words.codeWarning}
        refused={reset.codeRefused}
        onResend={send}
        onCode={async (code) => {
          if (!(await reset.takeCode(code))) steps.next(`${base}/nouveau`);
        }}
      />
    );
  }
  if (!reset.hasCode) return <Redirect to={`${base}/code`} replace />;
  return (
    <NewPinSteps
      first={`${base}/nouveau`}
      second={`${base}/confirmer`}
      isSecond={step === 'confirmer'}
      back={`${base}/code`}
      save={async (pin) => {
        if (!(await reset.takePin(pin))) steps.replace(`${base}/code`);
      }}
    />
  );
}

function useSend(userId: string) {
  const locale = useLanguage();
  return () =>
    requestCode(userId, 'pin', 'pin', (key) => {
      const params = { header: { 'idempotency-key': key } };
      return unwrap(api.POST('/v1/me/pin/forgotten', { params, body: { locale } }));
    });
}

/**
 * The API takes code and PIN together, the screens ask one after the other. Should the code turn
 * out wrong, the PIN waits here for a better one.
 */
function useReset(userId: string) {
  const messages = useMessages();
  const { reset } = useSavePin();
  const [code, setCode] = useState('');
  const [codeRefused, setCodeRefused] = useState<string>();
  const [waitingPin, setWaitingPin] = useState('');
  const [done, setDone] = useState(false);
  const send = async (pin: string, digits: string) => {
    await reset(pin, digits);
    setDone(true);
    clearFlow(userId, 'pin');
  };
  return {
    done,
    codeRefused,
    hasCode: code !== '',
    /** True when everything is done with it, false when the PIN is still to be chosen. */
    takeCode: async (digits: string): Promise<boolean> => {
      setCode(digits);
      if (!waitingPin) return false;
      await send(waitingPin, digits);
      return true;
    },
    /** False when the code was refused. */
    takePin: async (pin: string): Promise<boolean> => {
      try {
        await send(pin, code);
        return true;
      } catch (error) {
        if (!isAboutCode(error)) throw error;
        setWaitingPin(pin);
        setCodeRefused(problemText(messages, error));
        return false;
      }
    },
  };
}

function ResetDone({ userId, onLeave }: { readonly userId: string; readonly onLeave: () => void }) {
  const { pin } = useMessages();
  const { moment } = useMoments();
  const until = useSecurity(userId).data?.restrictedUntil;
  return (
    <PinDone
      title={pin.doneSet}
      restricted={until ? pin.restricted(moment(until)) : pin.forgotRule}
      onLeave={onLeave}
    />
  );
}
