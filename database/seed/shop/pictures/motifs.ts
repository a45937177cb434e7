import { animal } from './motifs/animal.ts';
import { beauty } from './motifs/beauty.ts';
import { building } from './motifs/building.ts';
import { care } from './motifs/care.ts';
import { children } from './motifs/children.ts';
import { cloth } from './motifs/cloth.ts';
import { energy } from './motifs/energy.ts';
import { fruits } from './motifs/fruits.ts';
import { home } from './motifs/home.ts';
import { kitchen } from './motifs/kitchen.ts';
import { moto } from './motifs/moto.ts';
import { pantry } from './motifs/pantry.ts';
import { phones } from './motifs/phones.ts';
import { school } from './motifs/school.ts';
import { screens } from './motifs/screens.ts';
import { staples } from './motifs/staples.ts';
import { vegetables } from './motifs/vegetables.ts';
import { wear } from './motifs/wear.ts';

const drawn = {
  ...vegetables,
  ...fruits,
  ...staples,
  ...animal,
  ...pantry,
  ...cloth,
  ...wear,
  ...beauty,
  ...care,
  ...phones,
  ...screens,
  ...kitchen,
  ...home,
  ...energy,
  ...moto,
  ...building,
  ...school,
  ...children,
};

export type MotifName = keyof typeof drawn;

/** Every drawing by its name, still without colours of a palette: `motifOf` gives them. */
export const motifs: Readonly<Record<string, string>> = drawn;
export const motifNames = Object.keys(drawn) as readonly MotifName[];
