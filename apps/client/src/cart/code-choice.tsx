import { useOffersMessages } from '@ecom/i18n/offers';
import { Button, TextField } from '@ecom/ui';
import { BadgePercent, Plus, TriangleAlert, X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { cardLook } from '../profile/row.tsx';
import { addCode, codesMax, readCode, removeCode } from './offer-codes.ts';
import { type TypedCode, useCodeText } from './offer-text.ts';
import { Question } from './radio-row.tsx';

interface Props {
  /** As they were typed, in capitals. */
  readonly codes: readonly string[];
  /** What the market says of them. */
  readonly told: readonly TypedCode[];
  readonly busy: boolean;
}

/** Codes of offers: each with what it brings, or why it brings nothing. */
export function CodeChoice({ codes, told, busy }: Props) {
  const texts = useOffersMessages();
  const [isOpen, setOpen] = useState(false);
  const known = codes.flatMap((code) => told.find((one) => one.code === code) ?? []);
  return (
    <Question title={texts.title}>
      <div className={cardLook}>
        <ul aria-live="polite" className="divide-y divide-line empty:hidden">
          {known.map((one) => (
            <CodeRow key={one.code} told={one} onRemove={() => removeCode(codes, one.code)} />
          ))}
        </ul>
        {isOpen ? (
          <CodeForm codes={codes} busy={busy} />
        ) : (
          <button
            type="button"
            onClick={() => setOpen(true)}
            className="press flex min-h-15 w-full items-center gap-3.5 px-4 text-left font-semibold"
          >
            <Plus size={20} className="shrink-0 text-palm-700" aria-hidden="true" />
            {codes.length === 0 ? texts.have : texts.another}
          </button>
        )}
      </div>
    </Question>
  );
}

function CodeRow({ told, onRemove }: { readonly told: TypedCode; readonly onRemove: () => void }) {
  const texts = useOffersMessages();
  const textOf = useCodeText();
  const counts = told.reason === null;
  const Icon = counts ? BadgePercent : TriangleAlert;
  return (
    <li className="flex min-h-15 items-center gap-3.5 pl-4 pr-1">
      <Icon
        size={20}
        className={`shrink-0 ${counts ? 'text-palm-700' : 'text-clay-700'}`}
        aria-hidden="true"
      />
      <span className="min-w-0 flex-1 py-2.5">
        <span className="num block font-bold [overflow-wrap:anywhere]">{told.code}</span>
        <span className={`num block text-sm ${counts ? 'text-palm-700' : 'text-clay-700'}`}>
          {textOf(told)}
        </span>
      </span>
      <button
        type="button"
        onClick={onRemove}
        aria-label={texts.remove(told.code)}
        className="press grid size-12 shrink-0 place-items-center rounded-full text-muted"
      >
        <X size={20} aria-hidden="true" />
      </button>
    </li>
  );
}

function CodeForm({ codes, busy }: { readonly codes: readonly string[]; readonly busy: boolean }) {
  const texts = useOffersMessages();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const apply = (event: FormEvent) => {
    event.preventDefault();
    const code = readCode(typed);
    if (code === null) return setError(texts.form);
    if (codes.length >= codesMax && !codes.includes(code)) return setError(texts.tooMany(codesMax));
    setTyped('');
    addCode(codes, code);
  };
  return (
    <form onSubmit={apply} className="px-4 pb-4 pt-3.5">
      <TextField
        label={texts.label}
        help={texts.hint}
        error={error}
        name="promo"
        autoComplete="off"
        maxLength={40}
        value={typed}
        onChange={(value) => {
          setError(undefined);
          setTyped(value);
        }}
      />
      <div className="mt-2">
        <Button wide look="quiet" type="submit" busy={busy} disabled={typed.trim() === ''}>
          {texts.apply}
        </Button>
      </div>
    </form>
  );
}
