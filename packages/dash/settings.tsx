import type { Messages } from '@ecom/i18n';
import { createContext, useContext } from 'react';

export type ProblemFacts = Readonly<Record<string, unknown>>;

/** In what one dashboard differs from another, wherever the shared parts speak for it. */
export interface DashSettings {
  /** «Ecom Admin»: a name, the same in every language. */
  readonly name: string;
  /** Refusals of its own in words, by their codes. A hook: it reads the app's messages. */
  useProblemTexts(): (messages: Messages, facts: ProblemFacts) => Readonly<Record<string, string>>;
  /** Refusals that say: somebody else did it meanwhile, what is shown is old. */
  readonly staleCodes: readonly string[];
}

const SettingsContext = createContext<DashSettings | null>(null);
export const DashProvider = SettingsContext.Provider;

/** @throws outside of the provider */
export function useDash(): DashSettings {
  const settings = useContext(SettingsContext);
  if (!settings) throw new Error('a dashboard says who it is');
  return settings;
}
