import type { MoneyMessages } from '@ecom/i18n/admin-money';
import type { MoneyAlert } from './data.ts';
import { accountText, providerText, reasonText } from './money-text.ts';

/** Whom or what an alert is about, where its kind does not say it already. */
export function subjectText(texts: MoneyMessages, { subject, orderId }: MoneyAlert): string | null {
  if (orderId !== null || subject === 'book') return null;
  if (subject.startsWith('provider:')) return accountText(texts, subject, null);
  return texts.providers[subject] ?? subject;
}

type Value = MoneyAlert['facts'][string];

/** Figures and codes of an alert in words: «Demandé : 3 000 F CFA». */
export function factTexts(
  texts: MoneyMessages,
  { facts }: MoneyAlert,
  xof: (amountXof: number) => string,
): string[] {
  return Object.entries(facts).map(([name, value]) =>
    texts.fact(texts.facts[name] ?? name, valueText(texts, name, value, xof)),
  );
}

function valueText(
  texts: MoneyMessages,
  name: string,
  value: Value,
  xof: (amountXof: number) => string,
): string {
  if (typeof value === 'number') return name.endsWith('Xof') ? xof(value) : String(value);
  const text = String(value);
  const words: Readonly<Record<string, string>> =
    name === 'state'
      ? texts.states
      : name === 'direction'
        ? texts.directions
        : name === 'network'
          ? texts.networks
          : {};
  if (name === 'provider') return providerText(texts, text);
  return name === 'reason' ? reasonText(texts, text) : (words[text] ?? text);
}
