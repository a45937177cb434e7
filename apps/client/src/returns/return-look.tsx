import { useReturnsMessages } from '@ecom/i18n/returns';
import { useMoments } from '../profile/moment.ts';
import { Badge } from '../profile/row.tsx';
import type { OwnReturn } from './return-data.ts';

const tones: Readonly<Record<OwnReturn['state'], 'good' | 'open' | 'bad'>> = {
  open: 'open',
  refused: 'bad',
  disputed: 'open',
  accepted: 'good',
  withdrawn: 'bad',
  lapsed: 'bad',
  judged: 'good',
};

/** Where a report stands, in a word. */
export function ReturnBadge({ state }: { readonly state: OwnReturn['state'] }) {
  const { states } = useReturnsMessages();
  return <Badge tone={tones[state]}>{states[state]}</Badge>;
}

/** What she wants to know of it now, in a sentence. */
export function useReturnText(): (one: OwnReturn) => string {
  const { says } = useReturnsMessages();
  const { moment } = useMoments();
  return ({ state, store, dueAt, dispute }) => {
    const by = dueAt === null ? '' : moment(dueAt);
    const texts: Readonly<Record<OwnReturn['state'], string>> = {
      open: says.open(store.name, by),
      refused: says.refused(store.name, by),
      disputed: dispute?.by === 'silence' ? says.disputedBySilence(store.name) : says.disputed,
      accepted: says.accepted(store.name),
      withdrawn: says.withdrawn,
      lapsed: says.lapsed,
      judged: says.judged,
    };
    return texts[state];
  };
}
