import { useMessages } from '@ecom/i18n';
import { Button, Notice } from '@ecom/ui';
import { CalendarClock, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import type { User } from '../../session/session.ts';
import { useTask } from '../../sign-in/use-task.ts';
import { useMoments } from '../moment.ts';
import { useClosing } from './use-closing.ts';

/** While an account is closing: when it will be erased, and the one tap that keeps it. */
export function ClosingState({ user }: { readonly user: User }) {
  const { closing } = useMessages();
  const [isKept, setKept] = useState(false);
  if (user.closesAt) {
    return <Closing user={user} closesAt={user.closesAt} onKept={() => setKept(true)} />;
  }
  if (!isKept) return null;
  return <Notice icon={<ShieldCheck size={20} aria-hidden="true" />}>{closing.kept}</Notice>;
}

interface Props {
  readonly user: User;
  readonly closesAt: string;
  readonly onKept: () => void;
}

function Closing({ user, closesAt, onKept }: Props) {
  const { closing } = useMessages();
  const { moment } = useMoments();
  const { keep } = useClosing(user);
  const task = useTask();
  return (
    <section className="rounded-xl bg-clay-100 p-4 text-clay-700">
      <div className="flex items-start gap-3.5">
        <CalendarClock className="mt-0.5 shrink-0" aria-hidden="true" />
        <div className="min-w-0">
          <h2 className="font-bold leading-snug">{closing.closing(moment(closesAt))}</h2>
          <p className="mt-0.5 text-sm">{closing.closingBody}</p>
        </div>
      </div>
      {task.error && (
        <p role="alert" className="mt-2 text-sm font-semibold">
          {task.error}
        </p>
      )}
      <div className="mt-3 grid">
        <Button
          busy={task.busy}
          onClick={() => void task.run(keep).then((done) => done && onKept())}
        >
          {closing.keepIt}
        </Button>
      </div>
    </section>
  );
}
