import { Section, useCommand, useToast } from '@ecom/dash';
import { useImportMessages } from '@ecom/i18n/business-import';
import { Alert, Button, Stack, Typography } from '@mui/material';
import { FileDown, FilePlus2 } from 'lucide-react';
import { fetchExport, fetchTemplate, saveFile } from './import-files.ts';

type Wanted = 'csv' | 'xlsx' | 'template';

/** The catalogue as a file, and a file to fill in. */
export function ExportPart({ storeId }: { readonly storeId: string }) {
  const { out } = useImportMessages();
  const say = useToast();
  const { run, busy, error } = useCommand((wanted: Wanted) =>
    wanted === 'template' ? fetchTemplate(storeId) : fetchExport(storeId, wanted),
  );
  const save = async (wanted: Wanted) => {
    const done = await run(wanted);
    if (!done) return;
    saveFile(done.answer, wanted === 'template' ? 'modele.xlsx' : `catalogue.${wanted}`);
    say(out.saved);
  };
  const wishes: readonly (readonly [Wanted, string])[] = [
    ['xlsx', out.xlsx],
    ['csv', out.csv],
    ['template', out.template],
  ];
  return (
    <Section title={out.title}>
      <Typography sx={{ color: 'text.secondary', mb: 2 }}>{out.body}</Typography>
      {error && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {error}
        </Alert>
      )}
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
        {wishes.map(([wanted, text]) => (
          <Button
            key={wanted}
            variant="outlined"
            disabled={busy}
            startIcon={wanted === 'template' ? <FilePlus2 size={18} /> : <FileDown size={18} />}
            onClick={() => void save(wanted)}
          >
            {text}
          </Button>
        ))}
      </Stack>
    </Section>
  );
}
