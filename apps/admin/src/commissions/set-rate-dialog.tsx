import { ConfirmDialog, Field, SelectField, useCommand, useToast } from '@ecom/dash';
import { useLanguage } from '@ecom/i18n';
import { useAdminOrdersMessages } from '@ecom/i18n/admin-orders';
import { Stack } from '@mui/material';
import { useState } from 'react';
import { useXof } from '../money/money-text.ts';
import { setRate, useAisles } from './data.ts';
import { readPercent, readStart } from './rate-wish.ts';

const reasonMin = 3;
const reasonMax = 200;
const exampleXof = 10_000;
const empty = { storeId: '', category: '', percent: '', start: '', reason: '' };

/** For whom, how much, from when and why; an empty share ends the rate of a store or an aisle. */
export function SetRateDialog({ onClose }: { onClose(): void }) {
  const { commissions, noteShort } = useAdminOrdersMessages();
  const xof = useXof();
  const say = useToast();
  const [typed, setTyped] = useState(empty);
  const [tried, setTried] = useState(false);
  const command = useCommand(setRate);
  const { storeId, category, percent, start, reason } = typed;
  const bp = percent.trim() === '' ? null : readPercent(percent);
  const from = start === '' ? undefined : readStart(start, new Date());
  const isForAll = storeId.trim() === '' && category === '';
  const faults = {
    storeId: storeId.trim() !== '' && !/^sto_[0-9a-f-]{36}$/.test(storeId.trim()),
    percent: bp === null && (percent.trim() !== '' || isForAll),
    start: from === null,
    reason: reason.trim().length < reasonMin,
  };
  const send = async () => {
    setTried(true);
    if (Object.values(faults).some(Boolean) || from === null) return;
    const done = await command.run({
      bp,
      reason: reason.trim(),
      ...(storeId.trim() !== '' && { storeId: storeId.trim() }),
      ...(category !== '' && { category }),
      ...(from !== undefined && { from }),
    });
    if (!done) return;
    say(commissions.done);
    onClose();
  };
  const change = (part: Partial<typeof empty>) => setTyped({ ...typed, ...part });
  const fault = (field: keyof typeof faults, text: string) =>
    tried && faults[field] ? text : undefined;
  return (
    <ConfirmDialog
      open
      title={commissions.setTitle}
      body={commissions.setBody}
      confirm={commissions.confirm}
      busy={command.busy}
      error={command.error}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <Stack sx={{ gap: 0.75 }}>
        <Field
          label={commissions.percent}
          help={bp === null ? '' : commissions.example(xof((exampleXof * bp) / 10_000))}
          error={fault('percent', commissions.percentInvalid)}
          value={percent}
          onChange={(text) => change({ percent: text })}
          input={{ inputMode: 'decimal', autoComplete: 'off', maxLength: 6, autoFocus: true }}
        />
        <AisleField value={category} onChoose={(slug) => change({ category: slug })} />
        <Field
          label={commissions.storeId}
          help={commissions.storeHelp}
          error={fault('storeId', commissions.storeInvalid)}
          value={storeId}
          onChange={(text) => change({ storeId: text })}
          input={{ autoComplete: 'off', maxLength: 60 }}
        />
        <Field
          label={commissions.start}
          help={commissions.startHelp}
          error={fault('start', commissions.startInvalid)}
          value={start}
          onChange={(text) => change({ start: text })}
          input={{ type: 'date' }}
        />
        <Field
          label={commissions.why}
          error={fault('reason', noteShort)}
          value={reason}
          onChange={(text) => change({ reason: text })}
          rows={2}
          input={{ maxLength: reasonMax }}
        />
      </Stack>
    </ConfirmDialog>
  );
}

interface AisleProps {
  readonly value: string;
  onChoose(slug: string): void;
}

function AisleField({ value, onChoose }: AisleProps) {
  const { commissions } = useAdminOrdersMessages();
  const language = useLanguage();
  const aisles = useAisles().data?.items ?? [];
  const named = aisles.map(
    ({ slug, nameFr, nameEn }) => [slug, language === 'en' ? nameEn : nameFr] as const,
  );
  return (
    <SelectField
      label={commissions.categoryLabel}
      value={value}
      options={[['', commissions.allCategories], ...named]}
      onChoose={onChoose}
    />
  );
}
