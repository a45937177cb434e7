import { SelectField } from '@ecom/dash';
import { useMoneyMessages } from '@ecom/i18n/admin-money';
import { Box, Button } from '@mui/material';
import type { QueueFilter } from './data.ts';

interface Props {
  readonly filter: QueueFilter;
  readonly onNarrow: (by: Partial<QueueFilter>) => void;
}

const states = ['created', 'submitted', 'pending', 'verified', 'suspended', 'returning'] as const;
const directions = ['collect', 'payout'] as const;

/** By state, by provider, by direction. */
export function QueueFilters({ filter, onNarrow }: Props) {
  const { queue, states: stateTexts, providers, directions: ways } = useMoneyMessages();
  const isNarrowed = Object.values(filter).some((value) => value !== '');
  return (
    <Box role="group" aria-label={queue.filters} sx={gridStyle}>
      <SelectField
        label={queue.state}
        value={filter.state}
        onChoose={(state) => onNarrow({ state })}
        options={[['', queue.anyState], ...states.map((one) => [one, stateTexts[one]] as const)]}
      />
      <SelectField
        label={queue.provider}
        value={filter.provider}
        onChoose={(provider) => onNarrow({ provider })}
        options={[['', queue.anyProvider], ...Object.entries(providers)]}
      />
      <SelectField
        label={queue.direction}
        value={filter.direction}
        onChoose={(direction) => onNarrow({ direction })}
        options={[['', queue.anyDirection], ...directions.map((one) => [one, ways[one]] as const)]}
      />
      {isNarrowed && (
        <Button onClick={() => onNarrow({ state: '', provider: '', direction: '' })}>
          {queue.clear}
        </Button>
      )}
    </Box>
  );
}

const gridStyle = {
  display: 'grid',
  gap: { xs: 1.5, md: 2 },
  alignItems: 'end',
  gridTemplateColumns: {
    xs: 'repeat(2, minmax(0, 1fr))',
    md: 'repeat(3, minmax(0, 1fr)) minmax(0, auto)',
  },
  '& > :nth-of-type(3)': { gridColumn: { xs: '1 / -1', md: 'auto' } },
};
