import { unwrap } from '@ecom/api-client';
import {
  AuthFrame,
  api,
  DigitsForm,
  Field,
  keyed,
  queries,
  rightsKey,
  signOut,
  useCommand,
} from '@ecom/dash';
import { useAdminMessages } from '@ecom/i18n/admin';
import { Button, Dialog, DialogContent, DialogTitle, Stack, Typography } from '@mui/material';
import { type FormEvent, useId, useState } from 'react';

type Proof = { readonly code: string } | { readonly recoveryCode: string };

async function verify(proof: Proof, key: string): Promise<void> {
  const params = { header: keyed(key) };
  await unwrap(api.POST('/v1/admin/second-factor/verify', { params, body: proof }));
  // Everything that was refused for want of it may be asked again.
  await queries.invalidateQueries({ queryKey: rightsKey });
  await queries.invalidateQueries();
}

/** The second factor at the door. */
export function FactorStep() {
  const { factor } = useAdminMessages();
  const [byRecovery, setByRecovery] = useState(false);
  return (
    <AuthFrame
      title={byRecovery ? factor.recoveryTitle : factor.title}
      body={byRecovery ? factor.recoveryBody : factor.body}
    >
      <FactorForm byRecovery={byRecovery} onOther={() => setByRecovery(!byRecovery)} />
    </AuthFrame>
  );
}

/** The second factor in the middle of the work, after twelve hours. */
export function FactorAgain() {
  const { factor } = useAdminMessages();
  const [byRecovery, setByRecovery] = useState(false);
  const id = useId();
  return (
    <Dialog open aria-labelledby={id} fullWidth maxWidth="xs">
      <DialogTitle id={id}>{byRecovery ? factor.recoveryTitle : factor.title}</DialogTitle>
      <DialogContent>
        <Typography sx={{ mb: 2, color: 'text.secondary' }}>
          {byRecovery ? factor.recoveryBody : factor.again}
        </Typography>
        <FactorForm byRecovery={byRecovery} onOther={() => setByRecovery(!byRecovery)} />
      </DialogContent>
    </Dialog>
  );
}

interface FormProps {
  readonly byRecovery: boolean;
  readonly onOther: () => void;
}

function FactorForm({ byRecovery, onOther }: FormProps) {
  const { factor } = useAdminMessages();
  const command = useCommand((code: string, key) => verify({ code }, key));
  return (
    <>
      {byRecovery ? (
        <RecoveryForm />
      ) : (
        <DigitsForm
          label={factor.code}
          submit={factor.verify}
          tooShort={factor.codeLength}
          command={command}
        />
      )}
      <Stack direction="row" sx={{ mt: 2, flexWrap: 'wrap', justifyContent: 'space-between' }}>
        <Button onClick={onOther}>{byRecovery ? factor.useCode : factor.useRecovery}</Button>
        <Button onClick={() => void signOut()}>{factor.leave}</Button>
      </Stack>
    </>
  );
}

const recoveryLength = 10;

function RecoveryForm() {
  const { factor } = useAdminMessages();
  const [text, setText] = useState('');
  const command = useCommand((recoveryCode: string, key) => verify({ recoveryCode }, key));
  const send = (event: FormEvent) => {
    event.preventDefault();
    const letters = text.replace(/[\s-]/g, '');
    if (letters.length !== recoveryLength) return command.setError(factor.recoveryLength);
    void command.run(letters);
  };
  return (
    <form noValidate onSubmit={send}>
      <Field
        label={factor.recovery}
        error={command.error}
        value={text}
        onChange={setText}
        input={{ autoComplete: 'off', autoCapitalize: 'characters', maxLength: 20 }}
      />
      <Button type="submit" variant="contained" fullWidth loading={command.busy} sx={{ mt: 1 }}>
        {factor.verify}
      </Button>
    </form>
  );
}
