import { Loaded, LoadMore, Rows, Section } from '@ecom/dash';
import { useLanguage } from '@ecom/i18n';
import { useImportMessages } from '@ecom/i18n/business-import';
import { digitsOf } from '../products/amounts.ts';
import { type CatalogueImport, type ImportRowError, useImportErrors } from './import-data.ts';
import { fieldText, rowErrorText } from './import-texts.ts';

interface Props {
  readonly storeId: string;
  readonly one: CatalogueImport;
}

/** Which rows are wrong, where, and what to write instead. */
export function ErrorRows({ storeId, one }: Props) {
  const texts = useImportMessages();
  const query = useImportErrors(storeId, one);
  const language = useLanguage();
  const { rows } = texts;
  const whyOf = (error: ImportRowError) =>
    rowErrorText(texts, error, (count) => digitsOf(count, language));
  // What a column is called in the file says more than what it holds.
  const nameOf = (field: string) => {
    const header = one.header[one.columns.indexOf(field)];
    return header || fieldText(texts, field, one);
  };
  const columns = [
    { head: rows.line, cell: ({ row }: ImportRowError) => rows.lineOf(String(row)) },
    {
      head: rows.column,
      cell: ({ column }: ImportRowError) => (column === null ? rows.whole : nameOf(column)),
    },
    { head: rows.value, quiet: true, cell: ({ value }: ImportRowError) => value || null },
    { head: rows.why, plain: true, cell: (error: ImportRowError) => whyOf(error) },
  ];
  return (
    <Section title={rows.title} flush>
      <Loaded query={query} rows={3}>
        {({ pages }) => (
          <Rows
            label={rows.title}
            rows={pages.flatMap(({ items }) => items)}
            columns={columns}
            keyOf={(error) => `${error.row} ${error.column} ${error.code}`}
          />
        )}
      </Loaded>
      <LoadMore query={query} />
    </Section>
  );
}
