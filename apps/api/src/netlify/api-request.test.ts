import { describe, expect, it } from 'vitest';
import { toApiRequest } from './api-request.ts';

describe('a request of the platform', () => {
  it.each([
    ['https://site.example/api/v1/me?x=1', '/v1/me?x=1'],
    ['https://site.example/.netlify/functions/api/v1/me', '/v1/me'],
    ['https://site.example/.netlify/functions/api', '/'],
    ['https://site.example/api/', '/'],
    ['https://site.example/apiculture', '/apiculture'],
    ['https://site.example/api/api/v1/me', '/api/v1/me'],
  ])('%s asks the app for %s', (url, asked) => {
    const { pathname, search } = new URL(toApiRequest(new Request(url), '203.0.113.9').url);
    expect(pathname + search).toBe(asked);
  });

  it('keeps method, body and headers, but for what is said about the caller', async () => {
    const sent = new Request('https://site.example/api/v1/me', {
      method: 'PATCH',
      body: 'name',
      headers: { 'x-forwarded-for': '198.51.100.1', 'x-forwarded-proto': 'http', 'x-mine': 'kept' },
    });
    const request = toApiRequest(sent, '203.0.113.9');
    expect([request.method, await request.text()]).toEqual(['PATCH', 'name']);
    expect(Object.fromEntries(request.headers)).toMatchObject({
      'x-mine': 'kept',
      'x-forwarded-for': '203.0.113.9',
      'x-forwarded-proto': 'https',
    });
  });

  it('believes no address where the platform gives none', () => {
    const headers = { 'x-forwarded-for': '198.51.100.1' };
    const request = toApiRequest(new Request('https://site.example/api/', { headers }), undefined);
    expect(request.headers.get('x-forwarded-for')).toBe('unknown');
  });
});
