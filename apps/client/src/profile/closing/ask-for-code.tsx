import { useMessages } from '@ecom/i18n';
import { Button } from '@ecom/ui';
import { Screen } from '../../app/screen.tsx';
import { useTask } from '../../sign-in/use-task.ts';

interface Props {
  readonly phone: string;
  readonly onSend: () => Promise<unknown>;
  readonly onKeep: () => void;
}

/** The last question before a code is sent. */
export function AskForCode({ phone, onSend, onKeep }: Props) {
  const { closing } = useMessages();
  const task = useTask();
  return (
    <Screen title={closing.askTitle} overline={closing.title} back="/profil/fermer">
      <p className="mt-1.5 text-muted">{closing.askBody(phone)}</p>
      <p role="alert" className="mt-4 min-h-5 text-sm font-semibold text-danger">
        {task.error}
      </p>
      <div className="mt-auto grid gap-3 pt-6">
        <Button look="danger" wide busy={task.busy} onClick={() => void task.run(onSend)}>
          {closing.send}
        </Button>
        <Button look="quiet" wide onClick={onKeep}>
          {closing.keepIt}
        </Button>
      </div>
    </Screen>
  );
}
