import { useOrdersMessages } from '@ecom/i18n/orders';
import { usePayingMessages } from '@ecom/i18n/paying';
import { Banknote, Smartphone, Wallet } from 'lucide-react';
import { Link } from 'wouter';
import { usePrice } from '../market/price.tsx';
import { cardLook } from '../profile/row.tsx';
import { useSecurity } from '../profile/use-security.ts';
import { useWallet } from '../wallet/wallet-data.ts';
import { PayPhone } from './pay-phone.tsx';
import type { PayingPhone } from './paying-phone.ts';
import type { Method } from './preview.ts';
import { Question, RadioRow } from './radio-row.tsx';

interface Props {
  readonly userId: string;
  readonly method: Method;
  readonly totalXof: number;
  readonly phone: PayingPhone;
  readonly onChoose: (method: Method) => void;
}

const wayLook =
  'press flex min-h-12 items-center px-4 font-bold text-palm-700 underline underline-offset-4';

/** From the wallet, by a phone, or in cash at the door; what is missing for the wallet leads on. */
export function PayChoice({ userId, method, totalXof, phone, onChoose }: Props) {
  const { checkout } = useOrdersMessages();
  const paying = usePayingMessages();
  const price = usePrice();
  const { hasXof, missingXof, needsPin } = useMeans(userId, totalXof);
  return (
    <Question title={checkout.pay}>
      <fieldset className={cardLook}>
        <legend className="sr-only">{checkout.pay}</legend>
        <RadioRow
          name="method"
          checked={method === 'wallet'}
          onChoose={() => onChoose('wallet')}
          label={checkout.wallet}
          hint={hasXof === null ? undefined : checkout.walletHas(price(hasXof))}
          end={<Wallet size={20} className="shrink-0 text-palm-700" aria-hidden="true" />}
        />
        {method === 'wallet' && missingXof > 0 && (
          <div className="num flex flex-wrap items-center justify-between pl-4">
            <span className="font-semibold text-clay-700">
              {checkout.walletShort(price(missingXof))}
            </span>
            <Link href="/argent/recharger" state={{ ecom: true }} className={wayLook}>
              {checkout.topUp}
            </Link>
          </div>
        )}
        {method === 'wallet' && missingXof === 0 && needsPin && (
          <div>
            <p className="px-4 pt-3 text-sm text-muted">{checkout.pinNeeded}</p>
            <Link href="/profil/pin/choisir" state={{ ecom: true }} className={wayLook}>
              {checkout.choosePin}
            </Link>
          </div>
        )}
        <RadioRow
          name="method"
          checked={method === 'mobile_money'}
          onChoose={() => onChoose('mobile_money')}
          label={paying.mobileMoney}
          hint={paying.mobileMoneyBody}
          end={<Smartphone size={20} className="shrink-0 text-palm-700" aria-hidden="true" />}
        />
        {method === 'mobile_money' && <PayPhone phone={phone} />}
        <RadioRow
          name="method"
          checked={method === 'cash'}
          onChoose={() => onChoose('cash')}
          label={checkout.cash}
          hint={checkout.cashBody}
          end={<Banknote size={20} className="shrink-0 text-palm-700" aria-hidden="true" />}
        />
      </fieldset>
    </Question>
  );
}

/** What the wallet holds beside what is asked, and whether it can be opened with a PIN. */
export function useMeans(userId: string, totalXof: number) {
  const wallet = useWallet(userId).data;
  const security = useSecurity(userId).data;
  const hasXof = wallet?.availableXof ?? null;
  return {
    hasXof,
    missingXof: hasXof === null ? 0 : Math.max(0, totalXof - hasXof),
    needsPin: security?.pin === 'none',
  };
}
