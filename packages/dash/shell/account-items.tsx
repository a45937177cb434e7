import { setLanguage, useLanguage, useMessages } from '@ecom/i18n';
import { ListItemIcon, MenuItem } from '@mui/material';
import { Languages, LogOut } from 'lucide-react';
import type { ReactNode } from 'react';
import { signOut } from '../session/session.ts';

/**
 * What every account's menu ends in: the other language, the way out. Items in a list and not a
 * part of their own, since a menu gives the focus to its own children only.
 * @param texts `signOut` in the words of the app
 */
export function useAccountItems(close: () => void, texts: { readonly signOut: string }) {
  const { profile } = useMessages();
  const other = useLanguage() === 'fr' ? 'en' : 'fr';
  const changeLanguage = () => {
    close();
    // What cannot be fetched now leaves the language as it is.
    void setLanguage(other).catch(() => undefined);
  };
  const items: readonly ReactNode[] = [
    <MenuItem key="language" lang={other} onClick={changeLanguage}>
      <ListItemIcon>
        <Languages size={18} />
      </ListItemIcon>
      {other === 'fr' ? profile.french : profile.english}
    </MenuItem>,
    <MenuItem key="out" onClick={() => void signOut()}>
      <ListItemIcon>
        <LogOut size={18} />
      </ListItemIcon>
      {texts.signOut}
    </MenuItem>,
  ];
  return items;
}
