import { ApiProblem } from '@ecom/api-client';
import { useMessages } from '@ecom/i18n';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Redirect } from 'wouter';
import { Screen } from '../../app/screen.tsx';
import { useSteps } from '../use-steps.ts';
import { NewPinSteps } from './new-pin-steps.tsx';
import { PinDone } from './pin-done.tsx';
import { PinForm } from './pin-form.tsx';
import { provePin } from './prove-pin.ts';
import { useSavePin } from './use-save-pin.ts';

const base = '/profil/pin/changer';

/** The old PIN, then the new one twice. The old one is tried before anybody thinks up another. */
export function ChangePin({ step }: { readonly step: string | undefined }) {
  const { pin: words, app } = useMessages();
  const steps = useSteps('/profil/pin');
  const { set } = useSavePin();
  const queries = useQueryClient();
  const [current, setCurrent] = useState('');
  const [done, setDone] = useState(false);
  /** False when the last try was spent: the PIN's own screen says what to do then. */
  const isRight = async (pin: string): Promise<boolean> => {
    try {
      await provePin({ purpose: 'device' }, pin);
      return true;
    } catch (error) {
      if (!(error instanceof ApiProblem && error.code === 'auth.pin_locked')) throw error;
      await queries.invalidateQueries({ queryKey: ['security'] });
      return false;
    }
  };
  if (done) return <PinDone title={words.doneChanged} onLeave={steps.leave} />;
  if (step === undefined) {
    return (
      <Screen title={words.oldTitle} back="/profil/pin">
        <p className="mt-1.5 text-muted">{words.oldBody}</p>
        <PinForm
          label={words.label}
          submit={app.continue}
          onPin={async (pin) => {
            if (!(await isRight(pin))) return steps.leave();
            setCurrent(pin);
            steps.next(`${base}/nouveau`);
          }}
        />
      </Screen>
    );
  }
  if (!current) return <Redirect to={base} replace />;
  return (
    <NewPinSteps
      first={`${base}/nouveau`}
      second={`${base}/confirmer`}
      isSecond={step === 'confirmer'}
      back={base}
      save={async (pin) => {
        await set(pin, current);
        setDone(true);
      }}
    />
  );
}
