import { Field, SelectField } from '@ecom/dash';
import { useSettingsMessages } from '@ecom/i18n/business-settings';
import { Box, InputAdornment } from '@mui/material';
import type { IdentityDraft, IdentityFaults } from './identity-draft.ts';
import { useMainAisles } from './settings-data.ts';
import { useAisleName } from './use-aisle-name.ts';

interface Props {
  readonly draft: IdentityDraft;
  readonly faults: IdentityFaults;
  onChange(by: Partial<IdentityDraft>): void;
}

/** The fields, two in a row where there is room. */
export function IdentityFields({ draft, faults, onChange }: Props) {
  const { identity } = useSettingsMessages();
  const fault = (field: keyof typeof faults) => {
    const found = faults[field];
    return found ? identity[found] : undefined;
  };
  return (
    <Box sx={gridStyle}>
      <Field
        label={identity.name}
        value={draft.name}
        error={fault('name')}
        onChange={(name) => onChange({ name })}
        input={{ maxLength: 60, autoComplete: 'off' }}
      />
      <AisleField
        value={draft.category}
        error={fault('category')}
        onChoose={(category) => onChange({ category })}
      />
      <Box sx={{ gridColumn: '1 / -1' }}>
        <Field
          label={identity.description}
          value={draft.description}
          rows={3}
          onChange={(description) => onChange({ description })}
          input={{ maxLength: 1_000 }}
        />
      </Box>
      <Field
        label={identity.phone}
        value={draft.phone}
        error={fault('phone')}
        onChange={(phone) => onChange({ phone })}
        input={{ type: 'tel', inputMode: 'tel', autoComplete: 'off', maxLength: 20 }}
      />
      <Field
        label={identity.quartier}
        value={draft.quartier}
        error={fault('quartier')}
        onChange={(quartier) => onChange({ quartier })}
        input={{ maxLength: 60, autoComplete: 'off' }}
      />
      <Box sx={{ gridColumn: '1 / -1' }}>
        <Field
          label={identity.landmark}
          value={draft.landmark}
          help={identity.landmarkHelp}
          onChange={(landmark) => onChange({ landmark })}
          input={{ maxLength: 200, autoComplete: 'off' }}
        />
      </Box>
      <Field
        label={identity.preparation}
        value={draft.preparation}
        error={fault('preparation')}
        help={identity.preparationHelp}
        onChange={(preparation) => onChange({ preparation })}
        input={{ inputMode: 'numeric', maxLength: 6, autoComplete: 'off' }}
      />
      <Field
        label={identity.orderMin}
        value={draft.orderMin}
        error={fault('orderMin')}
        help={identity.orderMinHelp}
        start={<InputAdornment position="start">F</InputAdornment>}
        onChange={(orderMin) => onChange({ orderMin })}
        input={{ inputMode: 'numeric', maxLength: 10, autoComplete: 'off' }}
      />
    </Box>
  );
}

interface AisleProps {
  readonly value: string;
  readonly error: string | undefined;
  onChoose(slug: string): void;
}

function AisleField({ value, error, onChoose }: AisleProps) {
  const { identity } = useSettingsMessages();
  const name = useAisleName();
  const { data = [] } = useMainAisles();
  // What the store has stays to be seen, be it a main aisle or not.
  const slugs = [...new Set([value, ...data.map(({ slug }) => slug)])];
  return (
    <SelectField
      label={identity.category}
      value={value}
      noted
      error={error}
      options={slugs.map((slug) => [slug, slug === '' ? identity.categoryNone : name(slug)])}
      onChoose={onChoose}
    />
  );
}

const gridStyle = {
  display: 'grid',
  columnGap: 2,
  rowGap: 1,
  mb: 1.5,
  gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
};
