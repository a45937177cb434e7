const slugMax = 50;

/** «Chez Adjoa & Fils» → `chez-adjoa-fils`; a name without a Latin letter becomes `boutique`. */
export function slugOf(name: string): string {
  const folded = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ɖ]/g, 'd')
    .replace(/[ɛ]/g, 'e')
    .replace(/[ŋ]/g, 'n')
    .replace(/[ɔ]/g, 'o')
    .replace(/[œ]/g, 'oe')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, slugMax)
    .replace(/^-+|-+$/g, '');
  return folded || 'boutique';
}

/** What a store may be called in addresses, the finest first; the last one nobody else has. */
export const slugsFor = (name: string, id: string): string[] => {
  const base = slugOf(name);
  return [base, `${base}-2`, `${base}-3`, `${base}-4`, `${base}-${id.slice(-12)}`];
};
