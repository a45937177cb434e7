import { useMessages } from '@ecom/i18n';
import { formatPhone } from '@ecom/kernel';
import { Button, Dialog } from '@ecom/ui';
import { KeyRound, LifeBuoy, UserRoundPlus } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { Choice } from '../app/choice.tsx';
import { Screen } from '../app/screen.tsx';
import { verifyCode } from './steps.ts';
import { useTask } from './use-task.ts';

/** A number whose account nobody used for 90 days, and the right code for it. In memory only. */
export interface Sleeper {
  readonly code: string;
  /** Whether its account has a PIN that can open it. */
  readonly hasPin: boolean;
}

interface Props {
  readonly sentTo: string;
  readonly sleeper: Sleeper;
}

/**
 * Operators give unused numbers to other people: the code alone opens such an account to nobody.
 * It is hers by its PIN, or not hers and she begins anew, or support helps.
 */
export function DormantStep({ sentTo, sleeper }: Props) {
  const { dormant } = useMessages();
  const [asking, setAsking] = useState(false);
  const [, go] = useLocation();
  const state = { ecom: true };
  return (
    <Screen title={dormant.title} back="/connexion/code">
      <p className="mt-1.5 text-muted">{dormant.body(formatPhone(sentTo))}</p>
      <ul className="mt-5 grid gap-3">
        {sleeper.hasPin && (
          <Choice
            icon={<KeyRound size={20} aria-hidden="true" />}
            label={dormant.mine}
            hint={dormant.mineHint}
            onChoose={() => go('/connexion/pin', { state })}
          />
        )}
        <Choice
          icon={<UserRoundPlus size={20} aria-hidden="true" />}
          label={dormant.fresh}
          hint={dormant.freshHint}
          onChoose={() => setAsking(true)}
        />
        <Choice
          icon={<LifeBuoy size={20} aria-hidden="true" />}
          label={dormant.support}
          hint={dormant.supportHint}
          onChoose={() => go('/assistance', { state })}
        />
      </ul>
      {asking && <FreshQuestion sleeper={sleeper} onClose={() => setAsking(false)} />}
    </Screen>
  );
}

interface QuestionProps {
  readonly sleeper: Sleeper;
  readonly onClose: () => void;
}

/** The old account is set aside by it, so it is asked twice. */
function FreshQuestion({ sleeper, onClose }: QuestionProps) {
  const { dormant, pin } = useMessages();
  const [, go] = useLocation();
  const task = useTask();
  const begin = async () => {
    const isOpen = await task.run(() => verifyCode(sleeper.code, { startFresh: true }));
    if (isOpen) go('/connexion/nom', { replace: true });
  };
  return (
    <Dialog title={dormant.freshTitle} body={dormant.freshBody} onClose={onClose}>
      {task.error && (
        <p role="alert" className="text-sm font-semibold text-danger">
          {task.error}
        </p>
      )}
      <Button wide busy={task.busy} onClick={() => void begin()}>
        {dormant.freshConfirm}
      </Button>
      <Button look="quiet" wide onClick={onClose}>
        {pin.cancel}
      </Button>
    </Dialog>
  );
}
