import { type StorePlan, store } from './plan.ts';

/** Invented stores; any likeness of a name is chance. */
export const technicalStores: readonly StorePlan[] = [
  store(
    [
      'tokoin-connect',
      'Tokoin Connect',
      'Yao',
      'tokoin-gbadago',
      'À cent mètres du carrefour, vitrine bleue',
    ],
    'Téléphones neufs et reconditionnés, testés devant vous avant de payer.',
    ['shop', 20, 2000, 500, 12],
    'smartphones telephones-simples chargeurs batteries-externes ecouteurs coques cartes-memoire',
  ),
  store(
    [
      'mobile-du-golfe-bleu',
      'Mobile Golfe Bleu',
      'Rachidatou',
      'agoe-nyive',
      'Galerie du marché, boutique 3',
    ],
    'Téléphones, écouteurs et accessoires, garantie écrite.',
    ['evening', 15, 1500, 400, 9],
    'smartphones telephones-simples ecouteurs chargeurs coques batteries-externes cartes-memoire',
  ),
  store(
    [
      'wifi-shop-adidogome',
      'Espace Numérique Dzidula',
      'Dzidula',
      'adidogome',
      'Au-dessus de la boulangerie',
    ],
    'Ordinateurs, imprimantes et téléphones pour étudiants et bureaux.',
    ['office', 30, 3000, 500, 12],
    'ordinateurs imprimantes cles-usb souris-et-claviers smartphones ecouteurs cartes-memoire',
  ),
  store(
    [
      'son-et-image-nova',
      'Nova Son & Image',
      'Kwami',
      'agbadahonou',
      'Rue du commerce, deux vitrines',
    ],
    'Télévisions, enceintes, radios et décodeurs, livrés et installés.',
    ['shop', 60, 5000, 1000, 14],
    'televiseurs decodeurs radios enceintes',
  ),
  store(
    ['electro-lumiere', 'Électro Lumière', 'Fousséni', 'totsi', 'Face à la grande antenne'],
    'Ventilateurs, froid et petit électroménager, pièces au magasin.',
    ['shop', 60, 5000, 1000, 14],
    'ventilateurs refrigerateurs petit-electro televiseurs lampes groupes',
  ),
  store(
    [
      'soleil-energie',
      'Soleil Énergie Lomé',
      'Sena',
      'cacaveli',
      'Bord de route, panneaux sur le toit',
    ],
    'Kits solaires, batteries et lampes. Étude gratuite pour la maison.',
    ['office', 90, 5000, 1000, 16],
    'solaire lampes ventilateurs groupes radios batteries-externes refrigerateurs',
  ),
  store(
    [
      'pieces-du-zem',
      'Au Zem Roulant, pièces moto',
      'Gafar',
      'akossombo',
      'Garage des zems, au bord du goudron',
    ],
    'Pièces, pneus, huiles et casques pour zémidjans et tricycles.',
    ['market', 20, 1500, 400, 10],
    'casques pluie pneus transmission eclairage-moto huile-moteur batteries-auto',
  ),
  store(
    ['moto-plus-atikou', 'Moto Plus Atikou', 'Atikou', 'attiegou', 'Virage du château d’eau'],
    'Toutes pièces pour Haojue, Apsonic, Sanya et Boxer.',
    ['market', 30, 2000, 500, 10],
    'transmission eclairage-moto pneus huile-moteur casques batteries-auto bidons',
  ),
];
