import { ConfirmDialog, SelectField, useCommand, useToast } from '@ecom/dash';
import { useMemberMessages } from '@ecom/i18n/business-members';
import { useState } from 'react';
import type { OwnStore } from '../data/store.ts';
import { forgetMembers, type Member, type Role, teamCommands } from './member-data.ts';

interface Props {
  readonly member: Member;
  readonly store: OwnStore;
  readonly name: string;
  onClose(): void;
}

/** Anything but the owner, who hands the store over. */
export function RoleDialog({ member, store, name, onClose }: Props) {
  const { role: texts, roles, invite } = useMemberMessages();
  const say = useToast();
  const [role, setRole] = useState<Role>(member.role);
  const command = useCommand(teamCommands(store.id).change);
  const save = async () => {
    if (!(await command.run({ userId: member.userId, role }))) return;
    say(texts.saved(name, roles[role]));
    forgetMembers(store.id);
    onClose();
  };
  return (
    <ConfirmDialog
      open
      title={texts.title(name)}
      body={texts.body}
      confirm={texts.save}
      busy={command.busy}
      error={command.error}
      onConfirm={() => void save()}
      onClose={onClose}
    >
      <SelectField
        label={invite.role}
        value={role}
        options={[
          ['clerk', roles.clerk],
          ['manager', roles.manager],
          ['courier', roles.courier],
        ]}
        onChoose={(value) => setRole(value as Role)}
      />
    </ConfirmDialog>
  );
}

/** The store gets another owner; who had it becomes a manager. */
export function HandOverDialog({ member, store, name, onClose }: Props) {
  const { handOver: texts } = useMemberMessages();
  const say = useToast();
  const command = useCommand(teamCommands(store.id).change);
  const hand = async () => {
    if (!(await command.run({ userId: member.userId, role: 'owner' }))) return;
    say(texts.done(name));
    forgetMembers(store.id);
    onClose();
  };
  return (
    <ConfirmDialog
      open
      danger
      title={texts.title(name)}
      body={texts.body(name)}
      confirm={texts.confirm}
      busy={command.busy}
      error={command.error}
      onConfirm={() => void hand()}
      onClose={onClose}
    />
  );
}

/** Somebody is sent away, or goes. */
export function RemoveDialog({ member, store, name, onClose }: Props) {
  const { remove, leave, acts } = useMemberMessages();
  const say = useToast();
  const command = useCommand(teamCommands(store.id).remove);
  const { isMe } = member;
  const send = async () => {
    if (!(await command.run(member.userId))) return;
    say(isMe ? leave.done(store.name) : remove.done(name));
    forgetMembers(store.id);
    onClose();
  };
  return (
    <ConfirmDialog
      open
      danger
      title={isMe ? leave.title(store.name) : remove.title(name)}
      body={isMe ? leave.body : remove.body}
      confirm={isMe ? leave.confirm : acts.remove}
      busy={command.busy}
      error={command.error}
      onConfirm={() => void send()}
      onClose={onClose}
    />
  );
}
