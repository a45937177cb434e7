import { color, EmptyState, Loaded, LoadMore, SelectField } from '@ecom/dash';
import { useMoneyMessages } from '@ecom/i18n/admin-money';
import { Box, Button, Card } from '@mui/material';
import { Plus, Scale } from 'lucide-react';
import { Link, useSearchParams } from 'wouter';
import { useMay } from '../data/admin.ts';
import { AdjustmentRows } from './adjustment-rows.tsx';
import { type AdjustmentState, useAdjustments } from './data.ts';
import { MoneyPage } from './money-page.tsx';

const states: readonly AdjustmentState[] = [
  'proposed',
  'confirmed',
  'refused',
  'withdrawn',
  'expired',
];

/** Corrections of the ledger, the newest first; those that wait are marked. */
export default function Adjustments() {
  const { tabs, adjustments } = useMoneyMessages();
  const mayAdjust = useMay('adjust_ledger');
  const [params, setParams] = useSearchParams();
  const state = states.find((one) => one === params.get('state')) ?? '';
  const query = useAdjustments(state);
  return (
    <MoneyPage
      title={tabs.adjustments}
      subtitle={adjustments.body}
      actions={
        mayAdjust && (
          <Button
            component={Link}
            href="/argent/ajustements/nouveau"
            variant="contained"
            startIcon={<Plus size={18} />}
          >
            {adjustments.propose}
          </Button>
        )
      }
    >
      <Box sx={{ maxWidth: { sm: 320 } }}>
        <SelectField
          label={adjustments.filter}
          value={state}
          onChoose={(chosen) => setParams(chosen === '' ? {} : { state: chosen })}
          options={[
            ['', adjustments.all],
            ...states.map((one) => [one, adjustments.states[one]] as const),
          ]}
        />
      </Box>
      <Card>
        <Loaded query={query} rows={6}>
          {({ pages }) => {
            const found = pages.flatMap((page) => page.adjustments);
            if (found.length > 0) return <AdjustmentRows adjustments={found} />;
            return (
              <EmptyState
                drawing={<Scale size={40} color={color('muted')} aria-hidden="true" />}
                title={adjustments.empty}
                body={adjustments.emptyBody}
              />
            );
          }}
        </Loaded>
        <LoadMore query={query} />
      </Card>
    </MoneyPage>
  );
}
