/** One or two letters that stand for a name. */
export function initials(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  const letters = words.map((word) => [...word][0] ?? '');
  return (letters.length > 1 ? [letters[0], letters.at(-1)] : letters).join('').toUpperCase();
}
