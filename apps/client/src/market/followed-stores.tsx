import { useMarketMessages } from '@ecom/i18n/market';
import { ChevronRight, Store as StoreIcon } from 'lucide-react';
import { Link } from 'wouter';
import { useSession } from '../session/session.ts';
import { useFollowed } from './followed.ts';

/** The stores that somebody follows; nothing for a guest and for whoever follows none. */
export function FollowedStores() {
  const session = useSession();
  return session.phase === 'member' ? <List userId={session.user.id} /> : null;
}

function List({ userId }: { readonly userId: string }) {
  const { store: texts } = useMarketMessages();
  const stores = useFollowed(userId).data ?? [];
  if (stores.length === 0) return null;
  return (
    <section className="mt-4">
      <h2 className="text-lg font-extrabold tracking-tight">{texts.followedTitle}</h2>
      <ul className="mt-2 divide-y divide-line rounded-xl bg-card shadow-card">
        {stores.map(({ slug, name, quartier }) => (
          <li key={slug}>
            <Link
              href={`/marche/boutique/${slug}`}
              state={{ ecom: true }}
              className="press flex min-h-14 items-center gap-3 px-4 py-2"
            >
              <StoreIcon size={20} className="shrink-0 text-sun-800" aria-hidden="true" />
              <span className="min-w-0 flex-1">
                <span className="block truncate font-semibold">{name}</span>
                {quartier !== '' && <span className="block text-sm text-muted">{quartier}</span>}
              </span>
              <ChevronRight className="shrink-0 text-muted" aria-hidden="true" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
