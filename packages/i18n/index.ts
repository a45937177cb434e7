export { deviceLanguage, type Language, languages } from './language.ts';
export type { Messages } from './messages.ts';
export { currentMessages, setLanguage, useLanguage, useMessages } from './use-messages.ts';
