import { color, initials, useAccountItems, useMoments } from '@ecom/dash';
import { useAdminMessages } from '@ecom/i18n/admin';
import { useDashMessages } from '@ecom/i18n/dash';
import { formatPhone } from '@ecom/kernel';
import { Avatar, Box, ButtonBase, Divider, Menu, Typography } from '@mui/material';
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { type Admin, useAdmin } from '../data/admin.ts';

/** Who I am, with which rights; the language; the way out. */
export function AccountMenu() {
  const { account } = useAdminMessages();
  const { app } = useDashMessages();
  const admin = useAdmin();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);
  const items = useAccountItems(close, account);
  const name = admin.name ?? formatPhone(admin.phone);
  return (
    <>
      <ButtonBase
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ gap: 1, p: 0.5, pr: 1, borderRadius: 99, minHeight: 44, maxWidth: '60vw' }}
      >
        <Avatar sx={avatarStyle} aria-hidden="true">
          {initials(name)}
        </Avatar>
        <Box component="span" sx={heardOnly}>
          {`${app.account} : ${name}`}
        </Box>
        <Box component="span" aria-hidden="true" sx={nameStyle}>
          {name}
        </Box>
        <ChevronDown size={18} aria-hidden="true" />
      </ButtonBase>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        <WhoAmI admin={admin} />
        <Divider />
        {items}
      </Menu>
    </>
  );
}

function WhoAmI({ admin }: { readonly admin: Admin }) {
  const { account, person } = useAdminMessages();
  const { moment } = useMoments();
  const until = admin.secondFactor.passedUntil;
  return (
    <Box component="li" role="none" sx={{ px: 2, py: 1, maxWidth: 300 }}>
      <Typography sx={{ fontWeight: 700 }}>{admin.name}</Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {formatPhone(admin.phone)}
      </Typography>
      <Typography variant="body2" sx={{ mt: 1 }}>
        <b>{account.duties}</b>
        <br />
        {admin.duties.map((duty) => person.dutyNames[duty]).join(', ')}
      </Typography>
      {until && (
        <Typography variant="body2" sx={{ mt: 1, color: 'text.secondary' }}>
          {account.until(moment(until))}
        </Typography>
      )}
    </Box>
  );
}

const avatarStyle = {
  width: 32,
  height: 32,
  fontSize: '0.75rem',
  fontWeight: 800,
  backgroundColor: color('clay-600'),
};

/** For screen readers: on a phone the name is not to be seen. */
const heardOnly = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
};

const nameStyle = {
  display: { xs: 'none', sm: 'block' },
  fontWeight: 700,
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
};
