import { AuthFrame, CopyButton, color } from '@ecom/dash';
import { useAdminMessages } from '@ecom/i18n/admin';
import { Alert, Box, Button, Checkbox, FormControlLabel, Stack, Typography } from '@mui/material';
import { Printer } from 'lucide-react';
import { useState } from 'react';

interface Props {
  readonly codes: readonly string[];
  readonly onKept: () => void;
}

/** Shown this once: the way on opens when somebody says that they are kept. */
export function RecoveryCodes({ codes, onKept }: Props) {
  const { enrol } = useAdminMessages();
  const [kept, setKept] = useState(false);
  return (
    <AuthFrame title={enrol.codesTitle} body={enrol.codesBody}>
      <Box component="ul" sx={listStyle}>
        {codes.map((code) => (
          <Typography component="li" key={code} sx={codeStyle}>
            {code}
          </Typography>
        ))}
      </Box>
      <Stack className="no-print" sx={{ gap: 2, mt: 2 }}>
        <Stack direction="row" sx={{ gap: 1 }}>
          <CopyButton text={codes.join('\n')} />
          <Button size="small" startIcon={<Printer size={16} />} onClick={() => window.print()}>
            {enrol.print}
          </Button>
        </Stack>
        <Alert severity="warning">{enrol.codesAdvice}</Alert>
        <FormControlLabel
          control={<Checkbox checked={kept} onChange={(_, checked) => setKept(checked)} />}
          label={enrol.kept}
        />
        <Button variant="contained" disabled={!kept} onClick={onKept}>
          {enrol.enter}
        </Button>
      </Stack>
    </AuthFrame>
  );
}

const listStyle = {
  m: 0,
  p: 2,
  display: 'grid',
  gridTemplateColumns: '1fr 1fr',
  gap: 1,
  listStyle: 'none',
  borderRadius: 4,
  border: `1px solid ${color('line')}`,
  backgroundColor: color('card'),
};

const codeStyle = {
  fontFamily: 'ui-monospace, monospace',
  fontWeight: 600,
  fontSize: '0.9375rem',
  textAlign: 'center',
};
