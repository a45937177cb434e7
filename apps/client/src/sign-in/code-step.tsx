import { ApiProblem } from '@ecom/api-client';
import { useLanguage, useMessages } from '@ecom/i18n';
import { formatPhone } from '@ecom/kernel';
import { useLocation } from 'wouter';
import { Screen } from '../app/screen.tsx';
import { CodeForm } from './code-form.tsx';
import type { Sleeper } from './dormant-step.tsx';
import { useDraft } from './draft.ts';
import { requestCode, verifyCode } from './steps.ts';

interface Props {
  readonly sentTo: string;
  /** The code was right, but the number slept: more is asked. */
  readonly onDormant: (sleeper: Sleeper) => void;
}

export function CodeStep({ sentTo, onDormant }: Props) {
  const { signIn } = useMessages();
  const language = useLanguage();
  const draft = useDraft();
  const [, go] = useLocation();
  const verify = async (code: string) => {
    try {
      const user = await verifyCode(code);
      go(user.registered ? '/' : '/connexion/nom', { replace: true });
    } catch (error) {
      if (!(error instanceof ApiProblem && error.code === 'auth.number_dormant')) throw error;
      onDormant({ code, hasPin: error.facts.pinSet === true });
      go('/connexion/compte', { state: { ecom: true } });
    }
  };
  return (
    <Screen title={signIn.codeTitle} back="/connexion">
      <SentTo phone={sentTo} />
      <CodeForm
        warning={signIn.codeWarning}
        resendAtMs={draft.resendAtMs ?? 0}
        onResend={() => requestCode(sentTo, language)}
        onCode={verify}
      />
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
