import type { Rule } from '../rule.ts';
import { lineAt } from '../syntax.ts';

const constraint =
  /\b(?:CHECK\s*\(|UNIQUE\b|PRIMARY\s+KEY\b|FOREIGN\s+KEY\b|REFERENCES\b|EXCLUDE\s+USING\b)/gi;

/** What may stand before: its name, an index (which has one), or the foreign key it belongs to. */
const named =
  /(\bCONSTRAINT\s+[a-z_][a-z0-9_]*\s+|\bCREATE\s+|\bFOREIGN\s+KEY\s*\([^)]*\)\s*|\bWITH\s+)$/i;

/** A broken rule is read by its name in the error: `ride_one_live_per_driver`. */
export const constraintNames: Rule = {
  name: 'constraint-names',
  floor: 2,
  looksAt: (path) => /^database\/migrations\/.*\.sql$/.test(path),
  check: ({ text }) => {
    const plain = withoutWords(text);
    return [...plain.matchAll(constraint)]
      .filter((match) => !named.test(plain.slice(0, match.index)))
      .map((match) => ({
        line: lineAt(plain, match.index),
        message: `${match[0].replace(/\s*\($/, '').toUpperCase()} has no CONSTRAINT name`,
      }));
  },
};

/** Blanks comments, strings and function bodies, keeping every character's place. */
function withoutWords(sql: string): string {
  const words = /--[^\n]*|\/\*[\s\S]*?\*\/|\$(\w*)\$[\s\S]*?\$\1\$|'(?:[^']|'')*'/g;
  return sql.replace(words, (word) => word.replace(/[^\n]/g, ' '));
}
