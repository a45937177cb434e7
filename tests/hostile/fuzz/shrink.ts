import { randomUUID } from 'node:crypto';
import type { WireRequest } from '../contract/exchange.ts';

const sendsMax = 150;

/**
 * The shortest request found that still fails when it is sent by itself; null when it does not
 * fail a second time, since then it needs what went before it.
 */
export async function shrink(
  request: WireRequest,
  stillFails: (request: WireRequest) => Promise<boolean>,
): Promise<WireRequest | null> {
  let best = freshKey(request);
  if (!(await stillFails(best))) return null;
  let sent = 1;
  for (let improved = true; improved; ) {
    improved = false;
    for (const smaller of smallerOnes(best)) {
      if (sent >= sendsMax) return best;
      sent += 1;
      if (!(await stillFails(freshKey(smaller)))) continue;
      best = smaller;
      improved = true;
      break;
    }
  }
  return best;
}

/** The same key would only give the first answer again. */
export function freshKey(request: WireRequest): WireRequest {
  const headers = request.headers.map(([name, value]): [string, string] => {
    const isKey = name === 'idempotency-key' && /^[0-9a-f-]{36}$/.test(value);
    return [name, isKey ? randomUUID() : value];
  });
  return { ...request, headers };
}

function* smallerOnes(request: WireRequest): Generator<WireRequest> {
  const { headers, target, body, chunked } = request;
  for (const at of headers.keys()) yield { ...request, headers: headers.toSpliced(at, 1) };
  if (chunked) yield { ...request, chunked: false };
  const [path = '', query] = target.split('?');
  if (query !== undefined) {
    const parts = query.split('&');
    for (const at of parts.keys()) {
      const rest = parts.toSpliced(at, 1).join('&');
      yield { ...request, target: rest ? `${path}?${rest}` : path };
    }
  }
  if (typeof body === 'string') {
    for (const smaller of smallerTexts(body)) yield { ...request, body: smaller };
  }
}

function* smallerTexts(text: string): Generator<string> {
  const fields = objectOf(text);
  if (fields) {
    for (const name of Object.keys(fields)) {
      const { [name]: value, ...rest } = fields;
      yield JSON.stringify(rest);
      for (const simple of simplerValues(value)) yield JSON.stringify({ ...rest, [name]: simple });
    }
    return;
  }
  if (text.length < 2) return;
  yield text.slice(0, Math.floor(text.length / 2));
  yield text.slice(Math.ceil(text.length / 2));
}

function simplerValues(value: unknown): unknown[] {
  if (typeof value === 'string' && value.length > 1) {
    const half = Math.ceil(value.length / 2);
    return [value.slice(0, half), value.slice(half)];
  }
  if (value !== null && typeof value === 'object' && Object.keys(value).length > 0) {
    return [Array.isArray(value) ? [] : {}, ...Object.values(value).slice(0, 3)];
  }
  return [];
}

/** Null for a text that says more than its parsed value would: repeated keys, odd tokens. */
function objectOf(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = value !== null && typeof value === 'object' && !Array.isArray(value);
    return isObject && JSON.stringify(value).length <= text.length ? { ...value } : null;
  } catch {
    return null;
  }
}
