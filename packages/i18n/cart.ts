import { cartEn } from './cart.en.ts';
import { cartFr } from './cart.fr.ts';
import type { Widened } from './messages.ts';
import { useLanguage } from './use-messages.ts';

export type CartMessages = Widened<typeof cartFr>;

/** The texts of the cart, in the language in use. */
export const useCartMessages = (): CartMessages => (useLanguage() === 'en' ? cartEn : cartFr);
