import { ApiProblem } from '@ecom/api-client';
import type { ProductMessages } from '@ecom/i18n/business-products';
import { UnreadablePhoto } from './shrink-photo.ts';

type Facts = Readonly<Record<string, unknown>>;

/** A refusal of the shelf by its code; null for one that is not the shelf's own. */
export function codeText({ errors }: ProductMessages, code: string, facts: Facts): string | null {
  const named = (name: string) => String(facts[name] ?? '');
  const texts: Readonly<Record<string, string>> = {
    'market.title_too_short': errors.titleShort,
    'market.category_not_for_products': errors.categoryNotForProducts,
    'market.category_unknown': errors.categoryUnknown,
    'market.attribute_unknown': errors.attribute(named('key')),
    'market.attribute_invalid': errors.attribute(named('key')),
    'market.options_unclear': errors.optionsUnclear,
    'market.variant_twice': errors.variantTwice(named('name')),
    'market.sku_twice': errors.skuTwice(named('sku')),
    'market.sku_taken': errors.skuTaken(named('sku')),
    'market.was_not_dearer': errors.wasNotDearer,
    'market.nothing_for_sale': errors.nothingForSale,
    'market.product_unknown': errors.productUnknown,
    'market.variant_unknown': errors.variantUnknown,
    'market.picture_unknown': errors.pictureUnknown,
    'market.store_unknown': errors.storeUnknown,
    'market.role_too_low': errors.roleTooLow,
    'market.changed_meanwhile': errors.changedMeanwhile,
    'market.variant_promised': errors.variantPromised(named('reserved')),
    'market.stock_promised': errors.stockPromised(named('reserved')),
    'market.stock_too_high': errors.stockTooHigh,
    'market.reason_mismatch': errors.reasonMismatch,
    'market.price_out_of_range': errors.priceOutOfRange,
    'market.too_many_pictures': errors.tooManyPictures(Number(facts.max ?? 8)),
    'market.edit_unknown': errors.undoLate,
    'market.edit_undone': errors.undoLate,
    'files.empty': errors.notAnImage,
    'files.not_an_image': errors.notAnImage,
    'files.too_large': errors.imageTooLarge,
    'http.body_too_large': errors.imageTooLarge,
    'files.too_many_pixels': errors.imageTooLarge,
    'files.too_small': errors.imageTooSmall,
    'files.damaged': errors.imageDamaged,
  };
  return texts[code] ?? null;
}

/** What a merchant reads of a refusal of her shelf; null where the app has the words for it. */
export function shelfProblem(texts: ProductMessages, error: unknown): string | null {
  if (error instanceof UnreadablePhoto) return texts.errors.notAnImage;
  return error instanceof ApiProblem ? codeText(texts, error.code, error.facts) : null;
}
