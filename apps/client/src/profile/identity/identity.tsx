import { Redirect, useParams } from 'wouter';
import { Loading } from '../../app/loading.tsx';
import type { User } from '../../session/session.ts';
import { MemberOnly } from '../member-only.tsx';
import { useSteps } from '../use-steps.ts';
import { ChooseKind } from './choose-kind.tsx';
import { Declare } from './declare.tsx';
import { IdentityHome } from './identity-home.tsx';
import { Photos } from './photos.tsx';
import { useIdentity } from './use-identity.ts';

const base = '/profil/identite';

/** Saying who one is, and showing papers: each step has its address and its condition. */
export default function IdentityScreens() {
  const { step } = useParams<{ step?: string }>();
  return (
    <MemberOnly>
      {(user) =>
        step === undefined ? <IdentityHome user={user} /> : <Steps user={user} step={step} />
      }
    </MemberOnly>
  );
}

function Steps({ user, step }: { readonly user: User; readonly step: string }) {
  const steps = useSteps(base);
  const query = useIdentity(user.id);
  const known = query.data;
  // A look that failed is explained, with its second try, where the path is.
  if (!known) return query.isError ? <Redirect to={base} replace /> : <Loading />;
  const { level, declaration, review } = known;
  const isFixed = level === 2 || review?.state === 'submitted';
  if (isFixed) return <Redirect to={base} replace />;
  if (step === 'declarer') return <Declare known={declaration} onDone={steps.leave} />;
  if (!declaration) return <Redirect to={base} replace />;
  if (step === 'photos' && review?.state === 'draft') {
    return (
      <Photos
        userId={user.id}
        review={review}
        onOtherKind={() => steps.replace(`${base}/piece`)}
        onSubmitted={steps.leave}
      />
    );
  }
  if (step !== 'piece') return <Redirect to={base} replace />;
  return <ChooseKind onDone={() => steps.replace(`${base}/photos`)} />;
}
