import { brandId, type Prefix, parseId, toWireId } from '@ecom/kernel';
import type { z } from '@hono/zod-openapi';
import type { ProductWish } from '../domain/product-wish.ts';
import type { OwnProduct } from '../use-cases/merchant/read-own-product.ts';
import type {
  ownPictureSchema,
  ownProductSchema,
  productWishSchema,
} from './merchant-product-schemas.ts';

export const wire = (prefix: Prefix, id: string): string => toWireId(prefix, brandId(id));

export const pictureAnswer = (
  picture: OwnProduct['pictures'][number],
): z.infer<typeof ownPictureSchema> => ({
  ...picture,
  id: wire('pic', picture.id),
});

/** A product as its store sees it. */
export const ownProductAnswer = (product: OwnProduct): z.infer<typeof ownProductSchema> => ({
  ...product,
  id: wire('prd', product.id),
  attributes: { ...product.attributes },
  optionNames: [...product.optionNames],
  variants: product.variants.map(({ productId: _, ...one }) => ({
    ...one,
    id: wire('var', one.id),
  })),
  pictures: product.pictures.map(pictureAnswer),
  createdAt: product.createdAt.toISOString(),
  changedAt: product.changedAt.toISOString(),
});

/** Stands for an id that is none: no variant has it, and none is new by mistake. */
const nobodys = '00000000-0000-7000-8000-000000000000';

/** What was sent, with ids as the database has them. */
export const wishOf = (body: z.infer<typeof productWishSchema>): ProductWish => ({
  ...body,
  variants: body.variants.map((one) => ({
    ...one,
    id: one.id === null ? null : (parseId('var', one.id) ?? nobodys),
  })),
});
