import { ApiProblem } from '@ecom/api-client';
import { useMessages } from '@ecom/i18n';
import { Notice } from '@ecom/ui';
import { LockKeyhole } from 'lucide-react';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { Screen } from '../app/screen.tsx';
import { PinForm } from '../profile/pin/pin-form.tsx';
import type { Sleeper } from './dormant-step.tsx';
import { verifyCode } from './steps.ts';
import { wayBack } from './way-back.ts';

/** The PIN of the account that slept. A locked one only support can help: no code replaces it. */
export function DormantPin({ sleeper }: { readonly sleeper: Sleeper }) {
  const { dormant, pin, signIn } = useMessages();
  const [isLocked, setLocked] = useState(false);
  const [, go] = useLocation();
  const open = async (digits: string) => {
    try {
      await verifyCode(sleeper.code, { pin: digits });
      go(wayBack(), { replace: true });
    } catch (error) {
      if (!(error instanceof ApiProblem && error.code === 'auth.pin_locked')) throw error;
      setLocked(true);
    }
  };
  return (
    <Screen title={dormant.pinTitle} back="/connexion/compte">
      <p className="mt-1.5 text-muted">{dormant.pinBody}</p>
      {isLocked ? (
        <div className="mt-5">
          <Notice tone="danger" icon={<LockKeyhole size={20} aria-hidden="true" />}>
            {dormant.locked}
          </Notice>
          <Link
            href="/assistance"
            state={{ ecom: true }}
            className="inline-flex min-h-12 items-center font-bold text-palm-700 underline underline-offset-4"
          >
            {dormant.support}
          </Link>
        </div>
      ) : (
        <PinForm label={pin.label} submit={signIn.verify} onPin={open} />
      )}
    </Screen>
  );
}
