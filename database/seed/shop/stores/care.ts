import { type StorePlan, store } from './plan.ts';

/** Invented stores; any likeness of a name is chance. */
export const careStores: readonly StorePlan[] = [
  store(
    [
      'beaute-nubuke',
      'Nubukè Beauté',
      'Akofa',
      'be-kpota',
      'Derrière la station, salon aux vitres fumées',
    ],
    'Soins pour peaux et cheveux noirs, conseils gratuits au comptoir.',
    ['shop', 20, 2000, 400, 8],
    'laits-de-corps cheveux maquillage parfums savons hygiene',
  ),
  store(
    [
      'meches-de-peace',
      'Les Mèches de Peace',
      'Peace',
      'tokoin-hopital',
      'À côté du salon de tresses, premier étage',
    ],
    'Mèches, perruques et tout pour la coiffure, au détail et en gros.',
    ['shop', 20, 2000, 400, 9],
    'meches perruques cheveux maquillage',
  ),
  store(
    [
      'karite-et-miel',
      'Karité & Miel',
      'Mazalo',
      'agbalepedogan',
      'Maison à l’étage, sonnez au portail',
    ],
    'Cosmétiques naturels des coopératives de femmes du Nord.',
    ['office', 45, 2000, 500, 12],
    'karite savons laits-de-corps miel huile-du-pays cheveux',
  ),
  store(
    [
      'bien-etre-tokoin',
      'Bien-Être Tokoin',
      'Edwige',
      'tokoin-lycee',
      'Entre le lycée et la pharmacie',
    ],
    'Parapharmacie : hygiène, mesure, moustiquaires. Pas de médicaments.',
    ['office', 20, 1500, 400, 8],
    'premiers-soins mesure moustiquaires confort hygiene savons couches biberons',
  ),
  store(
    [
      'maison-du-bebe',
      'La Maison du Bébé',
      'Sitou',
      'agoe-nyive',
      'Avant le rond-point, façade à nuages',
    ],
    'Couches, biberons, poussettes et premiers jouets.',
    ['shop', 30, 3000, 500, 10],
    'couches biberons poussettes jouets jeux sport enfant',
  ),
];
