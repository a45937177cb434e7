import { testMobileMoney } from '@ecom/mobile-money-contract';
import { paygate } from './paygate.ts';

testMobileMoney({
  provider: 'paygate',
  open: (baseUrl, { timeoutMs = 5_000, stranger = false } = {}) =>
    paygate({
      baseUrl,
      authToken: stranger ? 'of-somebody-else' : 'paygate-simulator',
      payOutTo: ['mixx', 'moov'],
      timeoutMs,
    }),
});
