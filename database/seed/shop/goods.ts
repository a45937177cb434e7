import { beauty } from './goods/beauty.ts';
import { building } from './goods/building.ts';
import { childhood } from './goods/childhood.ts';
import { cloths } from './goods/cloths.ts';
import { electronics } from './goods/electronics.ts';
import { energy } from './goods/energy.ts';
import { fresh } from './goods/fresh.ts';
import type { Good } from './goods/good.ts';
import { grocery } from './goods/grocery.ts';
import { health } from './goods/health.ts';
import { house } from './goods/house.ts';
import { phones } from './goods/phones.ts';
import { school } from './goods/school.ts';
import { staples } from './goods/staples.ts';
import { vehicles } from './goods/vehicles.ts';
import { wear } from './goods/wear.ts';

/** Every kind of good that the stores of the demonstration sell. */
export const goods: readonly Good[] = [
  ...staples,
  ...fresh,
  ...grocery,
  ...cloths,
  ...wear,
  ...beauty,
  ...health,
  ...phones,
  ...electronics,
  ...house,
  ...energy,
  ...vehicles,
  ...building,
  ...school,
  ...childhood,
];
