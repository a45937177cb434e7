import { ConfirmDialog, Loaded, Page, Pill } from '@ecom/dash';
import { useLanguage } from '@ecom/i18n';
import { useImportMessages } from '@ecom/i18n/business-import';
import { Alert, Box, Button, Card, LinearProgress, Stack, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { useStore } from '../data/store.ts';
import { digitsOf } from '../products/amounts.ts';
import { forgetLists } from '../products/product-data.ts';
import { ErrorRows } from './error-rows.tsx';
import {
  type CatalogueImport,
  importCommands,
  isWorked,
  keepImport,
  useImport,
} from './import-data.ts';
import { failureText, stateTones, useImportCommand } from './import-texts.ts';
import { MappingPart } from './mapping-part.tsx';
import { OutcomePart } from './outcome-part.tsx';

/** One spreadsheet on its way onto the shelf, and what there is to do about it. */
export default function ImportPage({ id }: { readonly id: string }) {
  const { title, backToAll } = useImportMessages();
  const { id: storeId } = useStore();
  const query = useImport(storeId, id);
  const back = { href: '/articles/importer', label: backToAll };
  const one = query.data;
  // What was written shows in the lists.
  const isOver = one !== undefined && !isWorked(one.state);
  useEffect(() => {
    if (isOver) void forgetLists(storeId);
  }, [isOver, storeId]);
  return (
    <Page title={one?.fileName ?? title} back={back} subtitle={one && <State {...{ one }} />}>
      <Loaded query={query}>{(found) => <Stage storeId={storeId} one={found} />}</Loaded>
    </Page>
  );
}

function State({ one }: { readonly one: CatalogueImport }) {
  const { states } = useImportMessages();
  return <Pill tone={stateTones[one.state]} text={states[one.state]} />;
}

interface Props {
  readonly storeId: string;
  readonly one: CatalogueImport;
}

const mappable: readonly string[] = ['mapping', 'checked', 'stopped'];
const told: readonly string[] = ['checked', 'stopped', 'done', 'cancelled'];

function Stage({ storeId, one }: Props) {
  const texts = useImportMessages();
  const { role } = useStore();
  const [isMapping, setMapping] = useState(false);
  const { state, failure } = one;
  const mayAct = role !== 'clerk';
  const shown = mappable.includes(state) && (state === 'mapping' || isMapping);
  return (
    <Stack sx={{ gap: 2 }}>
      {failure !== null && (
        <Alert severity="warning">{failureText(texts, failure) ?? texts.errors.other}</Alert>
      )}
      {isWorked(state) && <Progress one={one} />}
      {mayAct && shown && (
        <MappingPart
          // Read anew: other columns, other choices.
          key={one.header.join('\n')}
          storeId={storeId}
          one={one}
          onDone={() => setMapping(false)}
        />
      )}
      {told.includes(state) && !shown && (
        <OutcomePart storeId={storeId} one={one} mayAct={mayAct} onMap={() => setMapping(true)} />
      )}
      {told.includes(state) && one.badRows + Number(state === 'stopped') > 0 && !shown && (
        <ErrorRows storeId={storeId} one={one} />
      )}
      {mayAct && (isWorked(state) || mappable.includes(state)) && (
        <Cancel storeId={storeId} one={one} />
      )}
    </Stack>
  );
}

function Progress({ one }: { readonly one: CatalogueImport }) {
  const { states, progress, leave } = useImportMessages();
  const language = useLanguage();
  const { rowsDone, rowsTotal, state } = one;
  const share = rowsTotal === 0 ? 0 : (100 * rowsDone) / rowsTotal;
  const text = progress(digitsOf(rowsDone, language), digitsOf(rowsTotal, language));
  return (
    <Card sx={{ p: 2 }}>
      <Typography sx={{ fontWeight: 700, mb: 1 }}>{states[state]}</Typography>
      <LinearProgress
        aria-label={states[state]}
        {...(rowsTotal > 0 && { variant: 'determinate' as const, value: share })}
        sx={{ height: 8, borderRadius: 4 }}
      />
      <Box role="status" sx={{ mt: 1, color: 'text.secondary', fontSize: '0.875rem' }}>
        {rowsTotal > 0 && <div>{text}</div>}
        {leave}
      </Box>
    </Card>
  );
}

function Cancel({ storeId, one }: Props) {
  const texts = useImportMessages();
  const [asking, setAsking] = useState(false);
  const { run, busy, error } = useImportCommand(importCommands(storeId, one.id).cancel);
  const confirm = async () => {
    const done = await run(null);
    if (!done) return;
    setAsking(false);
    keepImport(storeId, done.answer);
  };
  return (
    <>
      <Button sx={{ alignSelf: 'flex-start' }} color="error" onClick={() => setAsking(true)}>
        {texts.cancel}
      </Button>
      <ConfirmDialog
        open={asking}
        title={texts.cancelTitle}
        body={texts.cancelBody}
        confirm={texts.cancel}
        busy={busy}
        error={error}
        onConfirm={() => void confirm()}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
