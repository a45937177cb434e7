import { useMessages } from '@ecom/i18n';
import { Button, Notice, TextField } from '@ecom/ui';
import { Gauge } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { Screen } from '../../app/screen.tsx';
import { useXof } from '../amount.tsx';
import { AmountChips, digitsMax, spaced } from '../amount-text.tsx';
import type { TopupOptions } from '../wallet-data.ts';

interface Props {
  readonly options: TopupOptions;
  readonly known: number | undefined;
  readonly onAmount: (amountXof: number) => void;
}

/** How much: a few amounts to tap, or one's own; what is possible is said before. */
export function AmountStep({ options, known, onAmount }: Props) {
  const { topup, app } = useMessages();
  const xof = useXof();
  const { minXof, maxXof } = options;
  const [text, setText] = useState(known ? spaced(String(known)) : '');
  const [error, setError] = useState<string>();
  const isFull = maxXof < minXof;
  const amount = Number(text.replace(/\D/g, ''));
  const send = () => {
    if (amount === 0) return setError(topup.amountMissing);
    if (amount < minXof) return setError(topup.tooSmall(xof(minXof)));
    if (amount > maxXof) return setError(refusalOf(amount));
    onAmount(amount);
  };
  const refusalOf = (wanted: number) => {
    const { monthMaxXof, monthUsedXof } = options.limits;
    const isMonth = wanted > monthMaxXof - monthUsedXof;
    return isMonth ? topup.overMonth(xof(maxXof)) : topup.overBalance(xof(maxXof));
  };
  const take = (next: string) => {
    setText(next);
    setError(undefined);
  };
  return (
    <Screen title={topup.amountTitle} overline={topup.step(2)} back="/argent/recharger">
      <form
        noValidate
        className="mt-5 flex flex-1 flex-col"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        {isFull ? (
          <Notice tone="warning" icon={<Gauge size={20} aria-hidden="true" />}>
            {topup.full}
          </Notice>
        ) : (
          <>
            <TextField
              label={topup.amountLabel}
              help={topup.amountHelp(xof(minXof), xof(maxXof))}
              error={error}
              name="amount"
              inputMode="numeric"
              autoComplete="off"
              maxLength={digitsMax + 3}
              value={text}
              onChange={(typed) => take(spaced(typed))}
            />
            <AmountChips
              amounts={options.suggestedXof.filter((one) => one >= minXof && one <= maxXof)}
              chosen={amount}
              onChoose={(one) => take(spaced(String(one)))}
            />
          </>
        )}
        {options.limits.identityLevel < 2 && (
          <div className="mt-5 text-center">
            <p className="num text-sm text-muted">
              {topup.keeps(xof(options.limits.balanceMaxXof))}
            </p>
            <Link
              href="/profil/identite"
              state={{ ecom: true }}
              className="press grid min-h-12 place-items-center font-bold text-palm-700 underline underline-offset-4"
            >
              {topup.raise}
            </Link>
          </div>
        )}
        {!isFull && (
          <div className="mt-auto pt-6">
            <Button type="submit" wide>
              {app.continue}
            </Button>
          </div>
        )}
      </form>
    </Screen>
  );
}
