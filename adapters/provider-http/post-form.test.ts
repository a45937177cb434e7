import { startDouble } from '@ecom/sms-contract/double-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PostedForm, postForm, urlAt } from './post-form.ts';

let double: Awaited<ReturnType<typeof startDouble>>;
beforeAll(async () => {
  double = await startDouble(() => ({ status: 200, body: { fine: true } }));
});
afterAll(() => double.close());

const live = () => new AbortController().signal;
const form = (): PostedForm => ({
  url: `${double.baseUrl}/a`,
  headers: { 'x-key': 'k' },
  fields: { text: 'é & «ô»\n#1' },
  timeoutMs: 1_000,
});

describe('posting a form to a provider', () => {
  it('carries every character of a field', async () => {
    double.behave('none');
    expect(await postForm(form(), live())).toEqual({
      kind: 'answered',
      status: 200,
      body: { fine: true },
    });
    expect(double.requests.at(-1)?.form.get('text')).toBe('é & «ô»\n#1');
  });

  it('counts an answer that stops in its middle as lost, in time', async () => {
    double.behave('slow_body');
    expect(await postForm(form(), live())).toEqual({ kind: 'lost', reason: 'timeout' });
  });

  it('stops reading an answer that is far too large', async () => {
    double.behave('huge_body');
    expect(await postForm(form(), live())).toEqual({ kind: 'lost', reason: 'answer_too_large' });
  });

  it('gives the status when the body is not JSON', async () => {
    double.behave('server_error');
    expect(await postForm(form(), live())).toEqual({
      kind: 'answered',
      status: 500,
      body: undefined,
    });
  });

  it('joins an address and a path with one slash', () => {
    expect(urlAt('https://a.example/', '/v1')).toBe('https://a.example/v1');
    expect(urlAt('https://a.example/sms', '/v1')).toBe('https://a.example/sms/v1');
  });
});
