import { ConfirmDialog, Field, phoneText, SelectField, useCommand, useToast } from '@ecom/dash';
import { useMessages } from '@ecom/i18n';
import { useMemberMessages } from '@ecom/i18n/business-members';
import { formatPhone, parsePhone } from '@ecom/kernel';
import { InputAdornment } from '@mui/material';
import { useState } from 'react';
import { forgetMembers, type InvitationRequest, teamCommands } from './member-data.ts';

interface Props {
  readonly storeId: string;
  onClose(): void;
}

/** A number is offered a role. Whether it has an account is not told to anybody. */
export function InviteDialog({ storeId, onClose }: Props) {
  const messages = useMessages();
  const { invite: texts, roles } = useMemberMessages();
  const say = useToast();
  const [phone, setPhone] = useState('');
  const [role, setRole] = useState<InvitationRequest['role']>('clerk');
  const [wrong, setWrong] = useState<string>();
  const command = useCommand(teamCommands(storeId).invite);
  const send = async () => {
    const parsed = parsePhone(phone);
    setWrong(parsed.ok ? undefined : phoneText(messages, parsed.error.code));
    if (!parsed.ok || !(await command.run({ phone: parsed.value, role }))) return;
    say(texts.sent(formatPhone(parsed.value)));
    forgetMembers(storeId);
    onClose();
  };
  return (
    <ConfirmDialog
      open
      title={texts.title}
      body={texts.body}
      confirm={texts.send}
      busy={command.busy}
      error={command.error}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <Field
        label={texts.phone}
        error={wrong}
        value={phone}
        onChange={setPhone}
        start={<InputAdornment position="start">+228</InputAdornment>}
        input={{ type: 'tel', inputMode: 'tel', autoComplete: 'off', maxLength: 20 }}
      />
      <SelectField
        label={texts.role}
        value={role}
        noted
        options={[
          ['clerk', roles.clerk],
          ['manager', roles.manager],
          ['courier', roles.courier],
        ]}
        onChoose={(value) => setRole(value as InvitationRequest['role'])}
      />
    </ConfirmDialog>
  );
}
