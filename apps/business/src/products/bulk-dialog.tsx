import { ConfirmDialog, Field } from '@ecom/dash';
import { useProductMessages } from '@ecom/i18n/business-products';
import { Box } from '@mui/material';
import { useState } from 'react';
import { AislePicker } from './aisle-picker.tsx';
import { useAmounts } from './amounts.ts';
import { wholeIn } from './draft-numbers.ts';
import type { BulkChange } from './product-commands.ts';
import type { ProductLine } from './product-data.ts';
import { percentIn, percentOf } from './shelf-numbers.ts';

export type BulkAct = 'price' | 'category' | 'stock' | 'archive';

interface Props {
  readonly act: BulkAct;
  /** One of the chosen, on which a percentage is shown. */
  readonly example: ProductLine | undefined;
  readonly count: number;
  readonly busy: boolean;
  readonly error: string | undefined;
  onSend(change: BulkChange): void;
  onClose(): void;
}

const stockMax = 10_000;

/** Asks what an act on many needs to know. */
export function BulkDialog(props: Props) {
  return props.act === 'category' ? <ChooseAisle {...props} /> : <AskAmount {...props} />;
}

function ChooseAisle({ onSend, onClose, error, busy }: Props) {
  return (
    <AislePicker
      {...{ error, busy }}
      chosen=""
      onChoose={(category) => onSend({ category })}
      onClose={onClose}
    />
  );
}

function AskAmount({ act, example, count, busy, error, onSend, onClose }: Props) {
  const { bulk } = useProductMessages();
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const percent = percentIn(text);
  const added = wholeIn(text, 1, stockMax);
  const confirm = () => {
    setTried(true);
    if (act === 'archive') onSend({ state: 'archived' });
    if (act === 'price' && percent !== null) onSend({ pricePercent: percent });
    if (act === 'stock' && added !== null) onSend({ addStock: added });
  };
  const body = act === 'archive' ? bulk.archiveBody(bulk.chosen(count)) : bulk.chosen(count);
  return (
    <ConfirmDialog
      open
      title={bulk[act]}
      body={body}
      confirm={act === 'archive' ? bulk.archive : bulk.apply}
      {...{ busy, error }}
      onConfirm={confirm}
      onClose={onClose}
    >
      {act === 'price' && (
        <>
          <Field
            label={bulk.percent}
            help={bulk.percentHelp}
            error={tried && percent === null ? bulk.percentInvalid : undefined}
            value={text}
            onChange={setText}
            input={{ inputMode: 'text', autoComplete: 'off', maxLength: 6, autoFocus: true }}
          />
          <Example {...{ example, percent }} />
        </>
      )}
      {act === 'stock' && (
        <Field
          label={bulk.add}
          help={bulk.addHelp}
          error={tried && added === null ? bulk.addInvalid : undefined}
          value={text}
          onChange={setText}
          input={{ inputMode: 'numeric', autoComplete: 'off', maxLength: 8, autoFocus: true }}
        />
      )}
    </ConfirmDialog>
  );
}

function Example({
  example,
  percent,
}: {
  example: ProductLine | undefined;
  percent: number | null;
}) {
  const { bulk } = useProductMessages();
  const { price } = useAmounts();
  const before = example?.priceXof ?? null;
  const text =
    before === null || percent === null
      ? '\u00a0'
      : bulk.example(price(before), price(percentOf(before, percent)));
  return <Box sx={{ mt: 1, mb: 1, fontWeight: 600, minHeight: 22 }}>{text}</Box>;
}
