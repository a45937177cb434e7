import { useLanguage, useMessages } from '@ecom/i18n';
import { formatPhone } from '@ecom/kernel';
import { Button, CodeField, Notice } from '@ecom/ui';
import { ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { waitText } from '../app/problem-text.ts';
import { Screen } from '../app/screen.tsx';
import { useDraft } from './draft.ts';
import { requestCode, verifyCode } from './steps.ts';
import { useCountdown } from './use-countdown.ts';
import { useTask } from './use-task.ts';

const codeLength = 6;

export function CodeStep({ sentTo }: { readonly sentTo: string }) {
  const { signIn, errors } = useMessages();
  const [code, setCode] = useState('');
  const [, go] = useLocation();
  const task = useTask();
  const verify = async (digits: string) => {
    if (digits.length !== codeLength) return task.setError(errors.codeLength);
    const done = await task.run(async () => {
      const user = await verifyCode(digits);
      go(user.registered ? '/' : '/connexion/nom', { replace: true });
    });
    if (!done) setCode('');
  };
  return (
    <Screen title={signIn.codeTitle} back="/connexion">
      <SentTo phone={sentTo} />
      <form
        noValidate
        className="mt-3 flex flex-1 flex-col"
        onSubmit={(event) => {
          event.preventDefault();
          void verify(code);
        }}
      >
        <CodeField
          label={signIn.codeLabel}
          length={codeLength}
          value={code}
          onChange={(digits) => {
            setCode(digits);
            if (digits) task.setError(undefined);
          }}
          onComplete={(digits) => void verify(digits)}
          error={task.error}
        />
        <Notice icon={<ShieldCheck size={20} aria-hidden="true" />}>{signIn.codeWarning}</Notice>
        <Resend sentTo={sentTo} />
        <div className="mt-auto pt-6">
          <Button type="submit" wide busy={task.busy}>
            {signIn.verify}
          </Button>
        </div>
      </form>
    </Screen>
  );
}

/** Where the code went, and the way back for who mistyped it. */
function SentTo({ phone }: { readonly phone: string }) {
  const { signIn } = useMessages();
  const [, go] = useLocation();
  const change = () => (history.state?.ecom ? history.back() : go('/connexion', { replace: true }));
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-3">
      <p className="text-muted">{signIn.codeBody(formatPhone(phone))}</p>
      <button
        type="button"
        onClick={change}
        className="press min-h-12 rounded-sm text-sm font-bold text-palm-700 underline underline-offset-4"
      >
        {signIn.changeNumber}
      </button>
    </div>
  );
}

/** The countdown and the button share one place, so that nothing moves when it ends. */
function Resend({ sentTo }: { readonly sentTo: string }) {
  const messages = useMessages();
  const { signIn } = messages;
  const language = useLanguage();
  const draft = useDraft();
  const waitMs = useCountdown(draft.resendAtMs ?? 0);
  const task = useTask();
  const [resent, setResent] = useState(false);
  const send = async () => setResent(await task.run(() => requestCode(sentTo, language)));
  return (
    <div className="mt-4 text-center text-sm">
      {waitMs > 0 ? (
        <p className="num grid min-h-12 place-items-center text-muted">
          {signIn.resendIn(waitText(messages, waitMs))}
        </p>
      ) : (
        <button
          type="button"
          onClick={() => void send()}
          aria-busy={task.busy}
          className="press min-h-12 rounded-full px-5 font-bold text-palm-700"
        >
          {signIn.resend}
        </button>
      )}
      <p role="status" className={task.error ? 'font-semibold text-danger' : 'text-palm-700'}>
        {task.error ?? (resent ? signIn.resent : '')}
      </p>
    </div>
  );
}
