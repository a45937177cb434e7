import {
  limits,
  newVariant,
  type OptionDraft,
  type ProductDraft,
  type VariantDraft,
} from './product-draft.ts';

/** Stands between the values of a variant's options: «Rouge · 42». */
const separator = ' · ';

const partsOf = (name: string): string[] => name.split(separator);

/** What the variants' names hold at an option's place, each once. */
export function valuesAt(variants: readonly VariantDraft[], at: number): string[] {
  return [...new Set(variants.map(({ name }) => partsOf(name)[at] ?? ''))].filter(Boolean);
}

/** «Rouge, bleu,, Bleu» → Rouge, bleu: none empty, none twice. */
export function readValues(text: string): string[] {
  const seen = new Map<string, string>();
  for (const part of text.split(/[,;\n]/)) {
    const value = part.replace(/[\s·]+/g, ' ').trim();
    if (value && !seen.has(value.toLowerCase())) seen.set(value.toLowerCase(), value);
  }
  return [...seen.values()];
}

/** Every variant that the options make, in their order; «» alone where there is none. */
export function namesOf(options: readonly OptionDraft[]): string[] {
  const values = options.map((option) => readValues(option.values)).filter((one) => one.length > 0);
  const names = values.reduce<string[][]>(
    (made, choices) => made.flatMap((name) => choices.map((choice) => [...name, choice])),
    [[]],
  );
  return names.map((parts) => parts.join(separator));
}

/**
 * The draft with other options: variants that stay keep what was typed of them; a new one takes
 * its price from the first, so that most need no typing. Those that go are off the list only.
 */
export function withOptions(draft: ProductDraft, options: readonly OptionDraft[]): ProductDraft {
  const names = namesOf(options);
  if (names.length > limits.variants) return { ...draft, options };
  const known = new Map(draft.variants.map((one) => [one.name.toLowerCase(), one]));
  const [model = newVariant] = draft.variants;
  const wasPlain = draft.variants.length === 1 && model.name === '';
  const variants = names.map((name, at) => {
    const same = known.get(name.toLowerCase());
    if (same) return { ...same, name };
    // The one there was becomes the first of several: its stock and its history stay with it.
    if (wasPlain && at === 0) return { ...model, name };
    return { ...newVariant, name, price: model.price, was: model.was, low: model.low };
  });
  return { ...draft, options, variants };
}
