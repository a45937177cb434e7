/** A whole number of `min` to `max` as people type it; null for anything else. */
export function wholeIn(text: string, min: number, max: number): number | null {
  // «12.500» is twelve thousand five hundred; «1.5» is no whole number.
  const digits = text.replace(/[\s\u00a0\u202f]|[.,](?=\d{3}(?!\d))/g, '');
  const value = /^\d{1,10}$/.test(digits) ? Number(digits) : -1;
  return value >= min && value <= max ? value : null;
}

/** A number with or without decimals, «1,5» or «1.5»; null for anything else. */
export const decimalIn = (text: string): number | null => {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  return /^-?\d{1,9}(\.\d{1,6})?$/.test(plain) ? Number(plain) : null;
};

/** «1,5»: as it is typed in Lomé. */
export const decimalText = (value: number): string => String(value).replace('.', ',');
