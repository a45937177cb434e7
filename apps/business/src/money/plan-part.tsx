import { ConfirmDialog, Section, useCommand, useToast } from '@ecom/dash';
import { useMoneyMessages } from '@ecom/i18n/business-money';
import { formatPhone } from '@ecom/kernel';
import { Button, Stack, Typography } from '@mui/material';
import { CalendarClock } from 'lucide-react';
import { useState } from 'react';
import { useStore } from '../data/store.ts';
import { dropPlan, forgetMoney, type StoreMoney } from './money-data.ts';
import { PlanDialog } from './plan-dialog.tsx';
import { useFrancs } from './use-francs.ts';

/** The day of the week on which the balance leaves by itself; the owner's to choose. */
export function PlanPart({ money }: { readonly money: StoreMoney }) {
  const { plan: texts } = useMoneyMessages();
  const francs = useFrancs();
  const [asking, setAsking] = useState<'set' | 'drop' | null>(null);
  const { plan, mayPayOut, minXof } = money;
  if (!mayPayOut && !plan) return null;
  const close = () => setAsking(null);
  return (
    <Section title={texts.title}>
      <Typography>
        {plan ? texts.set(texts.days[plan.weekday - 1] ?? '', formatPhone(plan.phone)) : texts.none}
      </Typography>
      {plan && (
        <Typography sx={{ color: 'text.secondary' }}>{texts.help(francs(minXof))}</Typography>
      )}
      {mayPayOut && (
        <Stack direction="row" sx={{ gap: 1, mt: 1.5, flexWrap: 'wrap' }}>
          <Button
            variant="outlined"
            startIcon={<CalendarClock size={18} />}
            onClick={() => setAsking('set')}
          >
            {plan ? texts.change : texts.open}
          </Button>
          {plan && (
            <Button color="error" onClick={() => setAsking('drop')}>
              {texts.drop}
            </Button>
          )}
        </Stack>
      )}
      {asking === 'set' && <PlanDialog money={money} onClose={close} />}
      {asking === 'drop' && <DropDialog onClose={close} />}
    </Section>
  );
}

function DropDialog({ onClose }: { onClose(): void }) {
  const { plan: texts } = useMoneyMessages();
  const { id: storeId } = useStore();
  const say = useToast();
  const command = useCommand(async (_: null, key: string) => {
    await dropPlan(storeId, key);
    return true;
  });
  const send = async () => {
    if (!(await command.run(null))) return;
    await forgetMoney(storeId);
    say(texts.dropped);
    onClose();
  };
  return (
    <ConfirmDialog
      open
      title={texts.dropTitle}
      body={texts.dropBody}
      confirm={texts.drop}
      busy={command.busy}
      error={command.error}
      onConfirm={() => void send()}
      onClose={onClose}
    />
  );
}
