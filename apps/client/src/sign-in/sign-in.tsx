import { Redirect, useParams } from 'wouter';
import { Loading } from '../app/loading.tsx';
import { useSession } from '../session/session.ts';
import { CodeStep } from './code-step.tsx';
import { ConsentStep } from './consent-step.tsx';
import { useDraft } from './draft.ts';
import { NameStep } from './name-step.tsx';
import { PhoneStep } from './phone-step.tsx';

/**
 * One question a screen: number, code, name, consent. Each has its address, so that the back
 * button works; who is at the wrong one is led to where she is.
 */
export default function SignIn() {
  const { step } = useParams<{ step?: string }>();
  const session = useSession();
  const draft = useDraft();
  if (session.phase === 'boot') return <Loading />;
  if (session.phase === 'member') {
    if (session.user.registered) return <Redirect to="/" replace />;
    if (step === 'accord' && draft.name?.trim()) return <ConsentStep name={draft.name} />;
    return step === 'nom' ? <NameStep /> : <Redirect to="/connexion/nom" replace />;
  }
  if (step === 'code') {
    return draft.sentTo ? <CodeStep sentTo={draft.sentTo} /> : <Redirect to="/connexion" replace />;
  }
  return step === undefined ? <PhoneStep /> : <Redirect to="/connexion" replace />;
}
