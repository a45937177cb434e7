import { describe, expect, it } from 'vitest';
import { chunkOf } from './chunks.ts';

/** Who imports each module; `~` before those that do so only when they need it. */
const graph: Readonly<Record<string, readonly string[]>> = {
  'index.html': [],
  '/src/main.ts': ['index.html'],
  '/src/button.ts': ['/src/main.ts', '/src/market/product.ts'],
  '/src/market/product.ts': ['~/src/main.ts'],
  '/src/market/store.ts': ['~/src/main.ts'],
  '/src/market/price.ts': ['/src/market/product.ts', '/src/market/store.ts'],
  '/src/cart/cart.ts': ['~/src/main.ts'],
  '/src/orders/order.ts': ['~/src/main.ts'],
  '/src/orders/texts.ts': ['/src/cart/cart.ts', '/src/orders/order.ts'],
  '/src/cart/lines.ts': ['/src/cart/cart.ts', '/src/market/product.ts'],
  '/src/profile.ts': ['~/src/main.ts'],
  '/src/row.ts': ['/src/profile.ts', '/src/market/store.ts'],
  '/src/crop.ts': ['/src/profile.ts', '/src/circle.ts'],
  '/src/circle.ts': ['/src/crop.ts'],
};
const lookup = (id: string) => {
  const importers = graph[id];
  if (!importers) return null;
  return {
    isEntry: importers.length === 0,
    importers: importers.filter((one) => !one.startsWith('~')),
    dynamicImporters: importers.filter((one) => one.startsWith('~')),
  };
};

describe('the file of a module', () => {
  it.each([
    ['/src/main.ts', 'shell'],
    ['/src/button.ts', 'shell'],
    ['/src/market/product.ts', 'market'],
    ['/src/market/price.ts', 'market'],
    ['/src/cart/lines.ts', 'market'],
    ['/src/cart/cart.ts', null],
    ['/src/orders/texts.ts', 'shop'],
    ['/src/row.ts', 'shared'],
    ['/src/profile.ts', null],
    ['/src/circle.ts', null],
    ['/src/nowhere.ts', null],
  ])('of %s is %s', (id, chunk) => {
    expect(chunkOf(id, lookup)).toBe(chunk);
  });
});
