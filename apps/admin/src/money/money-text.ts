import { formatXof, useLanguage } from '@ecom/i18n';
import type { MoneyMessages } from '@ecom/i18n/admin-money';

/** «12 500 F CFA» in the language in use. */
export function useXof(): (amountXof: number) => string {
  const language = useLanguage();
  return (amountXof) => formatXof(amountXof, language);
}

/** A provider by the name it goes by. */
export const providerText = ({ providers }: MoneyMessages, provider: string): string =>
  providers[provider] ?? provider;

/** A reason of ours in words; a provider's own code as it stands. */
export const reasonText = ({ reasons }: MoneyMessages, reason: string): string =>
  reasons[reason] ?? reason;

/**
 * An account of the book in words; one that has none shows its own name. A wallet is told from
 * another of the same name by its number, where the API gives one.
 */
export function accountText(
  messages: MoneyMessages,
  account: string,
  ownerName: string | null,
  ownerPhone: string | null = null,
): string {
  const { accounts } = messages;
  const [holder = '', id = '', pot = ''] = account.split(':');
  if (holder === 'user' && pot === 'wallet') {
    const wallet = ownerName === null ? accounts.walletNameless : accounts.wallet(ownerName);
    return ownerPhone === null ? wallet : `${wallet} (${ownerPhone})`;
  }
  if (holder === 'platform') return accounts.platform[id] ?? account;
  const word = accounts.pots[pot];
  return holder === 'provider' && word !== undefined
    ? `${providerText(messages, id)} · ${word}`
    : account;
}

/** `usr_…` out of what an operator pastes: an id, or the address of somebody's page. */
export const personIn = (text: string): string | null =>
  /usr_[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9a-f-])/.exec(text)?.[0] ?? null;

/** Whole francs as people type them; null for anything else. */
export function francsIn(text: string, maxXof: number): number | null {
  const digits = text.replace(/[\s\u00a0\u202f]/g, '');
  const amount = /^\d{1,12}$/.test(digits) ? Number(digits) : 0;
  return amount >= 1 && amount <= maxXof ? amount : null;
}
