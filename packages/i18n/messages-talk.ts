import type { Widened } from './messages.ts';
import { talkEn } from './messages-talk.en.ts';
import { talkFr } from './messages-talk.fr.ts';
import { useLanguage } from './use-messages.ts';

export type TalkMessages = Widened<typeof talkFr>;

/** The texts of messages about an order, in the language in use. */
export const useTalkMessages = (): TalkMessages => (useLanguage() === 'en' ? talkEn : talkFr);
