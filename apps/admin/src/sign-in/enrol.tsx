import { newCommandKey, unwrap } from '@ecom/api-client';
import {
  AuthFrame,
  api,
  CopyButton,
  color,
  DigitsForm,
  ErrorState,
  keyed,
  LoadingRows,
  signOut,
  useCommand,
} from '@ecom/dash';
import { useAdminMessages } from '@ecom/i18n/admin';
import { Box, Button, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { QrCode } from './qr-code.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';

/** A second factor is begun, confirmed, and its recovery codes are kept: then the door opens. */
export function Enrol({ onDone }: { readonly onDone: () => void }) {
  const { enrol, factor } = useAdminMessages();
  const [key] = useState(newCommandKey);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  // One secret for this screen, however often it is asked for: the key is the screen's.
  const begun = useQuery({
    queryKey: ['enrolment', key],
    queryFn: () =>
      unwrap(api.POST('/v1/admin/second-factor/enrol', { params: { header: keyed(key) } })),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const command = useCommand(async (code: string, confirmKey) => {
    const params = { header: keyed(confirmKey) };
    const answer = await unwrap(
      api.POST('/v1/admin/second-factor/confirm', { params, body: { code } }),
    );
    setCodes(answer.recoveryCodes);
  });
  if (codes) return <RecoveryCodes codes={codes} onKept={onDone} />;
  return (
    <AuthFrame title={enrol.title} body={enrol.body}>
      {begun.error ? (
        <ErrorState what={enrol.failed} error={begun.error} onRetry={() => void begun.refetch()} />
      ) : begun.data ? (
        <>
          <SecretToScan {...begun.data} />
          <Typography sx={{ mt: 3, mb: 1.5 }}>{enrol.confirm}</Typography>
          <DigitsForm
            label={factor.code}
            submit={factor.verify}
            tooShort={factor.codeLength}
            command={command}
          />
        </>
      ) : (
        <LoadingRows rows={4} />
      )}
      <Button onClick={() => void signOut()} sx={{ mt: 2 }}>
        {factor.leave}
      </Button>
    </AuthFrame>
  );
}

interface Secret {
  readonly secret: string;
  readonly otpauthUrl: string;
}

function SecretToScan({ secret, otpauthUrl }: Secret) {
  const { enrol } = useAdminMessages();
  const groups = secret.match(/.{1,4}/g) ?? [];
  return (
    <Stack sx={{ gap: 1.5 }}>
      <Typography>{enrol.scan}</Typography>
      <QrCode text={otpauthUrl} label={enrol.qr} />
      <Typography>{enrol.manual}</Typography>
      <Stack direction="row" sx={{ flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Box component="code" sx={secretStyle}>
          {groups.join(' ')}
        </Box>
        <CopyButton text={secret} />
      </Stack>
    </Stack>
  );
}

const secretStyle = {
  px: 1.5,
  py: 1,
  borderRadius: 2,
  backgroundColor: color('sunk'),
  fontFamily: 'ui-monospace, monospace',
  fontSize: '0.9375rem',
  fontWeight: 600,
  letterSpacing: '0.04em',
};
