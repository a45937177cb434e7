import { type StorePlan, store } from './plan.ts';

/** Invented stores; any likeness of a name is chance. */
export const fashionStores: readonly StorePlan[] = [
  store(
    [
      'aux-pagnes-de-yayra',
      'Aux Pagnes de Yayra',
      'Yayra',
      'adawlato',
      'Deuxième étage du marché, escalier côté cathédrale',
    ],
    'Wax hollandais et togolais, séries complètes pour mariages et funérailles.',
    ['shop', 30, 5000, 500, 10],
    'wax bazin dentelle',
  ),
  store(
    [
      'tissus-maman-adjo',
      'Tissus Maman Adjo',
      'Adjo',
      'hedzranawoe',
      'Allée des tissus, boutique 14',
    ],
    'Pagnes à tous les prix, de six à douze yards. On coupe aussi au yard.',
    ['market-day', 20, 3000, 400, 9],
    'wax bazin dentelle mercerie',
  ),
  store(
    [
      'atelier-du-kente',
      'L’Atelier du Kente',
      'Selom',
      'amoutive',
      'Cour des tisserands, sous les manguiers',
    ],
    'Pagnes tissés à la main, bande après bande, et accessoires assortis.',
    ['shop', 60, 5000, 500, 12],
    'tisse sacs-wax bijoux chapeaux',
  ),
  store(
    [
      'couture-elinam',
      'Elinam Création',
      'Elinam',
      'tokoin-nkafu',
      'Face à l’école, atelier aux volets roses',
    ],
    'Robes, ensembles et chemises cousus sur place, retouches offertes.',
    ['shop', 120, 4000, 500, 10],
    'robes jupes ensembles chemises-wax enfant mercerie wax',
  ),
  store(
    [
      'elegance-masculine',
      'Le Bel Habit',
      'Edem',
      'hanoukope',
      'Sur le boulevard, vitrine à rideau rouge',
    ],
    'Boubous brodés, chemises et pantalons pour le bureau et les cérémonies.',
    ['shop', 60, 5000, 500, 10],
    'chemises chemises-wax boubous jeans montres tee-shirts parfums chapeaux',
  ),
  store(
    ['balle-de-aicha', 'La Balle d’Aïcha', 'Aïcha', 'hedzranawoe', 'Côté friperie, hangar 7'],
    'Friperie premier choix. Déballage le mercredi et le samedi à six heures.',
    ['market-day', 20, 1000, 400, 9],
    'friperie jeans tee-shirts enfant',
  ),
  store(
    [
      'chaussures-pas-a-pas',
      'Pas à Pas, chaussures',
      'Koffi',
      'be',
      'Montée du marché, boutique orange',
    ],
    'Sandales de cuir faites main, baskets et chaussures de cérémonie.',
    ['shop', 30, 3000, 400, 9],
    'sandales tapettes baskets talons sacs-a-main montres sport',
  ),
];
