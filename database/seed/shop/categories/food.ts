import { local, origin, pieces, volumeL, weightKg } from './attributes.ts';
import { type Branch, leaf, weighed, yesNo } from './build.ts';

export const food: Branch = {
  slug: 'alimentation',
  fr: 'Alimentation',
  en: 'Food',
  attributes: [local],
  below: [
    {
      slug: 'cereales-et-tubercules',
      fr: 'Céréales et tubercules',
      en: 'Grains and tubers',
      attributes: [weightKg],
      below: [
        leaf('riz', 'Riz', 'Rice', [origin]),
        leaf('mais-et-cereales', 'Maïs et céréales', 'Maize and grains'),
        leaf('farines', 'Farines', 'Flours'),
        leaf('gari-et-tapioca', 'Gari et tapioca', 'Gari and tapioca'),
        leaf('haricots-et-arachides', 'Haricots et arachides', 'Beans and peanuts'),
        leaf('pates-et-couscous', 'Pâtes et couscous', 'Pasta and couscous'),
        weighed('ignames-et-manioc', 'Ignames, manioc et plantains', 'Yams, cassava and plantains'),
      ],
    },
    {
      slug: 'produits-frais',
      fr: 'Produits frais',
      en: 'Fresh food',
      attributes: [origin],
      below: [
        weighed('legumes', 'Légumes', 'Vegetables'),
        leaf('feuilles-et-herbes', 'Feuilles et herbes', 'Leaves and herbs'),
        weighed('fruits', 'Fruits', 'Fruit'),
        weighed('viandes-et-volailles', 'Viandes et volailles', 'Meat and poultry'),
        leaf('oeufs-et-fromages', 'Œufs et fromages', 'Eggs and cheese', [pieces]),
        weighed('poissons-frais', 'Poissons et crevettes', 'Fish and shrimps'),
        weighed('poissons-fumes', 'Poissons fumés et séchés', 'Smoked and dried fish'),
      ],
    },
    {
      slug: 'epicerie',
      fr: 'Épicerie',
      en: 'Groceries',
      below: [
        leaf('huiles', 'Huiles', 'Oils', [volumeL]),
        leaf('conserves', 'Conserves', 'Tins', [weightKg]),
        leaf('epices-et-bouillons', 'Épices et bouillons', 'Spices and stock cubes', [weightKg]),
        leaf('lait-sucre-et-petit-dejeuner', 'Lait, sucre et petit-déjeuner', 'Breakfast', [
          weightKg,
        ]),
        leaf('biscuits-et-miel', 'Biscuits et miel', 'Biscuits and honey', [weightKg]),
        leaf('boissons', 'Boissons', 'Drinks', [
          volumeL,
          yesNo('sugarFree', 'Sans sucre', 'Sugar free'),
        ]),
      ],
    },
  ],
};
