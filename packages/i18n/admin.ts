import { adminEn } from './admin.en.ts';
import { adminFr } from './admin.fr.ts';
import type { Widened } from './messages.ts';
import { useLanguage } from './use-messages.ts';

export type AdminMessages = Widened<typeof adminFr>;

/**
 * The administration's own texts; what it shares with the client is in `useMessages`. Both
 * languages come with the app: it is opened at a desk and stays open.
 */
export const useAdminMessages = (): AdminMessages => (useLanguage() === 'en' ? adminEn : adminFr);
