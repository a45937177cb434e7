import { Frame } from '@ecom/dash';
import { useAdminMessages } from '@ecom/i18n/admin';
import { useAdmin, useMay } from '../data/admin.ts';
import { PersonSearch } from '../people/person-search.tsx';
import { AccountMenu } from './account-menu.tsx';
import { badges } from './navigation.tsx';
import { placesOf } from './places.ts';
import { Screens } from './screens.tsx';

/** The administration behind its gate. */
export default function Shell() {
  const { nav } = useAdminMessages();
  const maySearch = useMay('search_users');
  const places = placesOf(useAdmin()).map(({ href, name, icon }) => {
    const Badge = badges[name];
    return { href, icon, text: nav[name], badge: Badge && <Badge /> };
  });
  return (
    <Frame places={places} top={maySearch && <PersonSearch />} menu={<AccountMenu />}>
      <Screens />
    </Frame>
  );
}
