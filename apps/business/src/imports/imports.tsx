import { EmptyState, Loaded, Page, Pill, Rows, Section, useMoments } from '@ecom/dash';
import { useLanguage } from '@ecom/i18n';
import { useImportMessages } from '@ecom/i18n/business-import';
import { Alert, Box, Button, Typography } from '@mui/material';
import { FileSpreadsheet, FileUp } from 'lucide-react';
import { type ChangeEvent, useRef } from 'react';
import { useLocation } from 'wouter';
import { useStore } from '../data/store.ts';
import { digitsOf } from '../products/amounts.ts';
import { ExportPart } from './export-part.tsx';
import { type CatalogueImport, keepImport, useImports } from './import-data.ts';
import { sendFile } from './import-files.ts';
import { stateTones, useImportCommand } from './import-texts.ts';

/** The way in for a whole catalogue, the way out, and what came of the last ones. */
export default function Imports() {
  const { title, back } = useImportMessages();
  const { id: storeId, role } = useStore();
  return (
    <Page title={title} back={{ href: '/articles', label: back }}>
      <Sender storeId={storeId} mayImport={role !== 'clerk'} />
      <ExportPart storeId={storeId} />
      <Earlier storeId={storeId} />
    </Page>
  );
}

interface SenderProps {
  readonly storeId: string;
  readonly mayImport: boolean;
}

function Sender({ storeId, mayImport }: SenderProps) {
  const { intro } = useImportMessages();
  const [, go] = useLocation();
  const field = useRef<HTMLInputElement>(null);
  const file = useRef<File | null>(null);
  // What tells one sending from another is not the file object, of which JSON knows nothing.
  const { run, busy, error } = useImportCommand((_: string, key: string) => {
    if (!file.current) throw new Error('sent without a file');
    return sendFile(storeId, file.current, key);
  });
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = target.files ?? [];
    // The same file can be chosen again after it was corrected.
    target.value = '';
    if (!chosen) return;
    file.current = chosen;
    const done = await run(`${chosen.name} ${chosen.size} ${chosen.lastModified}`);
    if (!done) return;
    keepImport(storeId, done.answer);
    go(`/articles/importer/${done.answer.id}`);
  };
  return (
    <Section title={intro.title}>
      <Typography sx={{ color: 'text.secondary', mb: 2 }}>{intro.body}</Typography>
      {!mayImport && <Alert severity="info">{intro.managers}</Alert>}
      {error && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {error}
        </Alert>
      )}
      {mayImport && (
        <>
          <input
            ref={field}
            type="file"
            hidden
            accept=".csv,.xlsx,.txt,.tsv,text/csv"
            aria-label={intro.choose}
            onChange={(event) => void choose(event)}
          />
          <Button
            variant="contained"
            loading={busy}
            startIcon={<FileUp size={18} />}
            onClick={() => field.current?.click()}
          >
            {intro.choose}
          </Button>
          <Typography sx={{ mt: 1, fontSize: '0.8125rem', color: 'text.secondary' }}>
            {intro.limits}
          </Typography>
        </>
      )}
    </Section>
  );
}

function Earlier({ storeId }: { readonly storeId: string }) {
  const texts = useImportMessages();
  const language = useLanguage();
  const { moment } = useMoments();
  const query = useImports(storeId);
  const { list } = texts;
  const columns = [
    { head: list.columns.file, cell: (one: CatalogueImport) => one.fileName },
    {
      head: list.columns.state,
      plain: true,
      cell: (one: CatalogueImport) => (
        <Pill tone={stateTones[one.state]} text={texts.states[one.state]} />
      ),
    },
    {
      head: list.columns.rows,
      cell: ({ rowsTotal }: CatalogueImport) =>
        rowsTotal === 0 ? null : digitsOf(rowsTotal, language),
    },
    {
      head: list.columns.at,
      quiet: true,
      cell: ({ createdAt }: CatalogueImport) => moment(createdAt),
    },
  ];
  return (
    <Section title={list.title} flush>
      <Loaded query={query} rows={3}>
        {({ items }) =>
          items.length === 0 ? (
            <Box sx={{ pb: 2 }}>
              <EmptyState
                drawing={<FileSpreadsheet size={40} aria-hidden="true" />}
                title={list.empty}
                body={list.emptyBody}
              />
            </Box>
          ) : (
            <Rows
              label={list.title}
              rows={items}
              columns={columns}
              keyOf={({ id }) => id}
              hrefOf={({ id }) => `/articles/importer/${id}`}
            />
          )
        }
      </Loaded>
    </Section>
  );
}
