import { ApiProblem } from '@ecom/api-client';
import { type Tone, useCommand } from '@ecom/dash';
import { type ImportMessages, useImportMessages } from '@ecom/i18n/business-import';
import type { CatalogueImport, ImportRowError, ImportState } from './import-data.ts';

export const stateTones: Readonly<Record<ImportState, Tone>> = {
  reading: 'wait',
  mapping: 'new',
  checking: 'wait',
  checked: 'new',
  running: 'wait',
  stopped: 'bad',
  done: 'good',
  cancelled: 'quiet',
  failed: 'bad',
};

const attributePrefix = 'attribute:';

/** What a column holds, in the language in use; an attribute as the file calls it. */
export function fieldText(
  { fields, mapping }: ImportMessages,
  field: string,
  { header, columns }: Pick<CatalogueImport, 'header' | 'columns'>,
): string {
  const named = (fields as Readonly<Record<string, string>>)[field];
  if (named !== undefined) return named;
  const heading = header[columns.indexOf(field)]?.replace(/\s*\[[^\]]*\]$/, '');
  return mapping.attribute(heading || field.replace(attributePrefix, ''));
}

/** Why a row cannot be imported, and what to write instead. */
export function rowErrorText(
  { errors }: ImportMessages,
  { code, facts }: ImportRowError,
  digits: (count: number) => string,
): string {
  const fact = (name: string) => {
    const value = facts[name] ?? '';
    return typeof value === 'number' ? digits(value) : value;
  };
  const likest = fact('likest');
  const texts: Readonly<Record<string, string>> = {
    'market.import_title_missing': errors.titleMissing,
    'market.title_too_short': errors.titleShort,
    'market.import_category_missing': errors.categoryMissing,
    'market.import_category_unclear': likest
      ? errors.categoryLikest(likest)
      : errors.categoryUnclear,
    'market.category_not_for_products': errors.categoryNotForProducts,
    'market.import_price_missing': errors.priceMissing,
    'market.import_number_unclear': errors.numberUnclear(fact('min'), fact('max')),
    'market.import_choice_unclear': errors.choiceUnclear(fact('choices')),
    'market.import_text_too_long': errors.textTooLong(fact('max')),
    'market.import_rows_disagree': errors.rowsDisagree(fact('first')),
    'market.import_number_twice': errors.numberTwice(fact('first')),
    'market.import_row_twice': errors.rowTwice(fact('first')),
    'market.import_match_unclear': errors.matchUnclear,
    'market.import_sibling_wrong': errors.siblingWrong(fact('first')),
    'market.import_too_many_variants': errors.tooManyVariants(fact('max')),
    'market.attribute_unknown': errors.attributeUnknown,
    'market.attribute_invalid': errors.attributeInvalid,
    'market.sku_taken': errors.skuTaken,
    'market.sku_twice': errors.skuTaken,
    'market.stock_promised': errors.stockPromised(fact('reserved')),
    'market.stock_too_high': errors.stockTooHigh,
    'market.options_unclear': errors.optionsUnclear,
    'market.variant_twice': errors.variantTwice,
    'market.was_not_dearer': errors.wasNotDearer,
    'market.nothing_for_sale': errors.nothingForSale,
  };
  return texts[code] ?? errors.other;
}

/** Why a whole file or a wish about it was refused; null for a code that is not an import's. */
export function failureText({ failures, intro }: ImportMessages, code: string): string | null {
  const texts: Readonly<Record<string, string>> = {
    'market.import_damaged': failures.damaged,
    'market.import_quotes_open': failures.quotesOpen,
    'market.import_cell_too_long': failures.cellTooLong,
    'market.import_too_many_columns': failures.tooManyColumns,
    'market.import_too_many_rows': failures.tooManyRows,
    'market.import_unpacks_too_large': failures.unpacksTooLarge,
    'market.import_locked': failures.locked,
    'market.import_not_a_table': failures.notATable,
    'market.import_empty': failures.empty,
    'market.import_has_errors': failures.hasErrors,
    'market.import_forgotten': failures.forgotten,
    'market.import_mapping_unclear': failures.mappingUnclear,
    'market.import_field_twice': failures.fieldTwice,
    'market.import_nothing_names_products': failures.nothingNames,
    'market.import_unknown': failures.unknown,
    'market.not_in_this_state': failures.notInThisState,
    'market.role_too_low': intro.managers,
    'files.empty': failures.fileEmpty,
    'files.too_large': failures.tooLarge,
    'http.body_too_large': failures.tooLarge,
  };
  return texts[code] ?? null;
}

/** A write to an import, its refusals in these screens' words. */
export function useImportCommand<Input, Answer>(
  send: (input: Input, key: string) => Promise<Answer>,
) {
  const texts = useImportMessages();
  const command = useCommand(send, (problem) => {
    const text = problem instanceof ApiProblem ? failureText(texts, problem.code) : null;
    if (text !== null) command.setError(text);
    return text !== null;
  });
  return command;
}
