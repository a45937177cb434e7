import {
  AuthFrame,
  CodeStep,
  forgetTurnedAway,
  PhoneStep,
  type SentCode,
  type TurnedAway,
  useSession,
} from '@ecom/dash';
import { useMessages } from '@ecom/i18n';
import { useAdminMessages } from '@ecom/i18n/admin';
import { formatPhone } from '@ecom/kernel';
import { Alert, Button, Stack } from '@mui/material';
import { useState } from 'react';

/** Number, then code. How far somebody came lives in memory only. */
export function SignIn() {
  const session = useSession();
  const { errors } = useMessages();
  const { signIn } = useAdminMessages();
  const [sent, setSent] = useState<SentCode | null>(null);
  if (session.phase !== 'guest') return null;
  if (session.turnedAway) return <Refused {...session.turnedAway} />;
  if (sent)
    return (
      <CodeStep
        warning={signIn.warning}
        sent={sent}
        onSent={setSent}
        onBack={() => setSent(null)}
      />
    );
  return (
    <AuthFrame title={signIn.title} body={signIn.body}>
      {session.ended && (
        <Alert severity="info" sx={{ mb: 3 }}>
          {errors.sessionEnded}
        </Alert>
      )}
      <PhoneStep onSent={setSent} />
    </AuthFrame>
  );
}

/** Signed out already: said why, and what can be done. */
function Refused({ phone, code }: TurnedAway) {
  const { signIn } = useAdminMessages();
  const reasons: Readonly<Record<string, string>> = {
    'auth.registration_incomplete': signIn.unregistered,
    'auth.account_frozen': signIn.frozen,
  };
  return (
    <AuthFrame
      title={signIn.refusedTitle}
      body={reasons[code] ?? signIn.refusedBody(formatPhone(phone))}
    >
      <Stack sx={{ gap: 3, alignItems: 'flex-start' }}>
        <Alert severity="warning">{signIn.refusedAdvice}</Alert>
        <Button variant="contained" onClick={forgetTurnedAway}>
          {signIn.other}
        </Button>
      </Stack>
    </AuthFrame>
  );
}
