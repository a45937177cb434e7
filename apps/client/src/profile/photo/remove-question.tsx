import { newCommandKey, unwrap } from '@ecom/api-client';
import { useMessages } from '@ecom/i18n';
import { Button, Dialog } from '@ecom/ui';
import { api } from '../../session/session.ts';
import { useTask } from '../../sign-in/use-task.ts';
import { takeOver } from '../take-over.ts';

export function RemoveQuestion({ onClose }: { readonly onClose: () => void }) {
  const { photo } = useMessages();
  const task = useTask();
  const remove = async () => {
    // Removing it twice is no error, so each tap may be an intent of its own.
    const params = { header: { 'idempotency-key': newCommandKey() } };
    takeOver(await unwrap(api.DELETE('/v1/me/photo', { params })));
  };
  return (
    <Dialog title={photo.removeTitle} body={photo.removeBody} onClose={onClose}>
      {task.error && (
        <p role="alert" className="text-sm font-semibold text-danger">
          {task.error}
        </p>
      )}
      <Button
        look="danger"
        wide
        busy={task.busy}
        onClick={() => void task.run(remove).then((done) => done && onClose())}
      >
        {photo.remove}
      </Button>
      <Button look="quiet" wide onClick={onClose}>
        {photo.keep}
      </Button>
    </Dialog>
  );
}
