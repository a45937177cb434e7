import { type FedapayModes, fedapay } from '@ecom/mobile-money-fedapay';
import { paygate } from '@ecom/mobile-money-paygate';
import type { MobileMoney } from '@ecom/payments';
import type { Config } from './config.ts';

/** The providers of mobile money, the preferred one first; none where none is configured. */
export function composeProviders(config: Config): readonly MobileMoney[] {
  return config.MOBILE_MONEY_PROVIDERS.map((name) => make[name](config));
}

const make: Readonly<
  Record<Config['MOBILE_MONEY_PROVIDERS'][number], (config: Config) => MobileMoney>
> = {
  fedapay: (config) => {
    const modes = fedapayModes(config);
    return fedapay({
      baseUrl: config.FEDAPAY_BASE_URL ?? '',
      secretKey: config.FEDAPAY_SECRET_KEY ?? '',
      webhookSecret: config.FEDAPAY_WEBHOOK_SECRET ?? '',
      modes: { collect: modes, payout: modes },
    });
  },
  paygate: (config) =>
    paygate({
      baseUrl: config.PAYGATE_BASE_URL ?? '',
      authToken: config.PAYGATE_AUTH_TOKEN ?? '',
      payOutTo: config.PAYGATE_PAYS_OUT_TO,
    }),
};

/** A network without a name there is not served by FedaPay. */
const fedapayModes = ({ FEDAPAY_MODE_MIXX: mixx, FEDAPAY_MODE_MOOV: moov }: Config) =>
  ({ ...(mixx && { mixx }), ...(moov && { moov }) }) satisfies FedapayModes;
