import { color, Field } from '@ecom/dash';
import { useSettingsMessages } from '@ecom/i18n/business-settings';
import { Box, IconButton } from '@mui/material';
import { X } from 'lucide-react';
import { useId } from 'react';
import { useQuartiers } from './use-quartiers.ts';
import type { ZoneFault, ZoneLine } from './zones-draft.ts';

interface Props {
  readonly line: ZoneLine;
  readonly fault: ZoneFault | null;
  onChange(by: Partial<ZoneLine>): void;
  onRemove(): void;
}

/** One quartier and its price. */
export function ZoneRow({ line, fault, onChange, onRemove }: Props) {
  const { zones } = useSettingsMessages();
  const list = useId();
  const known = useQuartiers(line.quartier);
  const isFee = fault === 'feeInvalid';
  return (
    <Box component="li" sx={rowStyle}>
      <Field
        label={zones.quartier}
        value={line.quartier}
        error={fault && !isFee ? zones[fault] : undefined}
        onChange={(quartier) => onChange({ quartier })}
        input={{ list, maxLength: 60, autoComplete: 'off' }}
      />
      <datalist id={list}>
        {known.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Field
        label={zones.fee}
        value={line.fee}
        error={isFee ? zones.feeInvalid : undefined}
        help={zones.feeHelp}
        onChange={(fee) => onChange({ fee })}
        input={{ inputMode: 'numeric', maxLength: 9, autoComplete: 'off' }}
      />
      <IconButton
        aria-label={zones.remove(line.quartier || zones.empty)}
        sx={{ width: 44, height: 44, mt: 3.5 }}
        onClick={onRemove}
      >
        <X size={18} />
      </IconButton>
    </Box>
  );
}

const rowStyle = {
  display: 'grid',
  gridTemplateColumns: { xs: '1fr 44px', sm: '2fr 1fr 44px' },
  columnGap: 1.5,
  alignItems: 'start',
  px: 2,
  pt: 1.5,
  borderTop: `1px solid ${color('line')}`,
  // On a phone the price comes under its quartier, the way out stays beside it.
  '& > button': { gridRow: { xs: 1, sm: 'auto' }, gridColumn: { xs: 2, sm: 'auto' } },
};
