import { useMessages } from '@ecom/i18n';
import { ErrorState } from '@ecom/ui';
import type { ReactNode } from 'react';
import { Redirect } from 'wouter';
import { Loading } from '../app/loading.tsx';
import { Screen } from '../app/screen.tsx';
import { retrySession, type User, useSession } from '../session/session.ts';

/** A screen of the profile: for members, once they are known; others are led to the profile. */
export function MemberOnly({ children }: { readonly children: (user: User) => ReactNode }) {
  const session = useSession();
  if (session.phase === 'boot') return <Loading />;
  if (session.phase === 'lost') return <Lost />;
  if (session.phase !== 'member') return <Redirect to="/profil" replace />;
  if (!session.user.registered) return <Redirect to="/connexion/nom" replace />;
  return <>{children(session.user)}</>;
}

/** Nobody could say who is there: trying again leads on to this very screen. */
function Lost() {
  const { profile, activity, app } = useMessages();
  return (
    <Screen title={profile.title} back="/profil">
      <div className="mt-4">
        <ErrorState
          what={profile.failed}
          advice={activity.checkNetwork}
          retry={app.retry}
          onRetry={retrySession}
        />
      </div>
    </Screen>
  );
}
