import { Field, Section } from '@ecom/dash';
import { useProductMessages } from '@ecom/i18n/business-products';
import { Box, Button, FormHelperText, Stack, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useId, useState } from 'react';
import { AislePicker } from './aisle-picker.tsx';
import { limits, type ProductDraft } from './product-draft.ts';
import type { DraftFault, Faults } from './read-draft.ts';
import { useAisleName } from './use-aisle-name.ts';

export interface PartProps {
  readonly draft: ProductDraft;
  readonly faults: Faults;
  readonly onPatch: (by: Partial<ProductDraft>) => void;
}

/** What is wrong in a field, in words. */
export function useFaultText(faults: Faults): (field: string) => string | undefined {
  const { form, options } = useProductMessages();
  const texts: Readonly<Record<DraftFault, string>> = {
    nameShort: form.nameShort,
    categoryMissing: form.categoryMissing,
    priceInvalid: form.priceInvalid,
    wasInvalid: form.wasInvalid,
    stockInvalid: form.stockInvalid,
    numberInvalid: form.numberInvalid,
    optionNameMissing: options.nameMissing,
    optionNameTwice: options.nameTwice,
    optionValuesMissing: options.valuesMissing,
    tooManyVariants: options.tooMany(limits.variants),
  };
  return (field) => {
    const fault = faults.get(field);
    return fault && texts[fault];
  };
}

/** Its name, its aisle, how it is sold, and what else there is to say. */
export function AboutPart({ draft, faults, onPatch }: PartProps) {
  const { form } = useProductMessages();
  const faultOf = useFaultText(faults);
  return (
    <Section title={form.parts.about}>
      <Box sx={stackStyle}>
        <Field
          label={form.name}
          help={form.nameHelp}
          error={faultOf('title')}
          value={draft.title}
          onChange={(title) => onPatch({ title })}
          input={{ maxLength: limits.title, autoComplete: 'off' }}
        />
        <AisleField {...{ draft, onPatch }} error={faultOf('category')} />
        <SoldBy {...{ draft, onPatch }} />
        <Field
          label={form.optional(form.brand)}
          value={draft.brand}
          onChange={(brand) => onPatch({ brand })}
          input={{ maxLength: limits.brand, autoComplete: 'off' }}
        />
        <Field
          label={form.optional(form.description)}
          help={form.descriptionHelp}
          value={draft.description}
          onChange={(description) => onPatch({ description })}
          rows={4}
          input={{ maxLength: limits.description }}
        />
      </Box>
    </Section>
  );
}

interface AisleProps extends Omit<PartProps, 'faults'> {
  readonly error: string | undefined;
}

function AisleField({ draft: { category, attributes }, error, onPatch }: AisleProps) {
  const { form } = useProductMessages();
  const aisle = useAisleName();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <Box>
      <Box id={id} sx={labelStyle}>
        {form.category}
      </Box>
      <Stack direction="row" sx={{ gap: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
        {category !== '' && <Box sx={{ fontWeight: 600 }}>{aisle(category)}</Box>}
        <Button
          variant="outlined"
          aria-describedby={`${id} ${id}-note`}
          aria-invalid={error ? true : undefined}
          onClick={() => setOpen(true)}
        >
          {category === '' ? form.categoryChoose : form.categoryChange}
        </Button>
      </Stack>
      <FormHelperText id={`${id}-note`} error={Boolean(error)} sx={noteStyle}>
        {error}
      </FormHelperText>
      {open && (
        <AislePicker
          chosen={category}
          onChoose={(chosen) => {
            // What was said stays: the aisle decides what of it is asked.
            onPatch({ category: chosen, attributes });
            setOpen(false);
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </Box>
  );
}

function SoldBy({ draft: { soldBy }, onPatch }: Omit<PartProps, 'faults'>) {
  const { form } = useProductMessages();
  const id = useId();
  return (
    <Box sx={{ mb: 1.5 }}>
      <Box id={id} sx={labelStyle}>
        {form.soldBy}
      </Box>
      <ToggleButtonGroup
        exclusive
        aria-labelledby={id}
        value={soldBy}
        onChange={(_, chosen: ProductDraft['soldBy'] | null) =>
          chosen && onPatch({ soldBy: chosen })
        }
      >
        <ToggleButton value="piece">{form.byPiece}</ToggleButton>
        <ToggleButton value="weight">{form.byWeight}</ToggleButton>
      </ToggleButtonGroup>
    </Box>
  );
}

const stackStyle = { display: 'grid', gap: 1.25 };
const labelStyle = { mb: 0.75, fontSize: '0.875rem', fontWeight: 600 };
const noteStyle = { mx: 0, minHeight: 20, fontSize: '0.8125rem', fontWeight: 600 };
