import { type Allotment, allot, nameOf } from './allot.ts';
import type { Design } from './designs.ts';
import { arrange } from './looks.ts';
import { formerPrice, ownPrice, stockOf } from './prices.ts';
import { type Chance, chanceOf, seedOf } from './random.ts';
import type { Look, SeedProduct, SeedVariant } from './types.ts';

export const productCount = 1_500;

function fillShelves(): SeedProduct[] {
  const listed = allot(productCount).sort((a, b) => turnOf(a) - turnOf(b));
  const looks = arrange(
    listed.map((allotment) => ({
      key: nameOf(allotment),
      motif: allotment.design.motif,
      lists: ['market', allotment.design.good.category, allotment.plan.slug],
    })),
  );
  // No two ranks are alike: what stands beside what does not depend on ids.
  return listed.map((one, n) => productOf(one, listed.length - n, looks[n]));
}

/** When its turn in the lists comes; goods that are alike come far from each other. */
const turnOf = (one: Allotment): number => chanceOf(seedOf(nameOf(one))).next();

function productOf(allotment: Allotment, rank: number, look: Look | undefined): SeedProduct {
  if (look === undefined) throw new Error('every product is pictured');
  const { plan, design } = allotment;
  const key = nameOf(allotment);
  const chance = chanceOf(seedOf(key));
  return {
    key,
    storeSlug: plan.slug,
    category: design.good.category,
    kind: design.good.kind,
    title: design.title,
    description: chance.pick(design.says),
    brand: design.brand,
    soldBy: design.good.byWeight ? 'weight' : 'piece',
    attributes: design.facts,
    variants: variantsOf(design, chance),
    rank,
    look,
    isDemo: true,
  };
}

function variantsOf(design: Design, chance: Chance): SeedVariant[] {
  const priceXof = ownPrice(design.priceXof, chance);
  const wasXof = formerPrice(priceXof, chance);
  return (design.good.variants ?? ['']).map((name, n) => ({
    name,
    sku: `${design.key.toUpperCase()}${name === '' ? '' : `-${n + 1}`}`,
    priceXof,
    wasXof,
    ...stockOf(priceXof, chance),
  }));
}

/**
 * What lies on the shelves of the demonstration, the first of a list first. The same on every
 * machine; a product keeps its price and stock when others come and go.
 */
export const products: readonly SeedProduct[] = fillShelves();
