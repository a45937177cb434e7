import { exchange, type ProviderAnswer } from './exchange.ts';

/** A form to post to a provider. `timeoutMs` bounds the whole exchange, body included. */
export interface PostedForm {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
}

/** Joins a configured address and a path, whether or not the address ends with a slash. */
export const urlAt = (baseUrl: string, path: string): string => baseUrl.replace(/\/+$/, '') + path;

/**
 * Posts a form once, without retry: whether to try again is the caller's rule, since these
 * providers have no idempotency key. `body` is the parsed JSON, or undefined when it is none.
 * Redirects are answers, not followed: credentials go to the configured host only.
 */
export function postForm(form: PostedForm, signal: AbortSignal): Promise<ProviderAnswer> {
  const init = {
    method: 'POST',
    headers: { accept: 'application/json', ...form.headers },
    body: new URLSearchParams(form.fields),
  };
  return exchange(form.url, init, form.timeoutMs, signal);
}
