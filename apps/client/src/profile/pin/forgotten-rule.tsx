import { useMessages } from '@ecom/i18n';
import { Button, Notice } from '@ecom/ui';
import { Clock } from 'lucide-react';
import { Screen } from '../../app/screen.tsx';
import { useTask } from '../../sign-in/use-task.ts';

interface Props {
  readonly phone: string;
  readonly onSend: () => Promise<unknown>;
}

/** Said before anything is sent: a forgotten PIN costs a day without withdrawals. */
export function ForgottenRule({ phone, onSend }: Props) {
  const { pin, signIn } = useMessages();
  const task = useTask();
  return (
    <Screen title={pin.forgot} back="/profil/pin">
      <p className="mt-1.5 text-muted">{pin.forgotBody(phone)}</p>
      <div className="mt-5">
        <Notice tone="warning" icon={<Clock size={20} aria-hidden="true" />}>
          {pin.forgotRule}
        </Notice>
      </div>
      <p className="mt-3 text-sm text-muted">{pin.forgotWhy}</p>
      <div className="mt-auto pt-6">
        <p role="alert" className="min-h-5 text-sm font-semibold text-danger">
          {task.error}
        </p>
        <div className="mt-3">
          <Button wide busy={task.busy} onClick={() => void task.run(onSend)}>
            {signIn.send}
          </Button>
        </div>
      </div>
    </Screen>
  );
}
