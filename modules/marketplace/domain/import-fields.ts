import { err, ok, type Result } from '@ecom/kernel';
import { folded } from './import-values.ts';

/** What a column can hold, in the order in which an export writes them, with its French header. */
export const importFields = {
  id: 'Identifiant',
  sku: 'Référence',
  title: 'Titre',
  variant: 'Variante',
  category: 'Rayon',
  price: 'Prix (F)',
  was: 'Prix barré (F)',
  stock: 'Stock',
  lowAt: 'Stock bas',
  forSale: 'En vente',
  state: 'État',
  soldBy: 'Vendu par',
  brand: 'Marque',
  description: 'Description',
  options: 'Options',
} as const;
export type PlainField = keyof typeof importFields;
/** One of the above, or `attribute:<key>`. */
export type ImportField = PlainField | `attribute:${string}`;

export const plainFields = Object.keys(importFields) as PlainField[];
const isPlain = (text: string): text is PlainField => Object.hasOwn(importFields, text);
const attributePrefix = 'attribute:';

export const attributeField = (key: string): ImportField => `${attributePrefix}${key}`;
/** Null for a field that is no attribute. */
export const attributeKeyOf = (field: string): string | null =>
  field.startsWith(attributePrefix) ? field.slice(attributePrefix.length) : null;

/** What else people call these columns, as `folded` writes it. */
const alsoCalled: Readonly<Record<PlainField, readonly string[]>> = {
  id: ['id', 'identifier'],
  sku: ['sku', 'ref', 'reference sku', 'code', 'code article', 'code produit', 'article no'],
  title: ['title', 'nom', 'name', 'produit', 'product', 'article', 'designation', 'libelle'],
  variant: ['variant', 'taille', 'couleur', 'declinaison', 'modele'],
  category: ['category', 'categorie', 'famille'],
  price: ['prix', 'price', 'prix de vente', 'pu', 'prix unitaire', 'tarif', 'montant'],
  was: ['prix barre', 'ancien prix', 'was price', 'crossed-out price', 'prix avant'],
  stock: ['quantite', 'qte', 'quantity', 'qty', 'en stock', 'on hand', 'disponible'],
  lowAt: ['stock minimum', 'stock mini', 'seuil', 'alerte', 'low stock', 'seuil d’alerte'],
  forSale: ['for sale', 'a vendre', 'vendable'],
  state: ['state', 'status', 'statut', 'publication'],
  soldBy: ['sold by', 'unite', 'unit', 'vendu a'],
  brand: ['brand', 'fabricant'],
  description: ['details', 'texte'],
  options: ['option', 'options names'],
};

/** What a category may know, by name; the same key may stand in several. */
export interface NamedAttribute {
  readonly key: string;
  readonly nameFr: string;
  readonly nameEn: string;
}

/** «Poids [weight]»: a person reads the one, the import the other. */
export const attributeHeader = ({ key, nameFr }: NamedAttribute): string => `${nameFr} [${key}]`;

/** What each column of a header most likely holds; null where nothing is likely. Each but once. */
export function suggestMapping(
  header: readonly string[],
  attributes: readonly NamedAttribute[],
): (ImportField | null)[] {
  const taken = new Set<string>();
  return header.map((text) => {
    const field = plainFieldOf(text) ?? attributeOf(text, attributes);
    if (field === null || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
}

function plainFieldOf(text: string): PlainField | null {
  const full = folded(text);
  const bare = full.replace(/\s*\((?:f|fcfa|f cfa|xof|sku)\)$/, '');
  for (const field of plainFields) {
    const called = [folded(importFields[field]), ...alsoCalled[field]];
    if (called.includes(full) || called.includes(bare)) return field;
  }
  return null;
}

function attributeOf(text: string, attributes: readonly NamedAttribute[]): ImportField | null {
  const [, written] = /\[([^[\]]+)\]\s*$/.exec(text) ?? [];
  if (written !== undefined && attributes.some(({ key }) => key === written)) {
    return attributeField(written);
  }
  const name = folded(text);
  const named = attributes.filter((one) => [one.nameFr, one.nameEn].map(folded).includes(name));
  const keys = new Set(named.map(({ key }) => key));
  const [only] = keys;
  return only !== undefined && keys.size === 1 ? attributeField(only) : null;
}

export type MappingRefused =
  | 'market.import_mapping_unclear'
  | 'market.import_field_twice'
  | 'market.import_nothing_names_products';

/** A choice of columns that rows can be read by: something in it must tell products apart. */
export function readMapping(
  wish: readonly (string | null)[],
  columns: number,
  attributes: readonly NamedAttribute[],
): Result<(ImportField | null)[], MappingRefused> {
  const known = new Set<string>(attributes.map(({ key }) => attributeField(key)));
  const isField = (one: string): one is ImportField => isPlain(one) || known.has(one);
  const mapping: (ImportField | null)[] = [];
  for (const one of wish) {
    if (one !== null && !isField(one)) {
      return err('market.import_mapping_unclear', { facts: { field: one } });
    }
    if (one !== null && mapping.includes(one)) {
      return err('market.import_field_twice', { facts: { field: one } });
    }
    mapping.push(one);
  }
  if (mapping.length !== columns) return err('market.import_mapping_unclear');
  const naming: ImportField[] = ['id', 'sku', 'title'];
  if (!naming.some((one) => mapping.includes(one))) {
    return err('market.import_nothing_names_products');
  }
  return ok(mapping);
}
