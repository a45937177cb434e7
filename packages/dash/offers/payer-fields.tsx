import { usePromotionsMessages } from '@ecom/i18n/promotions';
import { Stack } from '@mui/material';
import { Field } from '../parts/field.tsx';
import type { PartProps } from './value-fields.tsx';

/** Where an offer of the platform counts, and what of it the platform pays. */
export function PayerFields({ draft, faults, onChange }: PartProps) {
  const { fields } = usePromotionsMessages();
  return (
    <Stack sx={{ gap: 0.75 }}>
      <Field
        label={fields.store}
        help={fields.storeHelp}
        error={faults.has('storeId') ? fields.storeInvalid : undefined}
        value={draft.storeId}
        onChange={(storeId) => onChange({ storeId })}
        input={{ maxLength: 60, autoComplete: 'off' }}
      />
      <Field
        label={fields.share}
        error={faults.has('share') ? fields.shareInvalid : undefined}
        value={draft.share}
        onChange={(share) => onChange({ share })}
        input={{ inputMode: 'decimal', maxLength: 6, autoComplete: 'off' }}
      />
    </Stack>
  );
}
