import { changeCheckout } from './checkout-draft.ts';

/** As the API keeps them; as many as it takes. */
export const codesMax = 5;

/** A code as it is compared: capitals and digits, however it was typed. Null for none. */
export function readCode(typed: string): string | null {
  const code = typed
    .normalize('NFD')
    .replace(/[\u0300-\u036f\s-]/g, '')
    .toUpperCase();
  return /^[A-Z0-9]{3,20}$/.test(code) ? code : null;
}

export const addCode = (codes: readonly string[], code: string): void =>
  changeCheckout({ codes: [...codes.filter((one) => one !== code), code] });

export const removeCode = (codes: readonly string[], code: string): void =>
  changeCheckout({ codes: codes.filter((one) => one !== code) });
