import { newCommandKey, unwrap } from '@ecom/api-client';
import { useLanguage, useMessages } from '@ecom/i18n';
import { Button } from '@ecom/ui';
import { ShieldAlert, ShieldCheck } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { dayAndTime } from '../home/day-and-time.ts';
import { api } from '../session/session.ts';
import { useTask } from '../sign-in/use-task.ts';
import type { NewSignIn } from './new-sign-ins.ts';

interface Props {
  readonly signIn: NewSignIn;
  /** The person took it in hand: it stays until she closes it, whatever else happens to it. */
  readonly onHold: () => void;
  readonly onDone: () => void;
}

/** «Ce n’est pas vous ?» The second tap at the latest has locked the other device out. */
export function SignInNotice({ signIn, onHold, onDone }: Props) {
  const { security } = useMessages();
  const task = useTask();
  const [key] = useState(newCommandKey);
  const [isOut, setOut] = useState(false);
  const signOut = async () => {
    onHold();
    const params = { path: { id: signIn.sessionId }, header: { 'idempotency-key': key } };
    setOut(await task.run(() => unwrap(api.DELETE('/v1/me/sessions/{id}', { params }))));
  };
  if (isOut) {
    return (
      <Band
        icon={<ShieldCheck aria-hidden="true" />}
        title={security.deviceSignedOut}
        body={security.neverGiveCode}
      >
        <Button look="quiet" wide onClick={onDone}>
          {security.close}
        </Button>
      </Band>
    );
  }
  return (
    <Band
      icon={<ShieldAlert aria-hidden="true" />}
      title={security.newSignIn(signIn.device)}
      body={
        <>
          <When at={signIn.at} /> {security.notYou}
        </>
      }
      error={task.error}
    >
      <Button look="danger" wide busy={task.busy} onClick={() => void signOut()}>
        {security.signDeviceOut}
      </Button>
      <Button look="quiet" wide onClick={onDone}>
        {security.itWasMe}
      </Button>
    </Band>
  );
}

interface BandProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly body: ReactNode;
  readonly error?: string | undefined;
  readonly children: ReactNode;
}

/** The darkest ground of the app: nothing else on a screen looks like it. */
function Band({ icon, title, body, error, children }: BandProps) {
  return (
    <section
      aria-label={title}
      className="rise bg-palm-950 p-4 pt-[max(1rem,env(safe-area-inset-top))] text-white shadow-lift"
    >
      <div className="flex items-start gap-3">
        <span className="mt-0.5 shrink-0 text-sun-400">{icon}</span>
        <div className="min-w-0">
          <p role="alert" className="font-bold leading-snug">
            {title}
          </p>
          <p className="mt-0.5 text-sm text-palm-200">{body}</p>
          {error && (
            <p role="alert" className="mt-1 text-sm font-semibold text-sun-400">
              {error}
            </p>
          )}
        </div>
      </div>
      <div className="mt-3.5 grid gap-2">{children}</div>
    </section>
  );
}

const justNowMs = 2 * 60_000;

function When({ at }: { readonly at: string }) {
  const { security, activity } = useMessages();
  const language = useLanguage();
  const time = new Date(at);
  const isNow = Date.now() - time.getTime() < justNowMs;
  const words = isNow ? security.justNow : dayAndTime(time, new Date(), language, activity);
  return <time dateTime={at}>{`${words}.`}</time>;
}
