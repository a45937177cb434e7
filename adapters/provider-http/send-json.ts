import { exchange, type ProviderAnswer } from './exchange.ts';

/** A JSON request to a provider. `timeoutMs` bounds the whole exchange, body included. */
export interface JsonRequest {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Left out of a GET. */
  readonly body?: unknown;
  readonly timeoutMs: number;
}

/** Sends JSON once, without retry or redirect; the rules of `postForm` hold. */
export function sendJson(request: JsonRequest, signal: AbortSignal): Promise<ProviderAnswer> {
  const { method, url, headers = {}, body, timeoutMs } = request;
  const init: RequestInit = { method, headers: { accept: 'application/json', ...headers } };
  if (body === undefined) return exchange(url, init, timeoutMs, signal);
  const typed = { ...init.headers, 'content-type': 'application/json' };
  return exchange(url, { ...init, headers: typed, body: JSON.stringify(body) }, timeoutMs, signal);
}
