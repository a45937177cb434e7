import { businessSettingsEn } from './business-settings.en.ts';
import { businessSettingsFr } from './business-settings.fr.ts';
import type { Widened } from './messages.ts';
import { useLanguage } from './use-messages.ts';

export type SettingsMessages = Widened<typeof businessSettingsFr>;

/** The texts of a store's settings: they come with these screens, not with the first load. */
export const useSettingsMessages = (): SettingsMessages =>
  useLanguage() === 'en' ? businessSettingsEn : businessSettingsFr;
