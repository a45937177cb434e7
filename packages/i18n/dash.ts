import { dashEn } from './dash.en.ts';
import { dashFr } from './dash.fr.ts';
import type { Widened } from './messages.ts';
import { useLanguage } from './use-messages.ts';

export type DashMessages = Widened<typeof dashFr>;

/** What the dashboards share; both languages come with the app. */
export const useDashMessages = (): DashMessages => (useLanguage() === 'en' ? dashEn : dashFr);
