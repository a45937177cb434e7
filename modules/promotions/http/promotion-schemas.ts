import { z } from '@hono/zod-openapi';
import { offerKinds, offerOwners, offerPhases, offerPolicy } from '../domain/offer.ts';

const { titleMax, percentMaxBp, amountMaxXof, budgetMaxXof, usesMax, perPersonMax, namedMax } =
  offerPolicy;

const title = z
  .string()
  .max(titleMax * 4)
  .transform((text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim())
  .pipe(
    z
      .string()
      .min(2)
      .max(titleMax)
      .regex(/^[^\p{Cc}\p{Cf}]*$/u, 'plain text'),
  );
const amount = z.int().min(1).max(amountMaxXof);
const at = z.iso.datetime();

/** What can still be changed of an offer. */
const bounds = {
  title,
  endsAt: at.nullable(),
  active: z.boolean(),
  usesMax: z.int().min(1).max(usesMax).nullable(),
  perPersonMax: z.int().min(1).max(perPersonMax).nullable(),
  budgetXof: z.int().min(1).max(budgetMaxXof).nullable(),
};

export const promotionChangeSchema = z
  .strictObject({ ...bounds, version: z.int().min(1), startsAt: at })
  .openapi('PromotionChange', {
    description: 'All of it as it is to be. A limit moves, it neither comes nor goes.',
  });

const offered = {
  ...bounds,
  code: z.string().min(1).max(60).nullable().openapi({
    description: 'As it is typed; null: given by itself. Capitals and digits are kept of it.',
  }),
  minItemsXof: z.int().min(0).max(amountMaxXof),
  startsAt: at.nullable().openapi({ description: 'Null: from now on.' }),
  categories: z.array(z.string().max(80)).max(namedMax).openapi({
    description: 'Slugs; what lies below one counts too. With no goods either: everything.',
  }),
  capXof: amount.nullable().openapi({ description: 'The most it takes off a checkout.' }),
};
const value = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('percent'), percentBp: z.int().min(1).max(percentMaxBp) }),
  z.strictObject({ kind: z.literal('amount'), amountXof: amount }),
  z.strictObject({ kind: z.literal('delivery') }),
]);
const productIds = z.array(z.string().max(60)).max(namedMax);

export const newPromotionSchema = z
  .strictObject({ ...offered, value, productIds })
  .openapi('NewPromotion');

export const newPlatformPromotionSchema = z
  .strictObject({
    ...offered,
    value,
    storeId: z.string().max(60).nullable().openapi({ description: 'Null: at every store.' }),
    platformBp: z.int().min(0).max(10_000).openapi({
      description: 'What the platform pays of it; the rest is the named store’s.',
    }),
  })
  .openapi('NewPlatformPromotion');

export const promotionSchema = z
  .object({
    id: z.string(),
    owner: z.enum(offerOwners),
    store: z.object({ id: z.string(), name: z.string() }).nullable(),
    code: z.string().nullable(),
    title: z.string(),
    kind: z.enum(offerKinds),
    percentBp: z.int().nullable(),
    amountXof: z.int().nullable(),
    capXof: z.int().nullable(),
    minItemsXof: z.int(),
    categories: z.array(z.string()),
    goods: z.array(z.object({ id: z.string(), title: z.string() })),
    platformBp: z.int(),
    usesMax: z.int().nullable(),
    perPersonMax: z.int().nullable(),
    budgetXof: z.int().nullable(),
    startsAt: at,
    endsAt: at.nullable(),
    active: z.boolean(),
    state: z.enum([...offerPhases, 'used_up']),
    uses: z.int(),
    givenXof: z.int().openapi({
      description: 'What it took off orders that were not refused or taken back.',
    }),
    budgetLeftXof: z.int().nullable(),
    version: z.int(),
  })
  .openapi('Promotion');

export const promotionPageSchema = z.object({
  items: z.array(promotionSchema),
  next: z.string().nullable(),
});

export const promotionQuery = z.strictObject({
  over: z.enum(['true', 'false']).default('false').openapi({ description: 'Those that are over.' }),
  after: z.string().max(60).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(20),
});
