import { usePromotionsMessages } from '@ecom/i18n/promotions';
import { Stack } from '@mui/material';
import { Field } from '../parts/field.tsx';
import { SelectField } from '../parts/select-field.tsx';
import type { OfferDraft, OfferFault } from './offer-draft.ts';

export interface PartProps {
  readonly draft: OfferDraft;
  readonly faults: ReadonlySet<string>;
  onChange(part: Partial<OfferDraft>): void;
}

const kinds = ['percent', 'amount', 'delivery'] as const;
const hows = ['code', 'automatic'] as const;

/** What the offer is called and takes off, and how one gets it. */
export function ValueFields({ draft, faults, onChange }: PartProps) {
  const { fields } = usePromotionsMessages();
  const { kind, how } = draft;
  const fault = (name: OfferFault, text: string) => (faults.has(name) ? text : undefined);
  return (
    <Stack sx={{ gap: 0.75 }}>
      <Field
        label={fields.title}
        help={fields.titleHelp}
        error={fault('title', fields.titleInvalid)}
        value={draft.title}
        onChange={(title) => onChange({ title })}
        input={{ maxLength: 60, autoComplete: 'off' }}
      />
      <SelectField
        label={fields.kind}
        value={kind}
        options={kinds.map((one) => [one, fields.kinds[one]] as const)}
        onChoose={(value) => onChange({ kind: kinds.find((one) => one === value) ?? 'percent' })}
        noted
      />
      {kind === 'percent' && (
        <Field
          label={fields.percent}
          error={fault('percent', fields.percentInvalid)}
          value={draft.percent}
          onChange={(percent) => onChange({ percent })}
          input={{ inputMode: 'decimal', maxLength: 6, autoComplete: 'off' }}
        />
      )}
      {kind === 'amount' ? (
        <Field
          label={fields.amount}
          error={fault('amount', fields.amountInvalid)}
          value={draft.amount}
          onChange={(amount) => onChange({ amount })}
          input={{ inputMode: 'numeric', maxLength: 12, autoComplete: 'off' }}
        />
      ) : (
        <Field
          label={fields.cap}
          error={fault('cap', fields.amountInvalid)}
          value={draft.cap}
          onChange={(cap) => onChange({ cap })}
          input={{ inputMode: 'numeric', maxLength: 12, autoComplete: 'off' }}
        />
      )}
      <SelectField
        label={fields.how}
        value={how}
        options={hows.map((one) => [one, fields.hows[one]] as const)}
        onChoose={(value) => onChange({ how: value === 'code' ? 'code' : 'automatic' })}
        noted
      />
      {how === 'code' && (
        <Field
          label={fields.code}
          help={fields.codeHelp}
          error={fault('code', fields.codeInvalid)}
          value={draft.code}
          onChange={(code) => onChange({ code: code.toUpperCase() })}
          input={{ maxLength: 30, autoComplete: 'off', autoCapitalize: 'characters' }}
        />
      )}
    </Stack>
  );
}
