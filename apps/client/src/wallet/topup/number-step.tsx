import { useMessages } from '@ecom/i18n';
import { formatPhone, mobileNetworkNames, parsePhone } from '@ecom/kernel';
import { Button, TextField } from '@ecom/ui';
import { useState } from 'react';
import { phoneText } from '../../app/problem-text.ts';
import { Screen } from '../../app/screen.tsx';
import type { TopupOptions } from '../wallet-data.ts';
import type { Network, TopupDraft } from './draft.ts';

interface Props {
  readonly options: TopupOptions;
  readonly draft: Partial<TopupDraft>;
  readonly onNumber: (phone: string, network: Network) => void;
}

/** Which number pays, and on which network it is: asked, since a number may have moved. */
export function NumberStep({ options, draft, onNumber }: Props) {
  const messages = useMessages();
  const { topup, app } = messages;
  const { remembered } = options;
  const [phone, setPhone] = useState(formatPhone(draft.phone ?? remembered.phone));
  const [network, setNetwork] = useState(() => {
    const last = draft.network ?? remembered.network;
    const isThere = options.networks.some((one) => one.network === last && one.available);
    return isThere ? last : null;
  });
  const [phoneError, setPhoneError] = useState<string>();
  const [networkError, setNetworkError] = useState<string>();
  const send = () => {
    const parsed = parsePhone(phone);
    setPhoneError(parsed.ok ? undefined : phoneText(messages, parsed.error.code));
    setNetworkError(network ? undefined : topup.networkMissing);
    if (parsed.ok && network) onNumber(parsed.value, network);
  };
  return (
    <Screen title={topup.numberTitle} overline={topup.step(1)} back="/argent">
      <form
        noValidate
        className="mt-5 flex flex-1 flex-col"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <TextField
          label={topup.numberLabel}
          error={phoneError}
          prefix="+228"
          name="phone"
          type="tel"
          inputMode="tel"
          autoComplete="tel-national"
          maxLength={20}
          value={phone}
          onChange={setPhone}
        />
        <fieldset className="mt-3">
          <legend className="text-sm font-semibold">{topup.networkTitle}</legend>
          <div className="mt-1.5 grid gap-2">
            {options.networks.map(({ network: one, available }) => (
              <NetworkChoice
                key={one}
                network={one}
                available={available}
                chosen={network === one}
                onChoose={() => {
                  setNetwork(one);
                  setNetworkError(undefined);
                }}
              />
            ))}
          </div>
          <p
            role={networkError ? 'alert' : undefined}
            className={`mt-1.5 text-sm ${networkError ? 'font-semibold text-danger' : 'text-muted'}`}
          >
            {networkError ?? topup.networkHelp}
          </p>
        </fieldset>
        <div className="mt-auto pt-6">
          <Button type="submit" wide>
            {app.continue}
          </Button>
        </div>
      </form>
    </Screen>
  );
}

interface ChoiceProps {
  readonly network: Network;
  readonly available: boolean;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function NetworkChoice({ network, available, chosen, onChoose }: ChoiceProps) {
  const { topup } = useMessages();
  return (
    <label
      className={`flex min-h-16 items-center gap-3.5 rounded-lg border-2 bg-card px-4 py-2 has-focus-visible:outline-3 has-focus-visible:outline-ink has-focus-visible:ring-6 has-focus-visible:ring-sun-500 ${chosen ? 'border-palm-700' : 'border-line'}`}
    >
      <input
        type="radio"
        name="network"
        value={network}
        checked={chosen}
        disabled={!available}
        onChange={onChoose}
        className="size-6 shrink-0 accent-palm-800"
      />
      <span className="min-w-0">
        <span className={`block font-bold ${available ? '' : 'text-muted'}`}>
          {mobileNetworkNames[network]}
        </span>
        <span className="block text-sm text-muted">
          {available ? topup.former[network] : topup.unavailable}
        </span>
      </span>
    </label>
  );
}
