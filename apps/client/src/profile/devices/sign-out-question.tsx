import { useMessages } from '@ecom/i18n';
import { Button, Dialog } from '@ecom/ui';
import { useTask } from '../../sign-in/use-task.ts';

interface Props {
  readonly title: string;
  readonly body: string;
  /** Signs out; what it throws is shown in words. */
  readonly onConfirm: () => Promise<unknown>;
  readonly onClose: () => void;
}

/** The second of two taps: a device is signed out by nobody's slip. */
export function SignOutQuestion({ title, body, onConfirm, onClose }: Props) {
  const { devices } = useMessages();
  const task = useTask();
  const confirm = async () => {
    if (await task.run(onConfirm)) onClose();
  };
  return (
    <Dialog title={title} body={body} onClose={onClose}>
      {task.error && (
        <p role="alert" className="text-sm font-semibold text-danger">
          {task.error}
        </p>
      )}
      <Button look="danger" wide busy={task.busy} onClick={() => void confirm()}>
        {devices.signOut}
      </Button>
      <Button look="quiet" wide onClick={onClose}>
        {devices.keep}
      </Button>
    </Dialog>
  );
}
