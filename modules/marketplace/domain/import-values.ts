import { err, ok, type Result } from '@ecom/kernel';
import { type Attribute, attributeTextMax } from './attributes.ts';
import { priceMaxXof } from './product-card.ts';
import { type AttributeValue, type ProductState, productStates } from './product-wish.ts';
import { oneLine } from './shelf-text.ts';
import { variantPolicy } from './variant-wish.ts';

/** For comparing what people write: without case, accents, and more than one space. */
export const folded = (text: string): string =>
  oneLine(text.normalize('NFD').replace(/\p{M}/gu, '')).toLowerCase();

type Unclear = 'market.import_number_unclear' | 'market.import_choice_unclear';

/** «12 500 F», «12.500», «12500,00»: groups of three, no centimes; francs are whole. */
export function readPrice(text: string): Result<number, Unclear> {
  const bare = text.replace(/\s*(?:f\s?cfa|fcfa|xof|cfa|f)\.?\s*$/i, '').replace(/\s/gu, '');
  const [, whole] = /^(\d+|\d{1,3}(?:[.,]\d{3})+)(?:[.,]0{1,2})?$/.exec(bare) ?? [];
  const price = whole === undefined ? 0 : Number(whole.replace(/[.,]/g, ''));
  if (price >= 1 && price <= priceMaxXof) return ok(price);
  return err('market.import_number_unclear', { facts: { min: 1, max: priceMaxXof } });
}

/** How many there are: whole, from nothing on. */
export function readCount(text: string): Result<number, Unclear> {
  const bare = text.replace(/\s/gu, '');
  const [, whole] = /^(\d{1,9})(?:[.,]0+)?$/.exec(bare) ?? [];
  const max = variantPolicy.onHandMax;
  if (whole !== undefined && Number(whole) <= max) return ok(Number(whole));
  return err('market.import_number_unclear', { facts: { min: 0, max } });
}

const words = (of: Readonly<Record<string, string>>) =>
  new Map(Object.entries(of).flatMap(([value, all]) => all.split(' ').map((one) => [one, value])));
const yesNo = words({ yes: 'oui yes o y 1 x vrai true', no: 'non no n 0 faux false' });
const stateWords = words({
  draft: 'brouillon draft',
  active: 'actif active en_vente',
  archived: 'archive archived',
});
const soldByWords = words({ piece: 'piece unite unit', weight: 'poids kg kilo weight' });

function readWord(text: string, known: ReadonlyMap<string, string>, choices: string) {
  const found = known.get(folded(text).replaceAll(' ', '_'));
  return found === undefined
    ? err('market.import_choice_unclear', { facts: { choices } })
    : ok(found);
}

export const stateNames = { draft: 'brouillon', active: 'actif', archived: 'archivé' } as const;
export const soldByNames = { piece: 'pièce', weight: 'poids' } as const;
export const yesNoName = (value: boolean): string => (value ? 'oui' : 'non');

export function readYesNo(text: string): Result<boolean, Unclear> {
  const word = readWord(text, yesNo, 'oui, non');
  return word.ok ? ok(word.value === 'yes') : word;
}

export function readState(text: string): Result<ProductState, Unclear> {
  const word = readWord(text, stateWords, Object.values(stateNames).join(', '));
  if (!word.ok) return word;
  return ok(productStates.find((one) => one === word.value) ?? 'draft');
}

export function readSoldBy(text: string): Result<'piece' | 'weight', Unclear> {
  const word = readWord(text, soldByWords, Object.values(soldByNames).join(', '));
  return word.ok ? ok(word.value === 'weight' ? 'weight' : 'piece') : word;
}

/** A value of one of the category's attributes, as `attributeCell` writes it or a person would. */
export function readAttribute(
  text: string,
  attribute: Attribute,
): Result<AttributeValue, Unclear | 'market.import_text_too_long'> {
  if (attribute.kind === 'boolean') return readYesNo(text);
  if (attribute.kind === 'number') {
    const bare = text.replace(/\s/gu, '').replace(',', '.');
    const isNumber = /^-?\d+(?:\.\d+)?(?:e-?\d{1,3})?$/i.test(bare);
    if (isNumber && Math.abs(Number(bare)) <= 1e9) return ok(Number(bare));
    return err('market.import_number_unclear', { facts: { min: -1e9, max: 1e9 } });
  }
  if (attribute.kind === 'text') {
    const line = oneLine(text);
    if (line.length <= attributeTextMax) return ok(line);
    return err('market.import_text_too_long', { facts: { max: attributeTextMax } });
  }
  const choices = attribute.choices ?? [];
  const exact = choices.find(({ value }) => value === text);
  const named = choices.find((one) =>
    [one.fr, one.en, one.value].map(folded).includes(folded(text)),
  );
  const chosen = exact ?? named;
  if (chosen) return ok(chosen.value);
  return err('market.import_choice_unclear', {
    facts: { choices: choices.map(({ fr }) => fr).join(', ') },
  });
}

/** How a value stands in an exported cell: words where they lead back to it, else itself. */
export function attributeCell(value: AttributeValue, attribute: Attribute | undefined): string {
  if (typeof value === 'boolean') return yesNoName(value);
  if (typeof value === 'number') return String(value);
  const label = attribute?.choices?.find((one) => one.value === value)?.fr;
  if (!attribute || label === undefined) return value;
  const back = readAttribute(label, attribute);
  return back.ok && back.value === value ? label : value;
}
