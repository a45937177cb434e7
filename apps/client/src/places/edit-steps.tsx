import { usePlacesMessages } from '@ecom/i18n/places';
import { Redirect } from 'wouter';
import { Loading } from '../app/loading.tsx';
import { useSteps } from '../profile/use-steps.ts';
import type { User } from '../session/session.ts';
import { ChooseName } from './choose-name.tsx';
import { ChoosePin } from './choose-pin.tsx';
import { changeDraft, clearDraft, type Draft, useDraft, wishOf } from './draft.ts';
import { GivePhone } from './give-phone.tsx';
import { useChangePlaces, usePlaces } from './use-places.ts';
import { WriteWords } from './write-words.tsx';

const order = ['nom', 'carte', 'mots', 'telephone'] as const;
type Step = (typeof order)[number];

/** What one step needs of the others. */
export interface StepProps {
  readonly draft: Draft;
  /** «Étape 2 sur 4»; the place's name where only this is changed. */
  readonly overline: string;
  readonly back: string;
  /** Keeps what was answered, then goes on or saves. @throws ApiProblem, NetworkLost */
  readonly onAnswer: (answer: Omit<Draft, 'of'>) => Promise<void>;
  /** True where answering saves. */
  readonly isLast: boolean;
}

interface Props {
  readonly user: User;
  readonly id: string;
  readonly step: string;
}

/** One question a screen. A new place asks all of them; a saved one only what is changed. */
export function EditSteps({ user, id, step }: Props) {
  const texts = usePlacesMessages();
  const base = id === 'nouveau' ? '/profil/lieux' : `/profil/lieux/${id}`;
  const steps = useSteps(base);
  const query = usePlaces(user.id);
  const changes = useChangePlaces(user.id);
  const saved = query.data?.find((place) => place.id === id) ?? null;
  // Another person on this phone begins anew.
  const of = `${user.id} ${id}`;
  const draft = useDraft(of, saved);
  const isNew = id === 'nouveau';
  const place = order.indexOf(step as Step);
  if (place < 0) return <Redirect to={base} replace />;
  if (!query.data && !query.isError) return <Loading />;
  if (!isNew && !saved) return <Redirect to="/profil/lieux" replace />;
  // A reload forgets the draft: it begins with its first question.
  if (isNew && place > 0 && !draft.kind) return <Redirect to={`${base}/nouveau/nom`} replace />;
  const isLast = !isNew || place === order.length - 1;
  const onAnswer = async (answer: Omit<Draft, 'of'>) => {
    changeDraft(of, answer);
    if (!isLast) return steps.next(`/profil/lieux/nouveau/${order[place + 1]}`);
    const wish = wishOf({ ...draft, ...answer });
    if (!wish) return steps.replace(`/profil/lieux/${id}/carte`);
    await (isNew ? changes.save(wish) : changes.change(id, wish));
    steps.leave();
    clearDraft();
  };
  const overline = isNew ? texts.step(place + 1, order.length) : texts.title;
  const props: StepProps = { draft, overline, back: base, onAnswer, isLast };
  const taken = (query.data ?? []).filter((one) => one.id !== id).map(({ kind }) => kind);
  if (step === 'nom') return <ChooseName {...props} taken={taken} />;
  if (step === 'carte') return <ChoosePin {...props} />;
  return step === 'mots' ? <WriteWords {...props} /> : <GivePhone {...props} />;
}
