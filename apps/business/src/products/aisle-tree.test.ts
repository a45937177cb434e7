import { describe, expect, it } from 'vitest';
import { findAisles, leavesOf, pathOf } from './aisle-tree.ts';

const aisle = (slug: string, parent: string | null, nameFr: string) => ({
  ...{ slug, parent, nameFr, nameEn: `${nameFr} (en)` },
});
const tree = [
  aisle('telephones', null, 'Téléphones'),
  aisle('smartphones', 'telephones', 'Smartphones'),
  aisle('a-touches', 'telephones', 'Téléphones à touches'),
  aisle('mode', null, 'Mode'),
  aisle('sacs', 'mode', 'Sacs'),
];
const slugs = (found: { slug: string }[]) => found.map(({ slug }) => slug);

describe('the aisles', () => {
  it('hold products only where none is below', () => {
    expect(slugs(leavesOf(tree))).toEqual(['smartphones', 'a-touches', 'sacs']);
  });

  it('have a way down to each; one that is none has none', () => {
    expect(slugs(pathOf(tree, 'sacs'))).toEqual(['mode', 'sacs']);
    expect(pathOf(tree, 'nulle-part')).toEqual([]);
  });

  it('are found without accents, by their own name first, then by what is above', () => {
    expect(slugs(findAisles(tree, 'telephone', 'fr'))).toEqual(['a-touches', 'smartphones']);
    expect(slugs(findAisles(tree, 'MODE sac', 'fr'))).toEqual(['sacs']);
    expect(findAisles(tree, 'moto', 'fr')).toEqual([]);
  });
});
