import { ConfirmDialog, Field, useCommand } from '@ecom/dash';
import {
  FormControl,
  FormControlLabel,
  FormHelperText,
  FormLabel,
  Radio,
  RadioGroup,
} from '@mui/material';
import { useId, useState } from 'react';

const noteMax = 500;

interface Props<Reason extends string> {
  readonly open: boolean;
  readonly texts: {
    readonly title: string;
    readonly body: string;
    readonly confirm: string;
    readonly reason: string;
    readonly reasonNeeded: string;
    readonly note: string;
    readonly noteHelp: string;
    readonly noteNeeded: string;
  };
  /** In the order of the list; `other` says nothing without a note. */
  readonly reasons: readonly (readonly [reason: Reason, text: string])[];
  readonly send: (why: { reason: Reason; note: string }, key: string) => Promise<unknown>;
  /** Takes a refusal over that says: somebody else has decided. */
  heedOvertaken(error: unknown): boolean;
  onDone(): void;
  onClose(): void;
}

/** Why, in a word of the list and, where that says too little, in one's own. */
export function RefuseDialog<Reason extends string>(props: Props<Reason>) {
  const { open, texts, reasons, send, heedOvertaken, onDone, onClose } = props;
  const [reason, setReason] = useState<Reason | null>(null);
  const [note, setNote] = useState('');
  const [lacks, setLacks] = useState<'reason' | 'note' | null>(null);
  const command = useCommand(send, heedOvertaken);
  const act = async () => {
    const given = note.trim();
    const missing = reason === null ? 'reason' : reason === 'other' && !given ? 'note' : null;
    setLacks(missing);
    if (reason === null || missing) return;
    if (await command.run({ reason, note: given })) onDone();
  };
  return (
    <ConfirmDialog
      open={open}
      title={texts.title}
      body={texts.body}
      confirm={texts.confirm}
      danger
      busy={command.busy}
      error={command.error}
      onConfirm={() => void act()}
      onClose={() => {
        command.setError(undefined);
        setLacks(null);
        onClose();
      }}
    >
      <Reasons<Reason>
        reasons={reasons}
        label={texts.reason}
        chosen={reason}
        error={lacks === 'reason' ? texts.reasonNeeded : undefined}
        onChoose={setReason}
      />
      <Field
        label={texts.note}
        help={texts.noteHelp}
        error={lacks === 'note' ? texts.noteNeeded : undefined}
        value={note}
        onChange={setNote}
        rows={2}
        input={{ maxLength: noteMax }}
      />
    </ConfirmDialog>
  );
}

interface ReasonsProps<Reason extends string> extends Pick<Props<Reason>, 'reasons'> {
  readonly label: string;
  readonly chosen: Reason | null;
  readonly error: string | undefined;
  onChoose(reason: Reason): void;
}

function Reasons<Reason extends string>(props: ReasonsProps<Reason>) {
  const { reasons, label, chosen, error, onChoose } = props;
  const id = useId();
  return (
    <FormControl error={Boolean(error)} sx={{ mb: 1 }}>
      <FormLabel id={id} sx={{ fontWeight: 600, color: 'text.primary' }}>
        {label}
      </FormLabel>
      <RadioGroup
        aria-labelledby={id}
        value={chosen ?? ''}
        onChange={(_, value) => onChoose(value as Reason)}
      >
        {reasons.map(([one, text]) => (
          <FormControlLabel key={one} value={one} control={<Radio size="small" />} label={text} />
        ))}
      </RadioGroup>
      <FormHelperText role={error ? 'alert' : undefined} sx={{ mx: 0, fontWeight: 600 }}>
        {error}
      </FormHelperText>
    </FormControl>
  );
}
