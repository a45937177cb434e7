import { useAccountItems, useSession } from '@ecom/dash';
import { useBusinessMessages } from '@ecom/i18n/business';
import { useDashMessages } from '@ecom/i18n/dash';
import { formatPhone } from '@ecom/kernel';
import { Divider, IconButton, ListSubheader, Menu } from '@mui/material';
import { CircleUserRound } from 'lucide-react';
import { useState } from 'react';

/** Under which number I am here; the language; the way out. */
export function AccountMenu() {
  const { app } = useDashMessages();
  const { account } = useBusinessMessages();
  const session = useSession();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);
  const items = useAccountItems(close, account);
  return (
    <>
      <IconButton
        aria-label={app.account}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <CircleUserRound size={24} />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        <ListSubheader role="none">
          {session.phase === 'member' && formatPhone(session.phone)}
        </ListSubheader>
        <Divider />
        {items}
      </Menu>
    </>
  );
}
