import { useSyncExternalStore } from 'react';
import { fr } from './fr.ts';
import type { Language } from './language.ts';
import type { Messages } from './messages.ts';

interface Current {
  readonly language: Language;
  readonly messages: Messages;
}

let current: Current = { language: 'fr', messages: fr };
const listeners = new Set<() => void>();

/** Loads the language's texts, then changes every screen at once and remembers it here. */
export async function setLanguage(language: Language): Promise<void> {
  const messages = language === 'fr' ? fr : (await import('./en.ts')).en;
  current = { language, messages };
  document.documentElement.lang = language;
  try {
    localStorage.setItem('ecom.language', language);
  } catch {
    // Private mode without storage: the choice lasts as long as the page.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The texts outside of a component. */
export const currentMessages = (): Messages => current.messages;

/** The texts of the language in use; the component follows a change. */
export const useMessages = (): Messages =>
  useSyncExternalStore(subscribe, currentMessages, currentMessages);

const readLanguage = (): Language => current.language;

export const useLanguage = (): Language =>
  useSyncExternalStore(subscribe, readLanguage, readLanguage);
