import { newCommandKey, unwrap } from '@ecom/api-client';
import { useMessages } from '@ecom/i18n';
import { Button, Dialog } from '@ecom/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../session/session.ts';
import { useTask } from '../../sign-in/use-task.ts';
import { clearPapers } from './papers.ts';

/** Takes papers back that nobody has decided on yet; asked once more, since it cannot be undone. */
export function WithdrawPapers() {
  const { identity } = useMessages();
  const [asking, setAsking] = useState(false);
  const queries = useQueryClient();
  const task = useTask();
  const withdraw = async () => {
    // With nothing open it has happened before, so each tap may be an intent of its own.
    const params = { header: { 'idempotency-key': newCommandKey() } };
    await unwrap(api.DELETE('/v1/me/identity/review', { params }));
    clearPapers();
    await queries.invalidateQueries({ queryKey: ['identity'] });
  };
  return (
    <>
      <button
        type="button"
        onClick={() => setAsking(true)}
        className="press -ml-1 min-h-12 rounded-sm px-1 text-sm font-bold underline underline-offset-4"
      >
        {identity.withdraw}
      </button>
      {asking && (
        <Dialog
          title={identity.withdrawTitle}
          body={identity.withdrawBody}
          onClose={() => setAsking(false)}
        >
          {task.error && (
            <p role="alert" className="text-sm font-semibold text-danger">
              {task.error}
            </p>
          )}
          <Button
            look="danger"
            wide
            busy={task.busy}
            onClick={() => void task.run(withdraw).then((done) => done && setAsking(false))}
          >
            {identity.withdraw}
          </Button>
          <Button look="quiet" wide onClick={() => setAsking(false)}>
            {identity.keepPapers}
          </Button>
        </Dialog>
      )}
    </>
  );
}
