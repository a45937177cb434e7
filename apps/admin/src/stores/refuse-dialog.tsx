import { ConfirmDialog, Field, useCommand } from '@ecom/dash';
import { useStoresMessages } from '@ecom/i18n/admin-stores';
import {
  FormControl,
  FormControlLabel,
  FormHelperText,
  FormLabel,
  Radio,
  RadioGroup,
} from '@mui/material';
import { useId, useState } from 'react';
import { refuse, type StoreRefusalReason } from './data.ts';
import { type DecideProps, isStale } from './decision.tsx';

const reasons: readonly StoreRefusalReason[] = [
  'unreadable',
  'wrong_document',
  'expired',
  'name_differs',
  'place_unclear',
  'goods_not_allowed',
  'other',
];
const noteMax = 500;

/** Why, in a word of the list and, where that says too little, in one's own. */
export function RefuseDialog({ store, open, onDone, onStale, onClose }: DecideProps) {
  const texts = useStoresMessages();
  const [reason, setReason] = useState<StoreRefusalReason | null>(null);
  const [note, setNote] = useState('');
  const [lacks, setLacks] = useState<'reason' | 'note' | null>(null);
  const command = useCommand(refuse, (error) => {
    if (isStale(error)) onStale();
    return isStale(error);
  });
  const act = async () => {
    const given = note.trim();
    const missing = reason === null ? 'reason' : reason === 'other' && !given ? 'note' : null;
    setLacks(missing);
    if (reason === null || missing) return;
    if (await command.run({ id: store.id, reason, note: given })) onDone();
  };
  return (
    <ConfirmDialog
      open={open}
      title={texts.refuseTitle(store.name)}
      body={texts.refuseBody}
      confirm={texts.refuse}
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
      <Reasons
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

interface ReasonsProps {
  readonly chosen: StoreRefusalReason | null;
  readonly error: string | undefined;
  readonly onChoose: (reason: StoreRefusalReason) => void;
}

function Reasons({ chosen, error, onChoose }: ReasonsProps) {
  const texts = useStoresMessages();
  const id = useId();
  return (
    <FormControl error={Boolean(error)} sx={{ mb: 1 }}>
      <FormLabel id={id} sx={{ fontWeight: 600, color: 'text.primary' }}>
        {texts.reason}
      </FormLabel>
      <RadioGroup
        aria-labelledby={id}
        value={chosen ?? ''}
        onChange={(_, value) => onChoose(value as StoreRefusalReason)}
      >
        {reasons.map((one) => (
          <FormControlLabel
            key={one}
            value={one}
            control={<Radio size="small" />}
            label={texts.reasons[one]}
          />
        ))}
      </RadioGroup>
      <FormHelperText role={error ? 'alert' : undefined} sx={{ mx: 0, fontWeight: 600 }}>
        {error}
      </FormHelperText>
    </FormControl>
  );
}
