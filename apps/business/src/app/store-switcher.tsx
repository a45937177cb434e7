import { color } from '@ecom/dash';
import { useBusinessMessages } from '@ecom/i18n/business';
import { Box, ButtonBase, Divider, ListItemIcon, Menu, MenuItem } from '@mui/material';
import { Check, ChevronsUpDown, Plus, Store } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { type OwnStore, useStore } from '../data/store.ts';

interface Props {
  readonly stores: readonly OwnStore[];
  onChoose(id: string): void;
}

/** Which store is worked in; another one, or a new one. */
export function StoreSwitcher({ stores, onChoose }: Props) {
  const { stores: texts } = useBusinessMessages();
  const { id, name } = useStore();
  const [, navigate] = useLocation();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);
  const go = (storeId: string) => {
    close();
    // What stood open belongs to the other store.
    navigate('/');
    onChoose(storeId);
  };
  return (
    <>
      <ButtonBase
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={texts.switcher(name)}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={buttonStyle}
      >
        <Store size={20} aria-hidden="true" />
        <Box component="span" sx={nameStyle}>
          {name}
        </Box>
        <ChevronsUpDown size={16} aria-hidden="true" />
      </ButtonBase>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        {stores.map((store) => (
          <MenuItem key={store.id} selected={store.id === id} onClick={() => go(store.id)}>
            <ListItemIcon>{store.id === id && <Check size={18} />}</ListItemIcon>
            {store.name}
          </MenuItem>
        ))}
        <Divider />
        <MenuItem
          onClick={() => {
            close();
            navigate('/ouvrir');
          }}
        >
          <ListItemIcon>
            <Plus size={18} />
          </ListItemIcon>
          {texts.another}
        </MenuItem>
      </Menu>
    </>
  );
}

const buttonStyle = {
  gap: 1,
  px: 1,
  mx: -1,
  minHeight: 44,
  maxWidth: '100%',
  borderRadius: 2,
  fontWeight: 700,
  color: color('ink'),
};
const nameStyle = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' };
