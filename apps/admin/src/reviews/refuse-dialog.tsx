import { ConfirmDialog, Field, useCommand } from '@ecom/dash';
import { useAdminMessages } from '@ecom/i18n/admin';
import {
  FormControl,
  FormControlLabel,
  FormHelperText,
  FormLabel,
  Radio,
  RadioGroup,
} from '@mui/material';
import { useId, useState } from 'react';
import { type RefusalReason, refuse } from '../data/reviews.ts';
import type { DecideProps } from './decision.tsx';

const reasons: readonly RefusalReason[] = [
  'unreadable',
  'wrong_document',
  'expired',
  'name_differs',
  'face_differs',
  'other',
];
const noteMax = 500;

/** Why, in a word of the list and, where that says too little, in one's own. */
export function RefuseDialog({ review, open, heedOvertaken, onClose, onDone }: DecideProps) {
  const { review: texts } = useAdminMessages();
  const [reason, setReason] = useState<RefusalReason | null>(null);
  const [note, setNote] = useState('');
  const [lacks, setLacks] = useState<'reason' | 'note' | null>(null);
  const command = useCommand(refuse, heedOvertaken);
  const act = async () => {
    const given = note.trim();
    const missing = reason === null ? 'reason' : reason === 'other' && !given ? 'note' : null;
    setLacks(missing);
    if (reason === null || missing) return;
    if (await command.run({ id: review.id, reason, note: given })) onDone();
  };
  return (
    <ConfirmDialog
      open={open}
      title={texts.refuseTitle(review.fullName)}
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
  readonly chosen: RefusalReason | null;
  readonly error: string | undefined;
  readonly onChoose: (reason: RefusalReason) => void;
}

function Reasons({ chosen, error, onChoose }: ReasonsProps) {
  const { review } = useAdminMessages();
  const id = useId();
  return (
    <FormControl error={Boolean(error)} sx={{ mb: 1 }}>
      <FormLabel id={id} sx={{ fontWeight: 600, color: 'text.primary' }}>
        {review.reason}
      </FormLabel>
      <RadioGroup
        aria-labelledby={id}
        value={chosen ?? ''}
        onChange={(_, value) => onChoose(value as RefusalReason)}
      >
        {reasons.map((one) => (
          <FormControlLabel
            key={one}
            value={one}
            control={<Radio size="small" />}
            label={review.reasons[one]}
          />
        ))}
      </RadioGroup>
      <FormHelperText role={error ? 'alert' : undefined} sx={{ mx: 0, fontWeight: 600 }}>
        {error}
      </FormHelperText>
    </FormControl>
  );
}
