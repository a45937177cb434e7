import type { Facts, Good } from './goods/good.ts';
import { goods } from './goods.ts';
import { typeset } from './typeset.ts';

/** A good in one model and one form: what a store may put on its shelf. */
export interface Design {
  /** Unlike any other: `gari-2-0`. */
  readonly key: string;
  readonly good: Good;
  readonly title: string;
  readonly says: readonly string[];
  readonly brand: string;
  readonly motif: string;
  /** Before the store has its say. */
  readonly priceXof: number;
  readonly facts: Facts;
}

/** Everything that can be sold, in the order in which the goods are written down. */
export const designs: readonly Design[] = goods.flatMap(designsOf);

function designsOf(good: Good): Design[] {
  const motifs = typeof good.motif === 'string' ? [good.motif] : good.motif;
  return good.models.flatMap(([model, priceXof, brand = '', facts], m) =>
    (good.forms ?? [['', 1] as const]).map(([form, times, formFacts], f) => {
      const fill = (text: string): string => filled(text, { model, form, brand });
      return {
        key: `${good.kind}-${m}-${f}`,
        good,
        title: fill(good.title),
        says: good.says.map(fill),
        brand,
        motif: motifs[m % motifs.length] ?? '',
        priceXof: priceXof * times,
        facts: { ...good.facts, ...facts, ...formFacts },
      };
    }),
  );
}

/** What is missing leaves no trace: neither two spaces nor one before a comma. */
function filled(text: string, words: Readonly<Record<string, string>>): string {
  const told = text.replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '');
  return typeset(told.replace(/ {2,}/g, ' ').replace(/ ,/g, ',').trim());
}
