import { ConfirmDialog, Field } from '@ecom/dash';
import { useBusinessReturnsMessages } from '@ecom/i18n/business-returns';
import { Button, Stack } from '@mui/material';
import { useState } from 'react';
import { AcceptDialog } from './accept-dialog.tsx';
import type { Return } from './return-data.ts';
import { useReturnAct } from './use-return-act.ts';

type Ask = 'accept' | 'refuse' | 'say';

/** What the store may do with it now, and the question behind each. */
export function AnswerPart({ one }: { readonly one: Return }) {
  const texts = useBusinessReturnsMessages();
  const [asked, setAsked] = useState<Ask | null>(null);
  const close = () => setAsked(null);
  const acts = (['accept', 'say', 'refuse'] as const).filter((act) => one.may.includes(act));
  if (acts.length === 0) return null;
  return (
    <>
      <Stack
        direction="row"
        sx={{ gap: 1.5, flexWrap: 'wrap', '& > *': { flexGrow: { xs: 1, sm: 0 } } }}
      >
        {acts.map((act) => (
          <Button
            key={act}
            variant={act === 'accept' ? 'contained' : 'outlined'}
            color={act === 'refuse' ? 'error' : 'primary'}
            onClick={() => setAsked(act)}
          >
            {texts[act].act}
          </Button>
        ))}
      </Stack>
      {asked === 'accept' && <AcceptDialog one={one} onClose={close} />}
      {(asked === 'refuse' || asked === 'say') && (
        <WordsDialog key={asked} act={asked} one={one} onClose={close} />
      )}
    </>
  );
}

interface WordsProps {
  readonly act: 'refuse' | 'say';
  readonly one: Return;
  onClose(): void;
}

const wordsMin = 3;
const wordsMax = { refuse: 500, say: 1_000 };

/** A no with its reasons, or the store's side for the platform. */
function WordsDialog({ act, one, onClose }: WordsProps) {
  const { wordsMissing, ...texts } = useBusinessReturnsMessages();
  const before = act === 'say' ? (one.dispute?.storeWords ?? '') : '';
  const [words, setWords] = useState(before);
  const [lacks, setLacks] = useState(false);
  const { run, busy, error } = useReturnAct(one, onClose);
  const send = () => {
    const said = words.trim();
    setLacks(said.length < wordsMin);
    if (said.length < wordsMin) return;
    const { version } = one;
    void run(act === 'say' ? { act, words: said } : { act, version, words: said });
  };
  return (
    <ConfirmDialog
      open
      danger={act === 'refuse'}
      title={texts[act].title}
      body={texts[act].body}
      confirm={texts[act].confirm}
      {...{ busy, error }}
      onConfirm={send}
      onClose={onClose}
    >
      <Field
        label={texts[act].words}
        error={lacks ? wordsMissing : undefined}
        value={words}
        onChange={setWords}
        rows={4}
        input={{ maxLength: wordsMax[act], autoFocus: true }}
      />
    </ConfirmDialog>
  );
}
