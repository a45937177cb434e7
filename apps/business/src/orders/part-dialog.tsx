import { ConfirmDialog, useToast } from '@ecom/dash';
import { useOrderMessages } from '@ecom/i18n/business-orders';
import { Box, Checkbox, FormControlLabel, Typography } from '@mui/material';
import { useState } from 'react';
import { useAmounts } from '../products/amounts.ts';
import type { Order } from './order-data.ts';
import { useLineName } from './use-line-name.ts';
import { useOrderAct } from './use-order-act.ts';

interface Props {
  readonly order: Order;
  onClose(): void;
}

/** Accepts an order without what is missing; what is left is said before. */
export function PartDialog({ order, onClose }: Props) {
  const { part, done } = useOrderMessages();
  const { price } = useAmounts();
  const nameOf = useLineName();
  const say = useToast();
  const [missing, setMissing] = useState<ReadonlySet<string>>(new Set());
  const { run, busy, error, setError } = useOrderAct(order, onClose);
  const lines = order.lines.filter(({ refused }) => !refused);
  const left = lines.filter(({ id }) => !missing.has(id));
  const leftXof = left.reduce((sum, { lineXof }) => sum + lineXof, 0);
  const tick = (id: string, is: boolean) => {
    setError(undefined);
    setMissing(new Set(is ? [...missing, id] : [...missing].filter((one) => one !== id)));
  };
  const accept = async () => {
    if (missing.size === 0) return setError(part.none);
    if (left.length === 0) return setError(part.all);
    const body = { version: order.version, refusedLineIds: [...missing] };
    if (!(await run({ act: 'accept', body }))) return;
    say(done.accept(order.number));
    onClose();
  };
  return (
    <ConfirmDialog
      open
      title={part.title}
      body={part.body}
      confirm={part.confirm}
      {...{ busy, error, onClose }}
      onConfirm={() => void accept()}
    >
      <Box sx={{ display: 'grid', mb: 1 }}>
        {lines.map((item) => (
          <FormControlLabel
            key={item.id}
            label={nameOf(item)}
            control={
              <Checkbox checked={missing.has(item.id)} onChange={(_, is) => tick(item.id, is)} />
            }
          />
        ))}
      </Box>
      <Typography aria-live="polite" sx={{ mb: 1.5, fontWeight: 700 }}>
        {part.left(price(leftXof))}
      </Typography>
    </ConfirmDialog>
  );
}
