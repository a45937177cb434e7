import { forWhom, hairOrSkin, local, pieces, volumeMl } from './attributes.ts';
import { type Branch, leaf, number, yesNo } from './build.ts';

export const beauty: Branch = {
  slug: 'beaute',
  fr: 'Beauté',
  en: 'Beauty',
  below: [
    leaf('soins-du-corps', 'Soins du corps', 'Skin care', [volumeMl, hairOrSkin, local]),
    leaf('soins-des-cheveux', 'Soins des cheveux', 'Hair care', [volumeMl, hairOrSkin]),
    leaf('meches-et-perruques', 'Mèches et perruques', 'Braids and wigs', [
      number('lengthCm', 'Longueur', 'Length', 'cm'),
      yesNo('human', 'Cheveux naturels', 'Human hair'),
    ]),
    leaf('maquillage', 'Maquillage et ongles', 'Make-up and nails'),
    leaf('parfums', 'Parfums', 'Perfumes', [volumeMl, forWhom]),
    leaf('savons-et-hygiene', 'Savons et hygiène', 'Soap and hygiene', [pieces]),
  ],
};

export const health: Branch = {
  slug: 'parapharmacie',
  fr: 'Parapharmacie',
  en: 'Health care',
  below: [
    leaf('premiers-soins', 'Premiers soins', 'First aid', [pieces]),
    leaf('appareils-de-mesure', 'Appareils de mesure', 'Measuring devices'),
    leaf('moustiquaires', 'Moustiquaires', 'Mosquito nets', [
      number('places', 'Places', 'Places', 'places'),
      yesNo('treated', 'Imprégnée', 'Treated'),
    ]),
    leaf('confort-et-lunettes', 'Confort et lunettes', 'Comfort and glasses'),
  ],
};

export const childhood: Branch = {
  slug: 'bebe-jeux-et-sport',
  fr: 'Bébé, jeux et sport',
  en: 'Baby, games and sport',
  below: [
    leaf('couches-et-biberons', 'Couches et biberons', 'Nappies and bottles', [pieces]),
    leaf('poussettes-et-velos', 'Poussettes et vélos', 'Prams and bikes', [
      number('fromAge', 'À partir de', 'From age', 'ans'),
    ]),
    leaf('jouets', 'Jouets', 'Toys', [number('fromAge', 'À partir de', 'From age', 'ans')]),
    leaf('sport-et-musique', 'Sport et musique', 'Sport and music'),
  ],
};
