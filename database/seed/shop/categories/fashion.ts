import { condition, forWhom, local, material } from './attributes.ts';
import { type Branch, choice, leaf, number } from './build.ts';

const yards = number('yards', 'Longueur', 'Length', 'yards');

export const cloths: Branch = {
  slug: 'pagnes-et-tissus',
  fr: 'Pagnes et tissus',
  en: 'Cloth',
  attributes: [yards],
  below: [
    leaf('pagnes-wax', 'Pagnes wax', 'Wax prints', [
      choice('quality', 'Qualité', 'Quality', [
        'superwax: Super-wax / Super-wax',
        'wax: Wax / Wax',
        'fancy: Fancy / Fancy',
      ]),
    ]),
    leaf('bazins-et-dentelles', 'Bazins et dentelles', 'Bazin and lace'),
    leaf('tissus-tisses', 'Pagnes tissés et kente', 'Woven cloth', [local]),
    leaf('mercerie', 'Mercerie', 'Sewing'),
  ],
};

export const fashion: Branch = {
  slug: 'mode',
  fr: 'Mode',
  en: 'Fashion',
  attributes: [forWhom, material],
  below: [
    leaf('vetements-femme', 'Vêtements femme', 'Women’s clothes', [local]),
    leaf('vetements-homme', 'Vêtements homme', 'Men’s clothes', [local]),
    leaf('vetements-enfant', 'Vêtements enfant', 'Children’s clothes'),
    leaf('chaussures', 'Chaussures', 'Shoes'),
    leaf('sacs', 'Sacs', 'Bags'),
    leaf('bijoux-et-montres', 'Bijoux et montres', 'Jewellery and watches'),
    leaf('friperie', 'Friperie', 'Second-hand clothes', [condition]),
  ],
};
