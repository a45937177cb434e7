export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];

/** French unless the person chose otherwise on this device; never guessed from the browser. */
export function deviceLanguage(): Language {
  try {
    return localStorage.getItem('ecom.language') === 'en' ? 'en' : 'fr';
  } catch {
    return 'fr';
  }
}
