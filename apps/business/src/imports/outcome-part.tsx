import { Section } from '@ecom/dash';
import { useLanguage } from '@ecom/i18n';
import { useImportMessages } from '@ecom/i18n/business-import';
import { Alert, Box, Button, Stack } from '@mui/material';
import { Link } from 'wouter';
import { digitsOf } from '../products/amounts.ts';
import { type CatalogueImport, importCommands, keepImport } from './import-data.ts';
import { useImportCommand } from './import-texts.ts';

interface Props {
  readonly storeId: string;
  readonly one: CatalogueImport;
  readonly mayAct: boolean;
  readonly onMap: () => void;
}

/** What would be written, or was; and the word that writes it. */
export function OutcomePart({ storeId, one, mayAct, onMap }: Props) {
  const { outcome, mapping } = useImportMessages();
  const language = useLanguage();
  const { state, badRows } = one;
  const { run, busy, error } = useImportCommand(importCommands(storeId, one.id).run);
  const start = async (onlyGood: boolean) => {
    const done = await run(onlyGood);
    if (done) keepImport(storeId, done.answer);
  };
  const isChecked = state === 'checked';
  const writes = one.created + one.changed;
  const counts = [
    [outcome.created, one.created],
    [outcome.changed, one.changed],
    [outcome.unchanged, one.unchanged],
    [outcome.bad, badRows],
  ] as const;
  return (
    <Section title={isChecked ? outcome.title : outcome.titleDone}>
      <Box component="dl" sx={countsStyle}>
        {counts.map(([text, count]) => (
          <Box key={text}>
            <Box component="dt" sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
              {text}
            </Box>
            <Box component="dd" sx={{ m: 0, fontSize: '1.5rem', fontWeight: 800 }}>
              {digitsOf(count, language)}
            </Box>
          </Box>
        ))}
      </Box>
      {isChecked && writes === 0 && badRows === 0 && (
        <Alert severity="success">{outcome.nothing}</Alert>
      )}
      {isChecked && badRows > 0 && <Alert severity="warning">{outcome.fix}</Alert>}
      {state === 'done' && <Alert severity="success">{outcome.done}</Alert>}
      {error && <Alert severity="error">{error}</Alert>}
      <Stack direction="row" sx={{ gap: 1, mt: 2, flexWrap: 'wrap' }}>
        {mayAct && isChecked && writes > 0 && (
          <Button variant="contained" loading={busy} onClick={() => void start(badRows > 0)}>
            {badRows > 0 ? outcome.runGood : outcome.run}
          </Button>
        )}
        {mayAct && state === 'stopped' && (
          <>
            <Button variant="contained" loading={busy} onClick={() => void start(false)}>
              {outcome.goOn}
            </Button>
            <Button variant="outlined" disabled={busy} onClick={() => void start(true)}>
              {outcome.goOnGood}
            </Button>
          </>
        )}
        {mayAct && (isChecked || state === 'stopped') && (
          <Button onClick={onMap}>{mapping.again}</Button>
        )}
        {state === 'done' && (
          <Button component={Link} href="/articles" variant="contained">
            {outcome.see}
          </Button>
        )}
      </Stack>
    </Section>
  );
}

const countsStyle = {
  display: 'grid',
  gap: 2,
  m: 0,
  mb: 2,
  gridTemplateColumns: 'repeat(auto-fill, minmax(130px, 1fr))',
};
