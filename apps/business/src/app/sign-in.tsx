import {
  AuthFrame,
  CodeStep,
  forgetTurnedAway,
  PhoneStep,
  type SentCode,
  useSession,
} from '@ecom/dash';
import { useMessages } from '@ecom/i18n';
import { useBusinessMessages } from '@ecom/i18n/business';
import { Alert, Button } from '@mui/material';
import { useState } from 'react';

/** Number, then code, as in the client's app. How far somebody came lives in memory only. */
export function SignIn() {
  const session = useSession();
  const { errors } = useMessages();
  const { signIn } = useBusinessMessages();
  const [sent, setSent] = useState<SentCode | null>(null);
  if (session.phase !== 'guest') return null;
  if (session.turnedAway) return <Unregistered />;
  if (sent) {
    const back = () => setSent(null);
    return <CodeStep warning={signIn.warning} sent={sent} onSent={setSent} onBack={back} />;
  }
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

/** Signed out already: an account is made where its terms are read. */
function Unregistered() {
  const { signIn, errors } = useBusinessMessages();
  return (
    <AuthFrame title={signIn.unregisteredTitle} body={errors.unregistered}>
      <Button variant="contained" onClick={forgetTurnedAway}>
        {signIn.other}
      </Button>
    </AuthFrame>
  );
}
