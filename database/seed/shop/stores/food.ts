import { type StorePlan, store } from './plan.ts';

/** Invented stores; any likeness of a name is chance. */
export const foodStores: readonly StorePlan[] = [
  store(
    [
      'grenier-de-nafissatou',
      'Le Grenier de Nafissatou',
      'Nafissatou',
      'hedzranawoe',
      'Derrière le marché de Hédzranawoé, hangar bleu',
    ],
    'Riz, maïs, haricots et gari au bol ou au sac, jour et nuit. Tout est trié et pesé devant vous.',
    ['always', 30, 2000, 500, 9],
    'riz cereales farine gari haricots arachides ignames',
  ),
  store(
    [
      'chez-da-essivi',
      'Chez Da Essivi, céréales du pays',
      'Essivi',
      'agoe-assiyeye',
      'Entrée du marché, troisième allée à gauche',
    ],
    'Les récoltes du pays, de Kovié à Dapaong, mesurées au bol comme au marché.',
    ['market-day', 30, 1500, 400, 8],
    'riz cereales gari haricots arachides farine tubercules',
  ),
  store(
    [
      'panier-de-akouvi',
      'Le Panier d’Akouvi',
      'Akouvi',
      'adawlato',
      'Face aux taxis, parasol vert',
    ],
    'Légumes et feuilles du matin. Dites-nous la sauce, nous préparons le panier.',
    ['market', 20, 1000, 300, 7],
    'tomates oignons piments gombos feuilles carottes-et-choux poivrons-et-aubergines ail-et-gingembre plantains',
  ),
  store(
    [
      'jardin-de-kokoe',
      'Les Jardins de Kokoé',
      'Kokoé',
      'baguida',
      'Après le carrefour, portail en bambou',
    ],
    'Maraîchers de Baguida : récolté le matin, livré avant midi.',
    ['market', 40, 1500, 400, 12],
    'tomates carottes-et-choux poivrons-et-aubergines feuilles piments gombos ail-et-gingembre jardin',
  ),
  store(
    [
      'fruits-soleil',
      'Fruits Soleil',
      'Mawuli',
      'kodjoviakope',
      'À deux pas de la plage, kiosque jaune',
    ],
    'Fruits mûrs à point et jus pressés le jour même.',
    ['evening', 15, 1000, 300, 7],
    'ananas mangues bananes agrumes cocos pasteques jus miel plantains',
  ),
  store(
    [
      'poissons-de-ablavi',
      'Poissons d’Ablavi',
      'Ablavi',
      'ablogame',
      'Route du port, fumoir en briques',
    ],
    'Poisson frais de la nuit et poisson fumé au bois, nettoyés comme vous aimez.',
    ['market', 30, 2500, 500, 9],
    'poisson crevettes poisson-fume poisson-seche',
  ),
  store(
    ['ferme-sika', 'Ferme Sika', 'Komlan', 'sanguera', 'Piste de la ferme, grand portail vert'],
    'Poulets bicyclette, œufs et pintades de notre élevage.',
    ['shop', 90, 5000, 800, 14],
    'volaille viande oeufs fromage',
  ),
  store(
    [
      'alimentation-la-cigogne',
      'Alimentation La Cigogne',
      'Yawa',
      'tokoin-forever',
      'En face du terrain de jeu',
    ],
    'L’épicerie du quartier, ouverte tard, pour ce qui manque à la cuisine.',
    ['evening', 15, 1500, 300, 6],
    'huile conserves-de-tomate sardines bouillons lait sucre cafe biscuits eau pates riz lessive hygiene',
  ),
  store(
    [
      'superette-horizon-bleu',
      'Supérette Horizon Bleu',
      'Kossi',
      'be-klikame',
      'Rue pavée, enseigne bleue',
    ],
    'Épicerie, boissons et entretien au prix du gros dès le carton.',
    ['evening', 20, 2500, 400, 8],
    'huile sardines conserves-de-tomate epices bouillons lait sucre cafe biscuits eau pates lessive savons',
  ),
  store(
    [
      'saveurs-du-pays',
      'Saveurs du Pays',
      'Enyonam',
      'nyekonakpoe',
      'Immeuble à l’angle, rez-de-chaussée',
    ],
    'Huiles, épices, miel et jus faits au Togo par de petites coopératives.',
    ['office', 30, 2000, 400, 8],
    'huile-du-pays epices miel jus cafe farine karite arachides fromage',
  ),
];
