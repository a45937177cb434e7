export { deviceLanguage, type Language, languages } from './language.ts';
export type { Messages } from './messages.ts';
export { formatXof } from './money.ts';
export { currentMessages, setLanguage, useLanguage, useMessages } from './use-messages.ts';
