import { Field, Loaded, Section, SelectField } from '@ecom/dash';
import { useLanguage } from '@ecom/i18n';
import { useProductMessages } from '@ecom/i18n/business-products';
import { Box } from '@mui/material';
import { attributeName } from './field-text.ts';
import { type PartProps, useFaultText } from './form-parts.tsx';
import { type Attribute, useAttributes } from './product-data.ts';
import type { AttributeText } from './product-draft.ts';

/** What the chosen aisle asks of its products, each by its kind. */
export function AttributesPart({ draft, faults, onPatch }: PartProps) {
  const { form } = useProductMessages();
  const query = useAttributes(draft.category);
  if (draft.category === '') return null;
  const set = (key: string, value: AttributeText) =>
    onPatch({ attributes: { ...draft.attributes, [key]: value } });
  return (
    <Section title={form.parts.details}>
      <Loaded query={query} rows={3}>
        {(attributes) =>
          attributes.length === 0 ? (
            <Box sx={{ color: 'text.secondary' }}>{form.attributesNone}</Box>
          ) : (
            <Box sx={gridStyle}>
              {attributes.map((one) => (
                <AttributeField
                  key={one.key}
                  attribute={one}
                  value={draft.attributes[one.key] ?? ''}
                  faults={faults}
                  onChange={(value) => set(one.key, value)}
                />
              ))}
            </Box>
          )
        }
      </Loaded>
    </Section>
  );
}

interface FieldProps extends Pick<PartProps, 'faults'> {
  readonly attribute: Attribute;
  readonly value: AttributeText;
  readonly onChange: (value: AttributeText) => void;
}

function AttributeField({ attribute, value, faults, onChange }: FieldProps) {
  const { form } = useProductMessages();
  const language = useLanguage();
  const faultOf = useFaultText(faults);
  const { key, kind, unit, choices } = attribute;
  const name = attributeName(attribute, language);
  const label = unit === null ? name : form.withUnit(name, unit);
  if (kind === 'choice') {
    const texts = (choices ?? []).map(
      (one) => [one.value, language === 'en' ? one.en : one.fr] as const,
    );
    const options = [['', form.unsaid] as const, ...texts];
    return <SelectField noted {...{ label, options }} value={String(value)} onChoose={onChange} />;
  }
  if (kind === 'boolean') {
    const options = [
      ['', form.unsaid],
      ['true', form.yes],
      ['false', form.no],
    ] as const;
    const choose = (chosen: string) => onChange(chosen === '' ? '' : chosen === 'true');
    return <SelectField noted {...{ label, options }} value={String(value)} onChoose={choose} />;
  }
  return (
    <Field
      label={label}
      error={faultOf(`attribute.${key}`)}
      value={String(value)}
      onChange={onChange}
      input={{
        inputMode: kind === 'number' ? 'decimal' : 'text',
        maxLength: kind === 'number' ? 16 : 120,
        autoComplete: 'off',
      }}
    />
  );
}

const gridStyle = {
  display: 'grid',
  columnGap: 2,
  rowGap: 1.25,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
};
