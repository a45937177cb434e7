import type { ReactNode } from 'react';
import { Redirect } from 'wouter';
import { Loading } from '../app/loading.tsx';
import { type User, useSession } from '../session/session.ts';

/** A screen of the profile: for members, once they are known; others are led to the profile. */
export function MemberOnly({ children }: { readonly children: (user: User) => ReactNode }) {
  const session = useSession();
  if (session.phase === 'boot') return <Loading />;
  if (session.phase !== 'member') return <Redirect to="/profil" replace />;
  if (!session.user.registered) return <Redirect to="/connexion/nom" replace />;
  return <>{children(session.user)}</>;
}
