import { useMemberMessages } from '@ecom/i18n/business-members';
import { Button, IconButton, Menu, MenuItem } from '@mui/material';
import { EllipsisVertical } from 'lucide-react';
import { useId, useState } from 'react';
import type { OwnStore } from '../data/store.ts';
import type { Member } from './member-data.ts';
import { HandOverDialog, RemoveDialog, RoleDialog } from './member-dialogs.tsx';

interface Props {
  readonly member: Member;
  readonly store: OwnStore;
  readonly name: string;
}

type Act = 'role' | 'handOver' | 'remove';

/** The owner changes others; anybody else may go. The owner herself hands over first. */
export function MemberActs({ member, store, name }: Props) {
  const { acts } = useMemberMessages();
  const [act, setAct] = useState<Act | null>(null);
  const close = () => setAct(null);
  const dialog = { member, store, name, onClose: close };
  const canLeave = member.isMe && member.role !== 'owner';
  const canChange = !member.isMe && store.role === 'owner';
  return (
    <>
      {canLeave && <Button onClick={() => setAct('remove')}>{acts.leave}</Button>}
      {canChange && <ActMenu name={name} onChoose={setAct} />}
      {act === 'role' && <RoleDialog {...dialog} />}
      {act === 'handOver' && <HandOverDialog {...dialog} />}
      {act === 'remove' && <RemoveDialog {...dialog} />}
    </>
  );
}

interface MenuProps {
  readonly name: string;
  onChoose(act: Act): void;
}

function ActMenu({ name, onChoose }: MenuProps) {
  const { acts } = useMemberMessages();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const id = useId();
  const items: readonly Act[] = ['role', 'handOver', 'remove'];
  const choose = (act: Act) => {
    setAnchor(null);
    onChoose(act);
  };
  return (
    <>
      <IconButton
        aria-label={acts.of(name)}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-controls={anchor ? id : undefined}
        sx={{ width: 44, height: 44 }}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        <EllipsisVertical size={20} />
      </IconButton>
      <Menu id={id} open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {items.map((act) => (
          <MenuItem key={act} onClick={() => choose(act)}>
            {acts[act]}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
