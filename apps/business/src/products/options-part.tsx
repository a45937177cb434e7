import { Field, Section } from '@ecom/dash';
import { useProductMessages } from '@ecom/i18n/business-products';
import { Alert, Box, Button, IconButton } from '@mui/material';
import { Plus, Trash2 } from 'lucide-react';
import { withOptions } from './draft-options.ts';
import { type PartProps, useFaultText } from './form-parts.tsx';
import type { Product } from './product-data.ts';
import { limits, type OptionDraft } from './product-draft.ts';
import { VariantGrid } from './variant-grid.tsx';

interface Props extends PartProps {
  readonly product: Product | null;
}

/** What tells its variants apart, and each of them with its own price and stock. */
export function OptionsPart({ draft, faults, product, onPatch }: Props) {
  const { form, options: texts } = useProductMessages();
  const faultOf = useFaultText(faults);
  const { options } = draft;
  const setOptions = (next: readonly OptionDraft[]) => onPatch(withOptions(draft, next));
  const setOption = (at: number, by: Partial<OptionDraft>) =>
    setOptions(options.map((one, place) => (place === at ? { ...one, ...by } : one)));
  return (
    <Section title={form.parts.variants}>
      {options.length === 0 && <Box sx={{ mb: 1.5, color: 'text.secondary' }}>{texts.intro}</Box>}
      {options.map((option, at) => (
        // An option is its place: its name is still being typed.
        <Box key={at} sx={optionStyle}>
          <Field
            label={texts.name(at + 1)}
            help={texts.nameHelp}
            error={faultOf(`option.${at}.name`)}
            value={option.name}
            onChange={(name) => setOption(at, { name })}
            input={{ maxLength: limits.optionName, autoComplete: 'off' }}
          />
          <Field
            label={texts.values}
            help={texts.valuesHelp}
            error={faultOf(`option.${at}.values`)}
            value={option.values}
            onChange={(values) => setOption(at, { values })}
            input={{ maxLength: 400, autoComplete: 'off' }}
          />
          <IconButton
            aria-label={texts.remove(option.name.trim() || texts.nameless)}
            onClick={() => setOptions(options.filter((_, place) => place !== at))}
            sx={{ mt: '28px' }}
          >
            <Trash2 size={18} />
          </IconButton>
        </Box>
      ))}
      {faultOf('options') && (
        <Alert severity="error" sx={{ mb: 1.5 }}>
          {faultOf('options')}
        </Alert>
      )}
      {options.length < limits.options && (
        <Button
          variant="outlined"
          startIcon={<Plus size={18} />}
          onClick={() => setOptions([...options, { name: '', values: '' }])}
        >
          {texts.add}
        </Button>
      )}
      {options.length > 0 && <VariantGrid {...{ draft, faults, product, onPatch }} />}
    </Section>
  );
}

const optionStyle = {
  display: 'grid',
  columnGap: 1.5,
  rowGap: 1,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr) auto', sm: '1fr 2fr auto' },
  mb: 1,
  '& > :nth-of-type(2)': { gridColumn: { xs: '1', sm: 'auto' }, gridRow: { xs: '2', sm: 'auto' } },
};
