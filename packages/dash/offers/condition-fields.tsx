import { usePromotionsMessages } from '@ecom/i18n/promotions';
import { Stack } from '@mui/material';
import { Field } from '../parts/field.tsx';
import { SelectField } from '../parts/select-field.tsx';
import type { OfferDraft } from './offer-draft.ts';
import { useOfferSource } from './offer-source.ts';
import type { PartProps } from './value-fields.tsx';

const goodsValue = ' goods';

/** For which goods, and from which sum of them. */
export function ConditionFields({ draft, faults, onChange }: PartProps) {
  const { fields } = usePromotionsMessages();
  const { aisles, pickGoods } = useOfferSource();
  const { on, goods } = draft;
  const chosen = on === 'all' ? '' : on === 'goods' ? goodsValue : on.aisle;
  const choose = (value: string): OfferDraft['on'] =>
    value === '' ? 'all' : value === goodsValue ? 'goods' : { aisle: value };
  return (
    <Stack sx={{ gap: 0.75 }}>
      <SelectField
        label={fields.aisle}
        value={chosen}
        options={[
          ['', fields.allGoods],
          ...(pickGoods ? [[goodsValue, fields.goods] as const] : []),
          ...aisles,
        ]}
        onChoose={(value) => onChange({ on: choose(value) })}
        noted
      />
      {on === 'goods' &&
        pickGoods?.({
          chosen: goods,
          error: faults.has('goods') ? fields.goodsMissing : undefined,
          onChange: (next) => onChange({ goods: next }),
        })}
      <Field
        label={fields.min}
        error={faults.has('min') ? fields.minInvalid : undefined}
        value={draft.min}
        onChange={(min) => onChange({ min })}
        input={{ inputMode: 'numeric', maxLength: 12, autoComplete: 'off' }}
      />
    </Stack>
  );
}
