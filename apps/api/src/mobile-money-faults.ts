import { BlockList, isIP } from 'node:net';
// Not by the package's face: that would bring the whole simulator into production.
import { simulatorKeys } from '../../../adapters/mobile-money-simulator/keys.ts';
import type { Config } from './config.ts';

const needed = {
  fedapay: ['FEDAPAY_BASE_URL', 'FEDAPAY_SECRET_KEY', 'FEDAPAY_WEBHOOK_SECRET'],
  paygate: ['PAYGATE_BASE_URL', 'PAYGATE_AUTH_TOKEN'],
} as const;

/** What the listed providers lack. The settings of one that is not listed are nobody's. */
export function mobileMoneyFaults(config: Config): string[] {
  return config.MOBILE_MONEY_PROVIDERS.flatMap((provider) => [
    ...needed[provider]
      .filter((name) => !config[name])
      .map((name) => `${name}: needed by ${provider}`),
    ...(provider === 'fedapay' && !config.FEDAPAY_MODE_MIXX && !config.FEDAPAY_MODE_MOOV
      ? ['FEDAPAY_MODE_MIXX: this or FEDAPAY_MODE_MOOV, needed by fedapay']
      : []),
  ]);
}

/** Whoever knows these keys, or sits at these addresses, could say that money has come. */
export function mobileMoneyProductionFaults(config: Config): string[] {
  const keys = ['FEDAPAY_SECRET_KEY', 'FEDAPAY_WEBHOOK_SECRET', 'PAYGATE_AUTH_TOKEN'] as const;
  const addresses = ['FEDAPAY_BASE_URL', 'PAYGATE_BASE_URL'] as const;
  return [
    ...keys.flatMap((name) => {
      const fault = faultOfKey(config[name] ?? '');
      return fault === null ? [] : [`${name}: ${fault}`];
    }),
    ...addresses.flatMap((name) => {
      const fault = faultOfAddress(config[name]);
      return fault === null ? [] : [`${name}: ${fault}`];
    }),
  ];
}

const simulated: readonly string[] = [
  ...Object.values(simulatorKeys.fedapay),
  ...Object.values(simulatorKeys.paygate),
];

function faultOfKey(key: string): string | null {
  if (simulated.includes(key)) return 'the simulator’s';
  return key.startsWith('sk_sandbox_') ? 'a sandbox’s, where no money is real' : null;
}

function faultOfAddress(address: string | undefined): string | null {
  if (address === undefined) return null;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:') return 'not https';
  return isThisMachine(hostname) ? 'this machine, and no provider' : null;
}

const thisMachine = new BlockList();
thisMachine.addSubnet('127.0.0.0', 8);
thisMachine.addAddress('0.0.0.0');
thisMachine.addAddress('::1', 'ipv6');
thisMachine.addAddress('::', 'ipv6');

/** @param hostname as `URL` writes it: addresses in their one form, IPv6 in brackets */
function isThisMachine(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  const version = isIP(host);
  if (version === 0) return /(^|\.)localhost$/.test(host);
  return thisMachine.check(host, version === 6 ? 'ipv6' : 'ipv4');
}
