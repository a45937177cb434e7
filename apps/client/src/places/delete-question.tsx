import { usePlacesMessages } from '@ecom/i18n/places';
import { Button, Dialog } from '@ecom/ui';
import { usePlaceTask } from './place-problem.ts';

interface Props {
  readonly name: string;
  /** Deletes; what it throws is shown in words. */
  readonly onConfirm: () => Promise<unknown>;
  readonly onClose: () => void;
}

/** The second of two taps: a place is deleted by nobody's slip. */
export function DeleteQuestion({ name, onConfirm, onClose }: Props) {
  const texts = usePlacesMessages();
  const task = usePlaceTask();
  return (
    <Dialog title={texts.removeTitle(name)} body={texts.removeBody} onClose={onClose}>
      {task.error && (
        <p role="alert" className="text-sm font-semibold text-danger">
          {task.error}
        </p>
      )}
      <Button look="danger" wide busy={task.busy} onClick={() => void task.run(onConfirm)}>
        {texts.removeConfirm}
      </Button>
      <Button look="quiet" wide onClick={onClose}>
        {texts.keep}
      </Button>
    </Dialog>
  );
}
