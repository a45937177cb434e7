import { choice, number, text, yesNo } from './build.ts';

/** Attributes that several categories share, so that a filter means the same everywhere. */
export const weightKg = number('weight', 'Poids', 'Weight', 'kg');
export const volumeL = number('volume', 'Contenance', 'Volume', 'L');
export const volumeMl = number('volume', 'Contenance', 'Volume', 'ml');
export const powerW = number('power', 'Puissance', 'Power', 'W');
export const lengthM = number('length', 'Longueur', 'Length', 'm');
export const pieces = number('pieces', 'Nombre de pièces', 'Pieces', 'pièces');

export const origin = text('origin', 'Origine', 'Origin');
export const material = text('material', 'Matière', 'Material');
export const fits = text('fits', 'Convient à', 'Fits');

export const warranty = number('warranty', 'Garantie', 'Warranty', 'mois');
export const local = yesNo('local', 'Produit au Togo', 'Made in Togo');

export const condition = choice('condition', 'État', 'Condition', [
  'new: Neuf / New',
  'refurbished: Reconditionné / Refurbished',
  'used: Occasion / Used',
]);

export const forWhom = choice('for', 'Pour qui', 'For', [
  'women: Femme / Women',
  'men: Homme / Men',
  'children: Enfant / Children',
  'everyone: Tout le monde / Everyone',
]);

export const hairOrSkin = choice('skin', 'Type', 'Type', [
  'all: Tous types / All types',
  'dry: Sec / Dry',
  'sensitive: Sensible / Sensitive',
  'oily: Gras / Oily',
]);
