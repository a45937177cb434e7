import { useSearchParams } from 'wouter';
import type { ListFilter } from './product-data.ts';

const states = ['draft', 'active', 'archived'] as const;
const sorts = ['changed', 'title', 'price', 'stock'] as const;

const oneOf = <Value extends string>(all: readonly Value[], text: string | null) =>
  all.find((one) => one === text);

/** What the list is narrowed to: it stands in the address, so that coming back finds it. */
export function useListFilter(): readonly [ListFilter, (by: Partial<ListFilter>) => void] {
  const [params, setParams] = useSearchParams();
  const filter: ListFilter = {
    state: oneOf(states, params.get('etat')) ?? '',
    q: params.get('q') ?? '',
    category: params.get('rayon') ?? '',
    low: params.get('bas') === 'oui',
    sort: oneOf(sorts, params.get('tri')) ?? 'changed',
  };
  const narrow = (by: Partial<ListFilter>) => {
    const { state, q, category, low, sort } = { ...filter, ...by };
    const given = [
      ['etat', state],
      ['q', q],
      ['rayon', category],
      ['bas', low ? 'oui' : ''],
      ['tri', sort === 'changed' ? '' : sort],
    ].filter(([, value]) => value !== '');
    setParams(Object.fromEntries(given), { replace: true });
  };
  return [filter, narrow];
}
