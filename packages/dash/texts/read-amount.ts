/** Whole francs as somebody types them, spaces between the thousands; null outside of 1 to `maxXof`. */
export function readAmount(text: string, maxXof: number): number | null {
  const digits = text.replace(/[\s\u00a0\u202f]/g, '');
  const amountXof = /^\d{1,12}$/.test(digits) ? Number(digits) : 0;
  return amountXof >= 1 && amountXof <= maxXof ? amountXof : null;
}
