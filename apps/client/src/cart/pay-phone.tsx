import { useMessages } from '@ecom/i18n';
import { usePayingMessages } from '@ecom/i18n/paying';
import { mobileNetworkNames, parsePhone } from '@ecom/kernel';
import { Skeleton, TextField } from '@ecom/ui';
import { phoneText } from '../app/problem-text.ts';
import type { Network, PayingPhone } from './paying-phone.ts';

/** Which number pays, and on which network it is today; the one that paid last stands there. */
export function PayPhone({ phone }: { readonly phone: PayingPhone }) {
  const messages = useMessages();
  const paying = usePayingMessages();
  if (phone.isLoading) return <Skeleton className="mx-4 my-3 h-28 rounded-lg" />;
  const parsed = parsePhone(phone.typed);
  // Whoever is still typing is not told that it is too short.
  const isWhole = phone.typed.replace(/\D/g, '').length >= 8;
  const error = isWhole && !parsed.ok ? phoneText(messages, parsed.error.code) : undefined;
  return (
    <div className="px-4 pt-3.5 pb-4">
      <TextField
        label={paying.numberLabel}
        error={error}
        prefix="+228"
        name="payer"
        type="tel"
        inputMode="tel"
        autoComplete="tel-national"
        maxLength={20}
        value={phone.typed}
        onChange={(number) => phone.change({ number })}
      />
      <fieldset className="mt-2">
        <legend className="text-sm font-semibold">{paying.networkTitle}</legend>
        <div className="mt-1.5 grid grid-cols-2 gap-2">
          {phone.networks.map(({ network, available }) => (
            <NetworkPill
              key={network}
              network={network}
              available={available}
              chosen={phone.network === network}
              onChoose={() => phone.change({ network })}
            />
          ))}
        </div>
      </fieldset>
      <p className="mt-2.5 text-sm text-muted">{paying.heldNow}</p>
    </div>
  );
}

interface PillProps {
  readonly network: Network;
  readonly available: boolean;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function NetworkPill({ network, available, chosen, onChoose }: PillProps) {
  const { topup } = useMessages();
  const paying = usePayingMessages();
  return (
    <label
      className={`press flex min-h-14 cursor-pointer items-center gap-2.5 rounded-lg border-2 px-3 py-1.5 has-focus-visible:outline-3 has-focus-visible:outline-ink ${chosen ? 'border-palm-700' : 'border-line'}`}
    >
      <input
        type="radio"
        name="payer-network"
        value={network}
        checked={chosen}
        disabled={!available}
        onChange={onChoose}
        className="size-5 shrink-0 accent-palm-800 outline-none"
      />
      <span className="min-w-0">
        <span className={`block text-sm font-bold leading-tight ${available ? '' : 'text-muted'}`}>
          {mobileNetworkNames[network]}
        </span>
        <span className="block text-xs leading-tight text-muted">
          {available ? topup.former[network] : paying.unavailable}
        </span>
      </span>
    </label>
  );
}
