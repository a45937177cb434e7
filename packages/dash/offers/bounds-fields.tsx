import { usePromotionsMessages } from '@ecom/i18n/promotions';
import { Stack } from '@mui/material';
import { Field } from '../parts/field.tsx';
import type { BoundsFault, OfferDraft } from './offer-draft.ts';

interface Props {
  readonly draft: Pick<OfferDraft, BoundsFault>;
  readonly faults: ReadonlySet<string>;
  /** Limits that can be set; a limit neither comes nor goes later on. */
  readonly limits: Readonly<Record<'uses' | 'perPerson' | 'budget', boolean>>;
  /** False once it has begun. */
  readonly hasStart: boolean;
  onChange(part: Partial<Pick<OfferDraft, BoundsFault>>): void;
}

/** From when until when, how often, for how much. */
export function BoundsFields({ draft, faults, limits, hasStart, onChange }: Props) {
  const { fields } = usePromotionsMessages();
  const fault = (name: BoundsFault, text: string) => (faults.has(name) ? text : undefined);
  const digits = { inputMode: 'numeric', autoComplete: 'off', maxLength: 12 } as const;
  return (
    <Stack sx={{ gap: 0.75 }}>
      {hasStart && (
        <Field
          label={fields.start}
          help={fields.startHelp}
          error={fault('start', fields.startInvalid)}
          value={draft.start}
          onChange={(start) => onChange({ start })}
          input={{ type: 'date' }}
        />
      )}
      <Field
        label={fields.endDay}
        help={fields.endHelp}
        error={fault('end', fields.endInvalid)}
        value={draft.end}
        onChange={(end) => onChange({ end })}
        input={{ type: 'date' }}
      />
      {limits.uses && (
        <Field
          label={fields.uses}
          error={fault('uses', fields.countInvalid)}
          value={draft.uses}
          onChange={(uses) => onChange({ uses })}
          input={digits}
        />
      )}
      {limits.perPerson && (
        <Field
          label={fields.perPerson}
          error={fault('perPerson', fields.countInvalid)}
          value={draft.perPerson}
          onChange={(perPerson) => onChange({ perPerson })}
          input={digits}
        />
      )}
      {limits.budget && (
        <Field
          label={fields.budget}
          help={fields.budgetHelp}
          error={fault('budget', fields.amountInvalid)}
          value={draft.budget}
          onChange={(budget) => onChange({ budget })}
          input={digits}
        />
      )}
    </Stack>
  );
}
