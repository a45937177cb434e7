import type { ApiProblem } from '@ecom/api-client';
import { useMessages } from '@ecom/i18n';
import { useState } from 'react';
import { problemText } from '../../app/problem-text.ts';
import type { User } from '../../session/session.ts';
import { isAboutCode } from '../code-problem.ts';
import { CodeScreen } from '../code-screen.tsx';
import { clearFlow, useFlow } from '../flow.ts';
import { usePinnedAct } from '../pin/use-pinned-act.tsx';
import { useClosing } from './use-closing.ts';

interface Props {
  readonly user: User;
  readonly onResend: () => Promise<unknown>;
  readonly onDone: () => void;
}

/** The code closes the account, with the PIN where there is one. */
export function CloseByCode({ user, onResend, onDone }: Props) {
  const messages = useMessages();
  const { closing, signIn } = messages;
  const flow = useFlow(user.id, 'closing');
  const { close } = useClosing(user);
  const [refused, setRefused] = useState<{ text: string; n: number }>();
  const { start, sheet } = usePinnedAct<string>({
    purpose: 'close_account',
    act: async (code, pinToken) => {
      await close(code, pinToken);
      onDone();
      clearFlow(user.id, 'closing');
    },
    onRefused: (problem: ApiProblem) => {
      if (!isAboutCode(problem)) return false;
      setRefused((last) => ({ text: problemText(messages, problem), n: (last?.n ?? 0) + 1 }));
      return true;
    },
  });
  return (
    <>
      <CodeScreen
        key={refused?.n}
        title={signIn.codeTitle}
        back="/profil/fermer/confirmer"
        sentTo={flow.sentTo ?? ''}
        flow={flow}
        warning={closing.codeWarning}
        refused={refused?.text}
        verify={closing.close}
        isDanger
        onResend={onResend}
        onCode={start}
      />
      {sheet}
    </>
  );
}
