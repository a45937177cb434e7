import { describe, expect, it } from 'vitest';
import { createLog } from './log.ts';

const logged = (fields: object): string => {
  const lines: string[] = [];
  createLog('debug', { write: (line: string) => void lines.push(line) }).info(fields, 'said');
  return lines.join('');
};

describe('the log', () => {
  it.each([
    { phone: 'SECRET' },
    { code: 'SECRET' },
    { to: 'SECRET' },
    { pin: 'SECRET' },
    { request: { body: { code: 'SECRET' } } },
    { headers: { authorization: 'SECRET', cookie: 'SECRET' } },
    { session: { refreshToken: 'SECRET' } },
    { deep: { er: { token: 'SECRET' } } },
  ])('never holds the value of %j', (fields) => {
    expect(logged(fields)).not.toContain('SECRET');
  });

  it('holds what is no secret', () => {
    expect(logged({ route: '/v1/me', status: 200 })).toContain('"route":"/v1/me","status":200');
  });
});
