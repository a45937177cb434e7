import { z } from '@hono/zod-openapi';
import { attributeTextMax } from '../domain/attributes.ts';
import { priceMaxXof } from '../domain/product-card.ts';
import { productPolicy, productStates } from '../domain/product-wish.ts';
import { variantPolicy } from '../domain/variant-wish.ts';

const priceXof = z.int().min(1).max(priceMaxXof);
const count = z.int().min(0).max(variantPolicy.onHandMax);

export const stateSchema = z.enum(productStates);
export const attributesSchema = z
  .record(
    z.string().max(40),
    z.union([z.string().max(attributeTextMax), z.number().min(-1e9).max(1e9), z.boolean()]),
  )
  .refine((values) => Object.keys(values).length <= productPolicy.attributesMax, 'too many')
  .openapi({ description: 'By the keys of the category’s attributes.' });

const variantWishSchema = z
  .strictObject({
    id: z.string().max(60).nullable().default(null).openapi({
      description: 'Of a variant that is there; null or absent for a new one.',
    }),
    name: z.string().max(variantPolicy.nameMax).default('').openapi({
      description: '«Rouge · 42»: a value for each option; empty where there is one variant.',
    }),
    sku: z.string().max(variantPolicy.skuMax).default('').openapi({
      description: 'The store’s own number; empty for none.',
    }),
    priceXof,
    wasXof: priceXof.nullable().default(null),
    lowAt: count.nullable().default(null),
    forSale: z.boolean().default(true),
    openingStock: count
      .default(0)
      .openapi({ description: 'Of a new one only; later, stock moves.' }),
  })
  .refine(({ id, openingStock }) => id === null || openingStock === 0, {
    path: ['openingStock'],
    message: 'stock of a variant that is there moves',
  });

export const productWishSchema = z
  .strictObject({
    title: z.string().max(productPolicy.titleMax).openapi({ example: 'Pagne wax 6 yards' }),
    description: z.string().max(productPolicy.descriptionMax).default(''),
    brand: z.string().max(productPolicy.brandMax).default(''),
    category: z.string().max(80).openapi({ description: 'One that has none below it.' }),
    soldBy: z.enum(['piece', 'weight']).default('piece').openapi({
      description: 'By weight: prices are of a kilogram, stock counts kilograms.',
    }),
    state: stateSchema.default('draft'),
    attributes: attributesSchema.default({}),
    optionNames: z
      .array(z.string().max(productPolicy.optionNameMax))
      .max(productPolicy.optionsMax)
      .default([])
      .openapi({ description: 'What tells its variants apart: «Couleur», «Taille».' }),
    variants: z.array(variantWishSchema).max(variantPolicy.perProductMax).default([]),
  })
  .openapi('StoreProductRequest');

export const versionSchema = z.int().min(1).max(2_147_483_647).openapi({
  description: 'The one that was read; another by now is `market.changed_meanwhile`.',
});

/** As a new one, and which version it replaces. Declared anew, since a refined schema is closed. */
export const productChangeSchema = z
  .strictObject({ ...productWishSchema.shape, version: versionSchema })
  .openapi('StoreProductChange');

const ownVariantSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    sku: z.string().nullable(),
    priceXof: z.int(),
    wasXof: z.int().nullable(),
    onHand: z.int(),
    reserved: z.int().openapi({ description: 'Promised to buyers, of those on hand.' }),
    lowAt: z.int().nullable(),
    forSale: z.boolean(),
  })
  .openapi('StoreVariant');

export const ownPictureSchema = z
  .object({
    id: z.string(),
    state: z.enum(['processing', 'ready', 'failed']),
    thumbhash: z.string().nullable().openapi({ description: 'Null until it is ready.' }),
    failure: z.enum(['unreadable', 'took_too_long']).nullable(),
    widthPx: z.int(),
    heightPx: z.int(),
  })
  .openapi('StorePicture');

export const ownProductSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    description: z.string(),
    brand: z.string(),
    category: z.string(),
    soldBy: z.enum(['piece', 'weight']),
    state: stateSchema,
    attributes: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
    optionNames: z.array(z.string()),
    variants: z.array(ownVariantSchema),
    pictures: z.array(ownPictureSchema),
    version: z.int(),
    createdAt: z.iso.datetime(),
    changedAt: z.iso.datetime(),
  })
  .openapi('StoreProduct');
