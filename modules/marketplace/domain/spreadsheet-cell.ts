/** What spreadsheet programs take for the beginning of a formula. */
const looksLikeFormula = /^'*[=+\-@\t\r]/;
const isPlainNumber = /^-?\d+(?:\.\d+)?(?:e-?\d+)?$/i;

/**
 * A cell that no spreadsheet program runs: an apostrophe before what looks like a formula. Plain
 * numbers stay: a minus sign alone harms nobody.
 */
export const neutralCell = (text: string): string =>
  looksLikeFormula.test(text) && !isPlainNumber.test(text) ? `'${text}` : text;

/** The text that was in the cell before; what has no such apostrophe stays as it is. */
export const plainCell = (text: string): string =>
  text.startsWith("'") && looksLikeFormula.test(text) ? text.slice(1) : text;
