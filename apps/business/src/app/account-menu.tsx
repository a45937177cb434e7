import { signOut, useSession } from '@ecom/dash';
import { setLanguage, useLanguage, useMessages } from '@ecom/i18n';
import { useBusinessMessages } from '@ecom/i18n/business';
import { useDashMessages } from '@ecom/i18n/dash';
import { formatPhone } from '@ecom/kernel';
import { Divider, IconButton, ListItemIcon, ListSubheader, Menu, MenuItem } from '@mui/material';
import { CircleUserRound, Languages, LogOut } from 'lucide-react';
import { useState } from 'react';

/** Under which number I am here; the language; the way out. */
export function AccountMenu() {
  const { app } = useDashMessages();
  const { account } = useBusinessMessages();
  const { profile } = useMessages();
  const language = useLanguage();
  const session = useSession();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);
  const other = language === 'fr' ? 'en' : 'fr';
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
        <MenuItem
          lang={other}
          onClick={() => {
            close();
            void setLanguage(other).catch(() => undefined);
          }}
        >
          <ListItemIcon>
            <Languages size={18} />
          </ListItemIcon>
          {other === 'fr' ? profile.french : profile.english}
        </MenuItem>
        <MenuItem onClick={() => void signOut()}>
          <ListItemIcon>
            <LogOut size={18} />
          </ListItemIcon>
          {account.signOut}
        </MenuItem>
      </Menu>
    </>
  );
}
