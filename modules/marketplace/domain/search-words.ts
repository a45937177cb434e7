/** More than anybody types; the rest of the line is not looked at. */
const wordsMax = 8;
const lettersMax = 40;

/** Ewe's letters as their nearest Latin ones, as the shelves are folded too. */
const ewe: Readonly<Record<string, string>> = {
  ɖ: 'd',
  ɛ: 'e',
  ŋ: 'n',
  ɔ: 'o',
  ƒ: 'f',
  ɣ: 'g',
  ʋ: 'v',
};

/**
 * The words of a query, in lower case and without accents: letters and digits, at least two of
 * them, or one digit. A unit is cut off its number, as titles have them («5kg» is «5 kg»), and so
 * is an elided article («l’huile»).
 */
export function searchWords(text: string): string[] {
  const folded = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ɖɛŋɔƒɣʋ]/g, (letter) => ewe[letter] ?? letter)
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/\b(?:[dlnscj]|qu)['’](?=\p{L})/gu, ' ')
    .replace(/\b(\d+)(kg|g|l|cl|ml|m|cm|mm|w|v|go|mah|pouces)\b/g, '$1 $2');
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .filter((word) => word.length > 1 || /\d/.test(word))
    .slice(0, wordsMax)
    .map((word) => word.slice(0, lettersMax));
}

/** Words that say nothing of what is looked for. */
const fillers = new Set(
  ['de', 'du', 'des', 'le', 'la', 'les', 'un', 'une', 'et', 'ou', 'au', 'aux', 'en', 'pour']
    .concat(['avec', 'sans', 'sur', 'par', 'dans', 'pas', 'cher', 'chers', 'bon', 'prix'])
    .concat(['acheter', 'achat', 'vente', 'vendre', 'lome', 'togo', 'je', 'cherche', 'veux']),
);

/** The words that count; all of them where none does. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !fillers.has(word));
  return telling.length > 0 ? telling : words;
}
