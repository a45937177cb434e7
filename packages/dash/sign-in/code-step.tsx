import { deviceId, unwrap } from '@ecom/api-client';
import { useLanguage, useMessages } from '@ecom/i18n';
import { formatPhone } from '@ecom/kernel';
import { Alert, Button, Stack, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { useCommand } from '../data/use-command.ts';
import { acceptSession, announceSignIn, api } from '../session/session.ts';
import { AuthFrame } from './auth-frame.tsx';
import { DigitsForm } from './digits-form.tsx';
import { requestCode } from './request-code.ts';

export interface SentCode {
  readonly phone: string;
  readonly resendAtMs: number;
}

interface Props {
  /** What the code will open, and that nobody may have it. */
  readonly warning: string;
  readonly sent: SentCode;
  readonly onSent: (sent: SentCode) => void;
  readonly onBack: () => void;
}

export function CodeStep({ warning, sent, onSent, onBack }: Props) {
  const { signIn, errors } = useMessages();
  const { phone } = sent;
  const command = useCommand(async (code: string) => {
    const body = { phone, deviceId: deviceId(), code };
    acceptSession(await unwrap(api.POST('/v1/auth/otp/verify', { body })));
    announceSignIn();
  });
  return (
    <AuthFrame title={signIn.codeTitle} body={signIn.codeBody(formatPhone(phone))}>
      <DigitsForm
        label={signIn.codeLabel}
        submit={signIn.verify}
        tooShort={errors.codeLength}
        command={command}
      />
      <Alert severity="warning" sx={{ mt: 3 }}>
        {warning}
      </Alert>
      <Stack direction="row" sx={{ mt: 2, flexWrap: 'wrap', justifyContent: 'space-between' }}>
        <Button onClick={onBack}>{signIn.changeNumber}</Button>
        <Resend sent={sent} onSent={onSent} />
      </Stack>
    </AuthFrame>
  );
}

function Resend({ sent, onSent }: Pick<Props, 'sent' | 'onSent'>) {
  const { signIn, duration } = useMessages();
  const locale = useLanguage();
  const leftMs = useLeftMs(sent.resendAtMs);
  const command = useCommand(requestCode);
  const resend = async () => {
    const done = await command.run({ phone: sent.phone, locale });
    if (done) onSent(done.answer);
  };
  if (leftMs > 0) {
    const wait = duration.seconds(Math.ceil(leftMs / 1000));
    return (
      <Typography sx={{ py: 1.25, color: 'text.secondary' }}>{signIn.resendIn(wait)}</Typography>
    );
  }
  return (
    <>
      <Button loading={command.busy} onClick={() => void resend()}>
        {signIn.resend}
      </Button>
      {command.error && <Alert severity="error">{command.error}</Alert>}
    </>
  );
}

/** Milliseconds until then, in whole seconds, never below zero. */
function useLeftMs(untilMs: number): number {
  const [nowMs, setNowMs] = useState(() => Date.now());
  const isOver = untilMs <= nowMs;
  useEffect(() => {
    setNowMs(Date.now());
    if (isOver) return;
    const timer = setInterval(() => setNowMs(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [isOver]);
  return Math.max(0, untilMs - nowMs);
}
