import { useState } from 'react';
import { Redirect, useParams } from 'wouter';
import { Loading } from '../app/loading.tsx';
import { useSession } from '../session/session.ts';
import { CodeStep } from './code-step.tsx';
import { ConsentStep } from './consent-step.tsx';
import { DormantPin } from './dormant-pin.tsx';
import { DormantStep, type Sleeper } from './dormant-step.tsx';
import { useDraft } from './draft.ts';
import { NameStep } from './name-step.tsx';
import { PhoneStep } from './phone-step.tsx';
import { wayBack } from './way-back.ts';

/**
 * One question a screen: number, code, name, consent. Each has its address, so that the back
 * button works; who is at the wrong one is led to where she is. A number that slept has two more.
 */
export default function SignIn() {
  const { step } = useParams<{ step?: string }>();
  const session = useSession();
  const draft = useDraft();
  const [sleeper, setSleeper] = useState<Sleeper | null>(null);
  if (session.phase === 'boot') return <Loading />;
  if (session.phase === 'member') {
    if (session.user.registered) return <Redirect to={wayBack()} replace />;
    if (step === 'accord' && draft.name?.trim()) return <ConsentStep name={draft.name} />;
    return step === 'nom' ? <NameStep /> : <Redirect to="/connexion/nom" replace />;
  }
  if (step !== undefined && draft.sentTo === undefined) return <Redirect to="/connexion" replace />;
  if (step === 'code') return <CodeStep sentTo={draft.sentTo ?? ''} onDormant={setSleeper} />;
  if (step === 'compte' || step === 'pin') {
    // The code lives in memory only: after a reload it is asked again.
    if (!sleeper) return <Redirect to="/connexion/code" replace />;
    if (step === 'pin' && sleeper.hasPin) return <DormantPin sleeper={sleeper} />;
    return <DormantStep sentTo={draft.sentTo ?? ''} sleeper={sleeper} />;
  }
  return step === undefined ? <PhoneStep /> : <Redirect to="/connexion" replace />;
}
