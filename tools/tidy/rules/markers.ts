import type { Rule } from '../rule.ts';
import { lineAt } from '../syntax.ts';

// Spelled in two parts so that this file does not find itself.
const todo = 'TO' + 'DO';
const others = ['FIX' + 'ME', 'XX' + 'X', 'HA' + 'CK'];

const anyMarker = new RegExp(`\\b(${[todo, ...others].join('|')})\\b[^\\n]*`, 'g');
const goodForm = new RegExp(`^${todo}\\([^()\\s][^()]*\\): \\S`);

/** A reminder says what is missing, or nobody ever takes it away. */
export const markers: Rule = {
  name: 'markers',
  floor: 200,
  looksAt: (path) => /\.(ts|tsx|mjs|js|css|html|sql|yml|sh)$/.test(path),
  check: ({ text }) =>
    [...text.matchAll(anyMarker)]
      .filter(([marker]) => !goodForm.test(marker))
      .map((match) => ({
        line: lineAt(text, match.index),
        message: `the form is «${todo}(what is missing): why it can wait»`,
      })),
};
