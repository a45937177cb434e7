import { SelectField } from '@ecom/dash';
import { useOrderMessages } from '@ecom/i18n/business-orders';
import { Box } from '@mui/material';

interface Props<Reason extends string> {
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly value: Reason;
  onChoose(reason: Reason): void;
}

/** Why: one of the few reasons that the customer reads in her own language. */
export function ReasonField<Reason extends string>({ reasons, value, onChoose }: Props<Reason>) {
  const { reasons: texts } = useOrderMessages();
  const options: [string, string][] = Object.entries(reasons);
  return (
    <Box sx={{ mb: 2 }}>
      <SelectField
        label={texts.label}
        value={value}
        options={options}
        onChoose={(reason) => onChoose(reason as Reason)}
      />
    </Box>
  );
}
