import { testMobileMoney } from '@ecom/mobile-money-contract';
import { fedapay } from './fedapay.ts';

/** What the simulator takes; written here too, since an adapter does not know a simulator. */
const modes = { mixx: 'togocel', moov: 'moov_tg' };

testMobileMoney({
  provider: 'fedapay',
  open: (baseUrl, { timeoutMs = 5_000, stranger = false } = {}) =>
    fedapay({
      baseUrl,
      secretKey: stranger ? 'sk_of_somebody_else' : 'sk_sandbox_simulator',
      webhookSecret: 'wh_sandbox_simulator',
      modes: { collect: modes, payout: modes },
      timeoutMs,
    }),
});
