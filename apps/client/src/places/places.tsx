import { Redirect, useParams } from 'wouter';
import { MemberOnly } from '../profile/member-only.tsx';
import { EditSteps } from './edit-steps.tsx';
import { PlaceDetail } from './place-detail.tsx';
import { PlaceList } from './place-list.tsx';

/** A person's places: the list, one of them, and the steps that say where and how to find it. */
export default function Places() {
  const { id, step } = useParams<{ id?: string; step?: string }>();
  return (
    <MemberOnly>
      {(user) => {
        if (id === undefined) return <PlaceList user={user} />;
        if (step !== undefined) return <EditSteps user={user} id={id} step={step} />;
        if (id === 'nouveau') return <Redirect to="/profil/lieux/nouveau/nom" replace />;
        return <PlaceDetail user={user} id={id} />;
      }}
    </MemberOnly>
  );
}
