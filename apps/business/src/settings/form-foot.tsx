import { useOnline } from '@ecom/dash';
import { useSettingsMessages } from '@ecom/i18n/business-settings';
import { Alert, Button, Stack } from '@mui/material';

interface Props {
  readonly busy: boolean;
  readonly error?: string | undefined;
  readonly isChanged: boolean;
}

/** Under a form: what went wrong, and the button that keeps it. */
export function FormFoot({ busy, error, isChanged }: Props) {
  const { save } = useSettingsMessages();
  const online = useOnline();
  return (
    <Stack sx={{ gap: 1.5, alignItems: 'flex-start' }}>
      {error && (
        <Alert severity="error" sx={{ alignSelf: 'stretch' }}>
          {error}
        </Alert>
      )}
      <Button type="submit" variant="contained" loading={busy} disabled={!isChanged || !online}>
        {save}
      </Button>
    </Stack>
  );
}
