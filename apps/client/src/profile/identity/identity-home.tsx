import { useMessages } from '@ecom/i18n';
import { Notice, Skeleton } from '@ecom/ui';
import { Clock } from 'lucide-react';
import { Screen } from '../../app/screen.tsx';
import type { User } from '../../session/session.ts';
import { Loaded } from '../loaded.tsx';
import { useMoments } from '../moment.ts';
import { useSecurity } from '../use-security.ts';
import { Declaration } from './declaration.tsx';
import { LevelPath } from './level-path.tsx';
import { NextStep } from './next-step.tsx';
import { ReviewState } from './review-state.tsx';
import { useIdentity } from './use-identity.ts';

/** Where somebody stands between «a number» and «checked», and what comes next. */
export function IdentityHome({ user }: { readonly user: User }) {
  const { identity } = useMessages();
  const query = useIdentity(user.id);
  return (
    <Screen title={identity.title} back="/profil" knownAtMs={query.dataUpdatedAt}>
      <div className="mt-4 flex flex-1 flex-col gap-4">
        <Loaded
          query={query}
          failed={identity.failed}
          skeleton={<Skeleton className="h-80 w-full rounded-xl" />}
        >
          {(known) => (
            <>
              {known.review && <ReviewState review={known.review} />}
              <Lowered userId={user.id} />
              <LevelPath identity={known} />
              {known.declaration && <Declaration identity={known} />}
              <NextStep identity={known} />
            </>
          )}
        </Loaded>
      </div>
    </Screen>
  );
}

/** Under a restriction the limits of level 0 hold, whatever the path says. */
function Lowered({ userId }: { readonly userId: string }) {
  const { identity } = useMessages();
  const { moment } = useMoments();
  const until = useSecurity(userId).data?.restrictedUntil;
  if (!until) return null;
  return (
    <Notice tone="warning" icon={<Clock size={20} aria-hidden="true" />}>
      {identity.lowered(moment(until))}
    </Notice>
  );
}
