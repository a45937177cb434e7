import { expect, it } from 'vitest';
import { createLog } from './log.ts';

const logged = (error: unknown): string => {
  const lines: string[] = [];
  const log = createLog('debug', { write: (line: string) => void lines.push(line) });
  log.error({ err: error }, 'failed');
  return lines.join('');
};

const databaseError = (message: string, facts: object) =>
  Object.assign(new Error(message), { severity: 'ERROR', ...facts });

it('says which constraint refused, never the row that it refused', () => {
  const error = databaseError('new row violates check constraint "app_user_phone_is_togolese"', {
    code: '23514',
    constraint: 'app_user_phone_is_togolese',
    detail: 'Failing row contains (0190b6a5, SECRET, SECRET).',
    where: 'COPY app_user, line 1: "SECRET"',
  });
  const line = logged(error);
  expect(line).toContain('"constraint":"app_user_phone_is_togolese"');
  expect(line).toContain('"errorCode":"23514"');
  expect(line).toContain('log-error.test.ts');
  expect(line).not.toContain('SECRET');
});

it.each([
  databaseError('invalid input syntax for type date: "SECRET"', { code: '22007' }),
  databaseError('value "SECRET" is out of range for type integer', { code: '22003' }),
  new SyntaxError(`Unexpected token 'S', "SECRET" is not valid JSON`),
  new Error('outer', { cause: databaseError('a "SECRET"', { code: '22P02', detail: 'SECRET' }) }),
  { phone: 'SECRET' },
])('cuts out what a message quotes of the input', (error) => {
  expect(logged(error)).not.toContain('SECRET');
});

it('shows the cause of an error', () => {
  const line = logged(new Error('outer', { cause: new Error('inner') }));
  expect(line).toContain('"message":"outer"');
  expect(line).toContain('"message":"inner"');
});
