import { useMarketMessages } from '@ecom/i18n/market';
import { Check, Plus } from 'lucide-react';
import { useLocation } from 'wouter';
import { useSession } from '../session/session.ts';
import { type FollowedStore, useFollow, useFollowed } from './followed.ts';

interface Props {
  readonly store: FollowedStore;
}

const look = 'press inline-flex min-h-12 items-center gap-2 rounded-full px-5 font-bold self-start';

/** To come back to a store: kept with the account, so a guest is led to the sign-in first. */
export function FollowButton({ store }: Props) {
  const { store: texts } = useMarketMessages();
  const session = useSession();
  const [, go] = useLocation();
  if (session.phase === 'member') return <Toggle store={store} userId={session.user.id} />;
  return (
    <button
      type="button"
      // Until it is known who is there, nobody is sent to sign in.
      disabled={session.phase !== 'guest'}
      onClick={() => go('/connexion', { state: { ecom: true } })}
      aria-label={texts.followNamed(store.name)}
      className={`${look} bg-palm-800 text-white disabled:opacity-60`}
    >
      <Plus size={18} aria-hidden="true" />
      {texts.follow}
    </button>
  );
}

function Toggle({ store, userId }: Props & { readonly userId: string }) {
  const { store: texts } = useMarketMessages();
  const known = useFollowed(userId).data;
  const follow = useFollow(userId, store);
  const isFollowed = known?.some(({ slug }) => slug === store.slug) ?? false;
  const Icon = isFollowed ? Check : Plus;
  return (
    <>
      <button
        type="button"
        aria-pressed={isFollowed}
        aria-label={texts.followNamed(store.name)}
        onClick={() => follow.mutate(!isFollowed)}
        className={`${look} ${isFollowed ? 'bg-palm-100 text-palm-800' : 'bg-palm-800 text-white'}`}
      >
        <Icon size={18} aria-hidden="true" />
        {isFollowed ? texts.followed : texts.follow}
      </button>
      {follow.isError && (
        <p role="alert" className="w-full text-sm font-semibold text-danger">
          {texts.followFailed}
        </p>
      )}
    </>
  );
}
