import type { Difference as Differs } from '../parts/conflict.tsx';
import type { ProductDraft, VariantDraft } from './product-draft.ts';

/** A field of a product: `title`, `attribute.<key>`, `variant.<id>.<what>`, `variants`. */
export type FieldKey = string;

export type Difference = Differs<string | boolean>;

const plainFields = ['title', 'category', 'brand', 'description', 'soldBy', 'state'] as const;
const variantFields = ['price', 'was', 'low', 'sku', 'forSale'] as const;

/** Every value of a draft by its field. */
function valuesOf(draft: ProductDraft): Map<FieldKey, string | boolean> {
  const values = new Map<FieldKey, string | boolean>();
  for (const field of plainFields) values.set(field, draft[field]);
  for (const [key, value] of Object.entries(draft.attributes)) {
    if (value !== '') values.set(`attribute.${key}`, value);
  }
  for (const one of draft.variants) {
    for (const what of variantFields) values.set(`variant.${one.id}.${what}`, one[what]);
  }
  return values;
}

/** What variants there are, whatever they cost: where that differs, they are chosen as a whole. */
const shapeOf = ({ options, variants }: ProductDraft): string => {
  const names = variants.map(({ id, name }) => `${id}:${name}`);
  return JSON.stringify([options.map(({ name }) => name.trim()), names.sort()]);
};

/** The names of the variants with their prices, to be read. */
const listOf = ({ variants }: ProductDraft): string =>
  variants.map(({ name, price }) => (name === '' ? price : `${name} (${price})`)).join(', ');

/**
 * Where what I typed and what stands there now differ. `base` is what I began from: it tells who
 * changed what.
 */
export function differencesOf(
  base: ProductDraft,
  mine: ProductDraft,
  theirs: ProductDraft,
): Difference[] {
  const [from, my, their] = [valuesOf(base), valuesOf(mine), valuesOf(theirs)];
  const isReshaped = shapeOf(mine) !== shapeOf(theirs);
  const fields = [...new Set([...my.keys(), ...their.keys()])].filter(
    (field) => !(isReshaped && field.startsWith('variant.')),
  );
  const found = fields.flatMap((field): Difference[] => {
    const [mineNow, theirsNow] = [my.get(field) ?? '', their.get(field) ?? ''];
    if (mineNow === theirsNow) return [];
    const proposed = mineNow === (from.get(field) ?? '') ? 'theirs' : 'mine';
    return [{ field, mine: mineNow, theirs: theirsNow, proposed }];
  });
  if (!isReshaped) return found;
  const proposed = shapeOf(mine) === shapeOf(base) ? 'theirs' : 'mine';
  const whole = {
    field: 'variants',
    mine: listOf(mine),
    theirs: listOf(theirs),
    proposed,
  } as const;
  return [...found, whole];
}

/** My draft with theirs wherever I chose so. */
export function mergeDrafts(
  mine: ProductDraft,
  theirs: ProductDraft,
  takesTheirs: ReadonlySet<FieldKey>,
): ProductDraft {
  const takes = (field: FieldKey) => takesTheirs.has(field);
  const plain = Object.fromEntries(
    plainFields.map((field) => [field, takes(field) ? theirs[field] : mine[field]]),
  ) as Pick<ProductDraft, (typeof plainFields)[number]>;
  const attributes = new Map(Object.entries(mine.attributes));
  for (const field of takesTheirs) {
    if (!field.startsWith('attribute.')) continue;
    const key = field.slice('attribute.'.length);
    attributes.set(key, theirs.attributes[key] ?? '');
  }
  const shape = takes('variants') ? theirs : mine;
  const known = new Map(theirs.variants.map((one) => [one.id, one]));
  const variants = takes('variants')
    ? theirs.variants
    : mine.variants.map((one) => mergeVariant(one, known.get(one.id), takes));
  return { ...plain, attributes: Object.fromEntries(attributes), options: shape.options, variants };
}

function mergeVariant(
  mine: VariantDraft,
  theirs: VariantDraft | undefined,
  takes: (field: FieldKey) => boolean,
): VariantDraft {
  // They took it off the shelf and I want it: it comes back as a new one, without stock.
  if (theirs === undefined) return { ...mine, id: null };
  const taken = variantFields.filter((what) => takes(`variant.${mine.id}.${what}`));
  return { ...mine, ...Object.fromEntries(taken.map((what) => [what, theirs[what]])) };
}
