import type { components } from '@ecom/api-client';
import { firstVariant } from '../src/market/first-variant.ts';
import { escapeData, escapeText, fillPage, type Html } from './fill-page.ts';

type Product = components['schemas']['Product'];
type Store = components['schemas']['StorePage'];

export interface PageAddress {
  /** `https://…` of the site as the visitor asked for it, without a path. */
  readonly origin: string;
  readonly pathname: string;
  /** Somebody who pays by the megabyte and said so. */
  readonly savesData: boolean;
}

const widths = [160, 320, 640] as const;
/** As the gallery shows it. */
const sizes = '(min-width: 448px) 416px, 92vw';
/** Longer, and the networks where links are shared cut it themselves. */
const descriptionMax = 200;

const digitsOf = (xof: number): string =>
  new Intl.NumberFormat('fr-TG').format(xof).replace(/[\u202f\u2009 ]/g, '\u00a0');
const francs = (xof: number): string => `${digitsOf(xof)}\u00a0F\u00a0CFA`;

const inOneLine = (text: string): string => {
  const line = text.replace(/[ \t\r\n]+/g, ' ').trim();
  return line.length <= descriptionMax ? line : `${line.slice(0, descriptionMax - 1).trimEnd()}…`;
};

/** Where it is; nothing for a store that did not say. */
const whereOf = ({ name, quartier }: Product['store']): string =>
  [name, quartier].filter((word) => word !== '').join(', ');

/** The page of a product, whole to look at before a script has come. */
export function writeProductPage(page: string, product: Product, at: PageAddress): string {
  const shown = firstVariant(product.variants);
  const [picture] = product.pictures;
  const price = shown ? francs(shown.priceXof) : '';
  const parts = [price, whereOf(product.store), product.description];
  return fillPage(page, {
    ...headOf(product.title, parts.filter((part) => part !== '').join(' · '), at),
    kind: 'product',
    image: picture ? previewUrl(picture.id, at) : iconOf(at),
    price: shown ? { html: priceTags(shown.priceXof) } : { html: '' },
    picture: pictureHole(picture?.id, at),
    many: product.pictures.length > 1 ? 'yes' : 'no',
    digits: shown ? digitsOf(shown.priceXof) : '',
    unit: shown ? `\u00a0F${product.soldBy === 'weight' ? '\u00a0/\u00a0kg' : ''}` : '',
    before: shown?.wasXof ? `${digitsOf(shown.wasXof)}\u00a0F` : '',
    known: escapeData({ name: `product ${product.id}`, answer: product }),
  });
}

/** The page of a store: what a shared link shows, and what the app need not ask for. */
export function writeStorePage(page: string, store: Store, at: PageAddress): string {
  const where = [store.quartier, store.landmark].filter((word) => word !== '').join(', ');
  const parts = [where, store.description].filter((part) => part !== '');
  return fillPage(page, {
    ...headOf(store.name, parts.join(' · '), at),
    kind: 'website',
    image: store.pictureId ? previewUrl(store.pictureId, at) : iconOf(at),
    price: { html: '' },
    known: escapeData({ name: `store ${store.slug}`, answer: store }),
  });
}

const headOf = (title: string, description: string, { origin, pathname }: PageAddress) => ({
  title,
  description: inOneLine(description),
  url: `${origin}${pathname}`,
});

const iconOf = ({ origin }: PageAddress): string => `${origin}/icons/icon-512.png`;

/** As JPEG, which every network knows. */
const previewUrl = (id: string, { origin }: PageAddress): string =>
  `${origin}/api/v1/market/previews/${encodeURIComponent(id)}`;

const pictureUrl = (id: string, width: number): string =>
  `/api/v1/market/pictures/${encodeURIComponent(id)}/${width}`;

const priceTags = (xof: number): string =>
  `<meta property="product:price:amount" content="${xof}">` +
  '<meta property="product:price:currency" content="XOF">';

/** Its picture in the sizes that the app would ask for, so that it is fetched once. */
function pictureHole(id: string | undefined, { savesData }: PageAddress): Html {
  if (id === undefined) return { html: '" hidden="' };
  const src = escapeText(pictureUrl(id, savesData ? 160 : 320));
  const set = widths.map((width) => `${pictureUrl(id, width)} ${width}w`).join();
  const srcset = savesData ? '' : `" srcset="${escapeText(set)}" sizes="${sizes}`;
  return { html: `" src="${src}${srcset}" fetchpriority="high` };
}
