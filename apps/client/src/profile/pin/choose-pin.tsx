import { useMessages } from '@ecom/i18n';
import { useState } from 'react';
import { useSteps } from '../use-steps.ts';
import { NewPinSteps } from './new-pin-steps.tsx';
import { PinDone } from './pin-done.tsx';
import { useSavePin } from './use-save-pin.ts';

const base = '/profil/pin/choisir';

/** The first PIN of an account. */
export function ChoosePin({ step }: { readonly step: string | undefined }) {
  const { pin: words } = useMessages();
  const { leave } = useSteps('/profil/pin');
  const { set } = useSavePin();
  const [done, setDone] = useState(false);
  if (done) return <PinDone title={words.doneSet} onLeave={leave} />;
  return (
    <NewPinSteps
      first={base}
      second={`${base}/confirmer`}
      isSecond={step === 'confirmer'}
      back="/profil/pin"
      save={async (pin) => {
        await set(pin);
        setDone(true);
      }}
    />
  );
}
