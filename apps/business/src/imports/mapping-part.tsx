import { Section, SelectField } from '@ecom/dash';
import { useImportMessages } from '@ecom/i18n/business-import';
import { Alert, Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { type CatalogueImport, importCommands, keepImport } from './import-data.ts';
import { fieldText, useImportCommand } from './import-texts.ts';

interface Props {
  readonly storeId: string;
  readonly one: CatalogueImport;
  readonly onDone: () => void;
}

/** What each column of the file holds; what is likely is chosen already. */
export function MappingPart({ storeId, one, onDone }: Props) {
  const texts = useImportMessages();
  const { mapping, fields } = texts;
  const [columns, setColumns] = useState<readonly (string | null)[]>(one.columns);
  const { run, busy, error } = useImportCommand(importCommands(storeId, one.id).map);
  const check = async () => {
    const done = await run([...columns]);
    if (!done) return;
    keepImport(storeId, done.answer);
    onDone();
  };
  const attributes = one.columns.filter((field) => field !== null && !Object.hasOwn(fields, field));
  const known = [...Object.keys(fields), ...attributes].flatMap((field) => field ?? []);
  const options = [
    ['', mapping.ignore] as const,
    ...known.map((field) => [field, fieldText(texts, field, one)] as const),
  ];
  const choose = (at: number, field: string) =>
    setColumns(columns.map((was, place) => (place === at ? field || null : was)));
  return (
    <Section title={mapping.title}>
      <Typography sx={{ color: 'text.secondary', mb: 2 }}>{mapping.body}</Typography>
      <Box sx={gridStyle}>
        {one.header.map((name, at) => (
          // A header may repeat itself; its place does not.
          <Box key={`${at} ${name}`}>
            <SelectField
              label={name === '' ? mapping.unnamed(String(at + 1)) : mapping.column(name)}
              value={columns[at] ?? ''}
              options={options}
              onChoose={(field) => choose(at, field)}
            />
            <Typography noWrap sx={{ mt: 0.5, fontSize: '0.8125rem', color: 'text.secondary' }}>
              {mapping.example(one.samples.map((row) => row[at] ?? '').find(Boolean) ?? '—')}
            </Typography>
          </Box>
        ))}
      </Box>
      {error && (
        <Alert severity="error" sx={{ mt: 2 }}>
          {error}
        </Alert>
      )}
      <Button variant="contained" loading={busy} sx={{ mt: 3 }} onClick={() => void check()}>
        {mapping.check}
      </Button>
    </Section>
  );
}

const gridStyle = {
  display: 'grid',
  gap: 2,
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 240px), 1fr))',
};
