/** What the bundler tells of a module: who imports it, at once or only when it is needed. */
interface ModuleNode {
  readonly isEntry: boolean;
  readonly importers: readonly string[];
  readonly dynamicImporters: readonly string[];
}

/** The files that several modules share, those first that the others build on. */
export const chunks = ['shell', 'shared', 'market', 'shop'] as const;
type Chunk = (typeof chunks)[number];

type Lookup = (id: string) => ModuleNode | null;

/**
 * The screens, by the first modules of theirs, that a module comes along with: all ways up from it
 * through imports that are not `import()`.
 */
export function screensOf(id: string, lookup: Lookup): ReadonlySet<string> {
  const screens = new Set<string>();
  const met = new Set([id]);
  for (const each of met) {
    const node = lookup(each);
    if (node === null) continue;
    if (node.isEntry || node.dynamicImporters.length > 0) screens.add(each);
    for (const importer of node.importers) met.add(importer);
  }
  return screens;
}

/**
 * The file a module goes to; null: the bundler decides. On 3G each file costs a way there and back,
 * whatever its size: what the first screen needs is one, the market's screens are one, what
 * cart and orders share is one, and what other screens share is one.
 */
export function chunkOf(id: string, lookup: Lookup): Chunk | null {
  const screens = [...screensOf(id, lookup)];
  if (screens.some((screen) => lookup(screen)?.isEntry)) return 'shell';
  if (screens.length > 0 && screens.every(isOfMarket)) return 'market';
  // Cart and orders begin at the market: what they share with it is there already.
  if (screens.length > 1 && screens.every(isOfShop)) {
    return screens.some(isOfMarket) ? 'market' : 'shop';
  }
  return screens.length > 1 ? 'shared' : null;
}

const isOfMarket = (screen: string): boolean => screen.includes('/src/market/');

const isOfShop = (screen: string): boolean => /\/src\/(market|cart|orders)\//.test(screen);
