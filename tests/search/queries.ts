import type { SeedProduct } from '../../database/seed/shop/types.ts';

/** What is hard about a query, so that a result can say where a search fails. */
export type Trouble = 'typo' | 'accent' | 'plural' | 'brand' | 'order' | 'local';

export interface SearchQuery {
  readonly asked: string;
  readonly trouble: Trouble;
  /** Whether a person who asked this would be content to see the product first. */
  accepts(product: Pick<SeedProduct, 'title'>): boolean;
}

/** A query, its trouble, and what the accepted titles say, in small letters without accents. */
export type Row = readonly [asked: string, trouble: Trouble, title: RegExp];

const typos: readonly Row[] = [
  ['ecouteur samsug', 'typo', /^ecouteurs.*samsung|^ecouteurs galaxy/],
  ['telephonne tecno', 'typo', /^telephone .*tecno/],
  ['smasung galaxi', 'typo', /^telephone samsung galaxy|^tablette galaxy|^ecouteurs galaxy/],
  ['iphonne 13', 'typo', /iphone 13/],
  ['ventilo sur pié', 'typo', /^ventilateur sur pied/],
  ['ventilatteur', 'typo', /^ventilateur/],
  ['refrigirateur', 'typo', /^refrigerateur/],
  ['conjelateur', 'typo', /^congelateur/],
  ['matela 2 places', 'typo', /^matelas/],
  ['marmitte aluminium', 'typo', /^marmite en aluminium/],
  ['caske moto', 'typo', /^casque moto/],
  ['impermeabl moto', 'typo', /^impermeable/],
  ['cimant', 'typo', /^ciment/],
  ['perseuse', 'typo', /^perceuse/],
  ['calculatrisse casio', 'typo', /^calculatrice/],
  ['cartabl', 'typo', /^cartable|^sac a dos/],
  ['biberron', 'typo', /^biberon/],
  ['moustiquere', 'typo', /^moustiquaire/],
  ['termometre', 'typo', /^thermometre/],
  ['shampoin', 'typo', /^shampoing/],
  ['vernit a ongle', 'typo', /^vernis/],
  ['spagetti', 'typo', /^spaghetti/],
  ['sardinne a l huile', 'typo', /^sardines/],
  ['vermicel', 'typo', /^vermicelles/],
  ['rallonje electrique', 'typo', /^rallonge/],
  ['panau solaire', 'typo', /^panneau solaire/],
];

const accents: readonly Row[] = [
  ['telephone a touches', 'accent', /^telephone a touches/],
  ['oeufs de pintade', 'accent', /^œufs de pintade/],
  ['pate d arachide', 'accent', /^pate d’arachide/],
  ['beurre de karite', 'accent', /^beurre de karite/],
  ['cafe moulu kpalime', 'accent', /^cafe moulu/],
  ['the noir', 'accent', /^the noir/],
  ['epinards', 'accent', /^epinards/],
  ['echalotes', 'accent', /^echalotes/],
  ['poele antiadhesive', 'accent', /^poele/],
  ['television 43 pouces', 'accent', /^television .*43 pouces/],
  ['cle usb 32 go', 'accent', /^cle usb.*32 go/],
  ['cable electrique', 'accent', /^cable (electrique|souple)/],
  ['retroviseurs', 'accent', /^retroviseurs/],
  ['ordinateur portable etudiant', 'accent', /^ordinateur portable/],
  ['poele a crepes', 'accent', /^poele a crepes/],
];

const plurals: readonly Row[] = [
  ['robe en pagne', 'plural', /^robe en pagne|^robe de fillette en pagne/],
  ['chemises blanches', 'plural', /^chemise blanche/],
  ['sandale cuir homme', 'plural', /^sandales en cuir/],
  ['tomate', 'plural', /^(petites )?tomates/],
  ['carotte', 'plural', /^carottes/],
  ['oignon rouge', 'plural', /^oignons rouges/],
  ['assiette', 'plural', /^assiettes/],
  ['rideau', 'plural', /^rideau/],
  ['perruques', 'plural', /^perruque/],
  ['mangue', 'plural', /^mangues/],
  ['crevette', 'plural', /^crevettes/],
  ['haricot blanc', 'plural', /^haricots blancs/],
  ['couche bebe taille 4', 'plural', /^couches bebe .*taille 4/],
  ['cahiers 200 pages', 'plural', /^cahier de 200 pages/],
  ['stylo bic', 'plural', /^stylos a bille bic/],
  ['pneus moto', 'plural', /^pneu moto/],
  ['carreau', 'plural', /^carreaux/],
  ['brique creuse', 'plural', /^briques creuses/],
];

const brands: readonly Row[] = [
  ['tecno spark', 'brand', /tecno spark/],
  ['redmi', 'brand', /redmi/],
  ['itel a50', 'brand', /itel a50/],
  ['oraimo', 'brand', /oraimo/],
  ['vlisco', 'brand', /vlisco/],
  ['pagne gtp', 'brand', /^pagne wax gtp/],
  ['nido', 'brand', /nido/],
  ['cube maggi', 'brand', /^bouillon .*maggi/],
  ['pampers', 'brand', /pampers/],
  ['castrol', 'brand', /castrol/],
  ['jbl', 'brand', /jbl/],
  ['nokia 105', 'brand', /nokia 105/],
  ['haojue chaine', 'brand', /chaine .*haojue/],
  ['imprimante epson', 'brand', /^imprimante .*epson/],
];

const orders: readonly Row[] = [
  ['wax 6 yards pagne', 'order', /^pagne wax .*6 yards/],
  ['5 kg riz parfumé', 'order', /^riz .*parfume.*5 kg/],
  ['moto huile', 'order', /^huile moteur/],
  ['bebe couche', 'order', /^couches bebe/],
  ['mariage fleurs pagne', 'order', /fleurs de mariage/],
  ['noir savon', 'order', /^savon noir/],
  ['rechargeable ventilateur', 'order', /^ventilateur rechargeable/],
  ['1 L huile rouge', 'order', /^huile rouge/],
  ['dos sac école', 'order', /^sac a dos/],
  ['fumé poisson', 'order', /^poisson fume/],
];

const localWords: readonly Row[] = [
  ['gari', 'local', /^gari/],
  ['gari blanc fin', 'local', /^gari blanc fin/],
  ['adémè', 'local', /^feuilles d’ademe|^semences d’ademe/],
  ['ademe', 'local', /^feuilles d’ademe|^semences d’ademe/],
  ['gboma', 'local', /^feuilles de gboma/],
  ['zem', 'local', /zemidjan|^casque moto|^impermeable|^cape de pluie/],
  ['kpayo', 'local', /^bidon/],
  ['doevi', 'local', /doevi/],
  ['lanhouin', 'local', /lanhouin/],
  ['wagashi', 'local', /^wagashi/],
  ['soumbala', 'local', /soumbala/],
  ['bissap', 'local', /bissap/],
  ['djenkoume', 'local', /djenkoume/],
  ['awale', 'local', /^awale/],
  ['asanka', 'local', /^asanka/],
  ['kente', 'local', /kente/],
  ['bazin riche', 'local', /^bazin riche/],
];

/** Queries of rows. */
export const queriesOf = (rows: readonly Row[]): SearchQuery[] =>
  rows.map(([asked, trouble, title]) => ({
    asked,
    trouble,
    accepts: (product) => title.test(folded(product.title)),
  }));

/** A hundred, as people type them. */
export const searchQueries: readonly SearchQuery[] = queriesOf([
  ...typos,
  ...accents,
  ...plurals,
  ...brands,
  ...orders,
  ...localWords,
]);

/** Small letters, no accents, plain spaces; the apostrophe stays curled. */
const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('\u00a0', ' ').toLowerCase();
