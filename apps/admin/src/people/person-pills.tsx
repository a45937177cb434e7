import { Pill } from '@ecom/dash';
import { useAdminMessages } from '@ecom/i18n/admin';
import type { FoundPerson } from '../data/people.ts';
import { levelTone, stateOf } from './person-state.ts';

interface Props {
  readonly person: FoundPerson;
}

export function StatePill({ person }: Props) {
  const { people } = useAdminMessages();
  const [state, tone] = stateOf(person);
  return <Pill tone={tone} text={people.states[state]} />;
}

export function LevelPill({ person: { identityLevel } }: Props) {
  const { people } = useAdminMessages();
  return (
    <Pill
      tone={levelTone(identityLevel)}
      text={people.levels[identityLevel] ?? String(identityLevel)}
    />
  );
}
