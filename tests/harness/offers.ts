import { newId } from '@ecom/kernel';
import { seedPerson } from '../hostile/matrix/seed-person.ts';
import type { TestApi } from './api.ts';

export interface PlantedOffer {
  /** Null: the platform's, for every store. */
  readonly storeId: string | null;
  readonly owner?: 'store' | 'platform';
  readonly code?: string | null;
  readonly title?: string;
  readonly kind?: 'percent' | 'amount' | 'delivery';
  readonly percentBp?: number;
  readonly amountXof?: number;
  readonly minItemsXof?: number;
  readonly categories?: readonly string[];
  readonly platformBp?: number;
  readonly usesMax?: number;
  readonly perPersonMax?: number;
  readonly budgetXof?: number;
}

/** An offer that runs, as a store or the platform would have made it; gives its id. */
export async function plantOffer(api: TestApi, offer: PlantedOffer): Promise<string> {
  const { storeId, kind = 'percent' } = offer;
  const owner = offer.owner ?? (storeId ? 'store' : 'platform');
  const id = newId();
  const { userId } = await seedPerson(api);
  await api.db.query(
    `INSERT INTO promotions.promotion (id, owner, store_id, code, title, kind, percent_bp,
       amount_xof, min_items_xof, categories, platform_bp, uses_max, per_person_max, budget_xof,
       starts_at, created_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14,
       app.now() - interval '1 minute', $15)`,
    [
      ...[id, owner, storeId, offer.code ?? null, offer.title ?? 'Rentrée', kind],
      kind === 'percent' ? (offer.percentBp ?? 1_000) : null,
      kind === 'amount' ? (offer.amountXof ?? 500) : null,
      offer.minItemsXof ?? (kind === 'amount' ? (offer.amountXof ?? 500) : 0),
      offer.categories ?? [],
      offer.platformBp ?? (owner === 'store' ? 0 : 10_000),
      ...[offer.usesMax ?? null, offer.perPersonMax ?? null, offer.budgetXof ?? null],
      userId,
    ],
  );
  return id;
}
