import { useParams } from 'wouter';
import { MemberOnly } from '../member-only.tsx';
import { ChangePin } from './change-pin.tsx';
import { ChoosePin } from './choose-pin.tsx';
import { ForgottenPin } from './forgotten-pin.tsx';
import { PinHome } from './pin-home.tsx';

/** The PIN, and the three ways to one: the first, another, and after it was forgotten. */
export default function Pin() {
  const { way, step } = useParams<{ way?: string; step?: string }>();
  return (
    <MemberOnly>
      {(user) => {
        if (way === 'choisir') return <ChoosePin step={step} />;
        if (way === 'changer') return <ChangePin step={step} />;
        if (way === 'oublie') return <ForgottenPin user={user} step={step} />;
        return <PinHome user={user} />;
      }}
    </MemberOnly>
  );
}
