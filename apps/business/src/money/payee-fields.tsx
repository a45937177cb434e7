import { Field, SelectField } from '@ecom/dash';
import { useMoneyMessages } from '@ecom/i18n/business-money';
import { mobileNetworkNames, parsePhone } from '@ecom/kernel';
import { Stack } from '@mui/material';
import type { PayoutWish } from './money-data.ts';

/** Where money goes, as it is typed, and the PIN that says yes to it. */
export interface TypedPayee {
  readonly network: PayoutWish['network'];
  readonly phone: string;
  readonly pin: string;
}

export type PayeeFault = 'phone' | 'pin' | null;

/** What is wrong with it; the first field from the top. */
export function faultOf({ phone, pin }: TypedPayee): PayeeFault {
  if (!parsePhone(phone).ok) return 'phone';
  return /^\d{4,6}$/.test(pin) ? null : 'pin';
}

interface Props {
  /** Without a PIN where the phone itself says yes. */
  readonly typed: Omit<TypedPayee, 'pin'> & Partial<Pick<TypedPayee, 'pin'>>;
  readonly fault: PayeeFault;
  onType(change: Partial<TypedPayee>): void;
}

export function PayeeFields({ typed, fault, onType }: Props) {
  const { pay } = useMoneyMessages();
  return (
    <Stack sx={{ gap: 1 }}>
      <SelectField
        label={pay.network}
        value={typed.network}
        options={Object.entries(mobileNetworkNames)}
        onChoose={(network) => onType({ network: network === 'moov' ? 'moov' : 'mixx' })}
      />
      <Field
        label={pay.phone}
        {...(typed.pin !== undefined && { help: pay.phoneHelp })}
        error={fault === 'phone' ? pay.phoneWrong : undefined}
        value={typed.phone}
        onChange={(phone) => onType({ phone })}
        input={{ inputMode: 'tel', autoComplete: 'off', maxLength: 20 }}
      />
      {typed.pin !== undefined && (
        <Field
          label={pay.pin}
          help={pay.pinHelp}
          error={fault === 'pin' ? pay.pinMissing : undefined}
          value={typed.pin}
          onChange={(pin) => onType({ pin })}
          input={{ type: 'password', inputMode: 'numeric', autoComplete: 'off', maxLength: 6 }}
        />
      )}
    </Stack>
  );
}
