import type { ReactNode } from 'react';
import {
  basket,
  bowl,
  cloth,
  fish,
  jar,
  pot,
  sandal,
  tomatoes,
} from './drawings-of-the-market.tsx';
import {
  ball,
  bricks,
  cross,
  hammer,
  helmet,
  notebook,
  phone,
  teddy,
} from './drawings-of-things.tsx';

interface Kind {
  /** Words that a category's name has in its address. */
  readonly words: RegExp;
  readonly drawing: ReactNode;
  readonly ground: string;
}

const kinds: readonly Kind[] = [
  {
    words: /fruit|legume|maraich|tomate|oignon|ananas|banane|mangue/,
    drawing: tomatoes,
    ground: 'bg-palm-100',
  },
  { words: /poisson|viande|volaille|boucher/, drawing: fish, ground: 'bg-pagne-100' },
  {
    words: /boisson|repas|cuisin|ustensil|marmite|casserole|assiette/,
    drawing: pot,
    ground: 'bg-sun-100',
  },
  {
    words: /cereal|\briz\b|gari|farine|mais|epice|condiment/,
    drawing: bowl,
    ground: 'bg-pagne-100',
  },
  { words: /aliment|epicerie|marche/, drawing: basket, ground: 'bg-sun-100' },
  { words: /pagne|tissu|wax|couture|textile|friperie/, drawing: cloth, ground: 'bg-pagne-100' },
  { words: /chauss|sandale|\bsac a|mode|vetement|bijou/, drawing: sandal, ground: 'bg-clay-100' },
  {
    words: /beaute|cosmet|hygiene|parfum\b|savon|creme|karite|soin/,
    drawing: jar,
    ground: 'bg-palm-100',
  },
  { words: /sante|pharma/, drawing: cross, ground: 'bg-palm-100' },
  { words: /moto|auto|vehicul|piece/, drawing: helmet, ground: 'bg-clay-100' },
  { words: /scolaire|ecole|livre|papeterie|bureau/, drawing: notebook, ground: 'bg-pagne-100' },
  { words: /bebe|enfant|jouet/, drawing: teddy, ground: 'bg-sun-100' },
  { words: /sport|loisir|musique/, drawing: ball, ground: 'bg-palm-100' },
  {
    words: /brico|outil|quincaill|electricite|energie|solaire/,
    drawing: hammer,
    ground: 'bg-sun-100',
  },
  { words: /materiau|construction|batiment/, drawing: bricks, ground: 'bg-clay-100' },
  {
    words: /electro|telephon|ecouteur|chargeur|informati|multimedia/,
    drawing: phone,
    ground: 'bg-pagne-100',
  },
  { words: /maison|menage|meuble|decor/, drawing: pot, ground: 'bg-palm-100' },
];
const other: Kind = { words: /^/, drawing: basket, ground: 'bg-sun-100' };

const kindOf = (slug: string): Kind => kinds.find(({ words }) => words.test(slug)) ?? other;

/** The colour on which a category's drawing stands. */
export const groundOf = (slug: string): string => kindOf(slug).ground;

/** What lies in a category, drawn; a basket for one that nobody has drawn yet. */
export function CategoryArt({ slug, className }: { readonly slug: string; className: string }) {
  return (
    <svg viewBox="0 0 64 48" className={className} aria-hidden="true">
      {kindOf(slug).drawing}
    </svg>
  );
}
