import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeProductPage, writeStorePage } from './market-pages.ts';

const head = fs.readFileSync(new URL('./head.html', import.meta.url), 'utf8');
const template = `${head}<img data-picture="{{picture}}"><p>{{digits}}{{unit}}<s>{{before}}</s></p>
<script type="application/json" id="known">{{known}}</script>`;

const store = {
  slug: 'chez-afi',
  name: 'Chez Afi & fils',
  description: '',
  phone: '+22890000000',
  quartier: 'Tokoin',
  landmark: 'derrière «la» pharmacie',
  preparationMinutes: 20,
  orderMinXof: 0,
  openNow: true,
  closesMinute: 1140,
  isDemo: true,
  products: 1,
};
const product = {
  id: 'prd_0190b6a5-0000-7000-8000-000000000000',
  title: 'Pagne </script><img src=x onerror=alert(1)> "wax"',
  description: 'Un coton\nserré. '.repeat(40),
  brand: '',
  category: 'pagnes',
  soldBy: 'piece',
  inStock: true,
  attributes: {},
  variants: [
    { id: 'var_1', name: 'Bleu', priceXof: 9_000, wasXof: null, available: 0 },
    { id: 'var_2', name: 'Vert', priceXof: 12_500, wasXof: 15_000, available: 3 },
  ],
  pictures: [{ id: 'pic_1', thumbhash: '' }],
  store,
} as unknown as Parameters<typeof writeProductPage>[1];
const at = { origin: 'https://ecom.tg', pathname: '/marche/produit/prd_1', savesData: false };
const content = (page: string, property: string) =>
  new RegExp(`property="${property}" content="([^"]*)"`).exec(page)?.[1];

describe('the page of a product', () => {
  const page = writeProductPage(template, product, at);

  it('tells a shared link what it is, what it costs and how it looks', () => {
    expect(content(page, 'og:title')).toContain('Pagne &lt;/script&gt;&lt;img src=x');
    expect(content(page, 'og:description')).toMatch(
      /^12\u00a0500\u00a0F\u00a0CFA · Chez Afi &amp;/,
    );
    expect(content(page, 'og:description')?.length).toBeLessThan(230);
    expect(content(page, 'og:image')).toBe('https://ecom.tg/api/v1/market/previews/pic_1');
    expect(content(page, 'product:price:amount')).toBe('12500');
    expect(page).not.toMatch(/\{\{/);
  });

  it('shows the price of what the app shows first, and its picture in the sizes of the app', () => {
    expect(page).toContain('<p>12\u00a0500\u00a0F<s>15\u00a0000\u00a0F</s></p>');
    expect(page).toContain('srcset="/api/v1/market/pictures/pic_1/160 160w,');
  });

  it('lets nothing of a title become a tag', () => {
    expect(page.match(/<img/g)).toHaveLength(1);
    expect(page.match(/<\/script>/g)).toHaveLength(1);
    const known = /id="known">(.*)<\/script>/s.exec(page)?.[1] ?? '';
    expect(JSON.parse(known)).toEqual({ name: `product ${product.id}`, answer: product });
  });

  it('fetches the small picture for whoever saves data, and none where there is none', () => {
    const small = writeProductPage(template, product, { ...at, savesData: true });
    expect(small).toContain('src="/api/v1/market/pictures/pic_1/160"');
    expect(small).not.toContain('srcset');
    const bare = writeProductPage(template, { ...product, pictures: [], variants: [] }, at);
    expect(bare).toContain('data-picture="" hidden=""');
    expect(content(bare, 'og:image')).toBe('https://ecom.tg/icons/icon-512.png');
  });
});

it('the page of a store says where it is', () => {
  const page = writeStorePage(head, store as unknown as Parameters<typeof writeStorePage>[1], at);
  expect(content(page, 'og:title')).toBe('Chez Afi &amp; fils');
  expect(content(page, 'og:description')).toBe('Tokoin, derrière «la» pharmacie');
  expect(content(page, 'og:image')).toBe('https://ecom.tg/icons/icon-512.png');
  const shown = { ...store, pictureId: 'pic_9' } as unknown as Parameters<typeof writeStorePage>[1];
  const pictured = writeStorePage(head, shown, at);
  expect(content(pictured, 'og:image')).toBe('https://ecom.tg/api/v1/market/previews/pic_9');
});
