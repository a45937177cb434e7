import type { Rule } from '../rule.ts';

const form = /^database\/migrations\/(\d{4})_[a-z0-9]+(_[a-z0-9]+)*\.sql$/;

/** Migrations run in the order of their numbers, which are one row without gap or double. */
export const migrationNames: Rule = {
  name: 'migration-names',
  floor: 2,
  looksAt: (path) => path.startsWith('database/migrations/'),
  check: ({ path }, tree) => {
    const number = form.exec(path)?.[1];
    if (number === undefined) return [{ line: 1, message: 'the form is NNNN_name.sql' }];
    const numbers = tree.files.flatMap((file) => form.exec(file.path)?.[1] ?? []);
    if (numbers.filter((other) => other === number).length > 1) {
      return [{ line: 1, message: `two migrations have the number ${number}` }];
    }
    const before = String(Number(number) - 1).padStart(4, '0');
    if (Number(number) > 1 && !numbers.includes(before)) {
      return [{ line: 1, message: `${before} is missing before ${number}` }];
    }
    return [];
  },
};
