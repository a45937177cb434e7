import { useMessages } from '@ecom/i18n';
import { formatPhone } from '@ecom/kernel';
import { Screen } from '../app/screen.tsx';
import { CodeForm } from '../sign-in/code-form.tsx';
import type { Flow } from './flow.ts';

interface Props {
  readonly title: string;
  readonly back: string;
  /** The number in E.164. */
  readonly sentTo: string;
  readonly flow: Flow;
  readonly warning: string;
  readonly refused?: string | undefined;
  readonly verify?: string;
  readonly isDanger?: boolean;
  readonly onResend: () => Promise<unknown>;
  readonly onCode: (code: string) => Promise<unknown>;
}

/** Where the code went, and its field. */
export function CodeScreen({ title, back, sentTo, flow, ...form }: Props) {
  const { signIn } = useMessages();
  return (
    <Screen title={title} back={back}>
      <p className="mt-1.5 text-muted">{signIn.codeBody(formatPhone(sentTo))}</p>
      <CodeForm resendAtMs={flow.resendAtMs ?? 0} {...form} />
    </Screen>
  );
}
