import { SelectField, useCommand, useToast } from '@ecom/dash';
import { useLanguage } from '@ecom/i18n';
import { useMoneyMessages } from '@ecom/i18n/business-money';
import { Alert, Box, Button, Stack } from '@mui/material';
import { FileDown } from 'lucide-react';
import { saveFile } from '../imports/import-files.ts';
import { type FileFormat, fetchStatement } from './money-data.ts';

interface Props {
  readonly storeId: string;
  readonly month: string;
  onChoose(month: string): void;
}

const monthsBack = 24;

/** The months up to this one, newest first, as `2026-11`. */
const lastMonths = (now: Date): readonly string[] =>
  Array.from({ length: monthsBack }, (_, back) =>
    new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back)).toISOString().slice(0, 7),
  );

function nameOf(month: string, language: string): string {
  const at = new Date(`${month}-01T00:00:00Z`);
  const parts = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return at.toLocaleDateString(language === 'en' ? 'en-GB' : 'fr-TG', parts);
}

/** Which month is shown, and the way to have it as a file. */
export function MonthBar({ storeId, month, onChoose }: Props) {
  const { statement } = useMoneyMessages();
  const language = useLanguage();
  const say = useToast();
  const { run, busy, error } = useCommand((format: FileFormat) =>
    fetchStatement(storeId, { month, format }),
  );
  const save = async (format: FileFormat) => {
    const done = await run(format);
    if (!done) return;
    saveFile(done.answer, `releve-${month}.${format}`);
    say(statement.saved);
  };
  const months = lastMonths(new Date());
  return (
    <Stack sx={{ gap: 1.5, px: 2, pb: 1.5 }}>
      <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap', alignItems: 'flex-end' }}>
        <Box sx={{ minWidth: 200, flex: '0 1 260px' }}>
          <SelectField
            label={statement.month}
            value={month}
            options={months.map((one) => [one, nameOf(one, language)])}
            onChoose={onChoose}
          />
        </Box>
        {(['pdf', 'xlsx', 'csv'] as const).map((format) => (
          <Button
            key={format}
            variant="outlined"
            disabled={busy}
            startIcon={<FileDown size={18} />}
            onClick={() => void save(format)}
          >
            {statement[format]}
          </Button>
        ))}
      </Stack>
      {error && <Alert severity="error">{error}</Alert>}
    </Stack>
  );
}
