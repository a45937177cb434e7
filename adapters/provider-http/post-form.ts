/** A form to post to a provider. `timeoutMs` bounds the whole exchange, body included. */
export interface PostedForm {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
}

/**
 * What came back. `lost` means that nobody can tell whether the provider acted: the connection
 * broke, time ran out or the answer was cut. It must never be read as «failed».
 */
export type ProviderAnswer =
  | { readonly kind: 'answered'; readonly status: number; readonly body: unknown }
  | { readonly kind: 'lost'; readonly reason: string };

/** Joins a configured address and a path, whether or not the address ends with a slash. */
export const urlAt = (baseUrl: string, path: string): string => baseUrl.replace(/\/+$/, '') + path;

/** A provider's answer is a few hundred bytes; a page of megabytes is a proxy gone wrong. */
const answerLimitBytes = 64 * 1024;

/**
 * Posts a form once, without retry: whether to try again is the caller's rule, since these
 * providers have no idempotency key. `body` is the parsed JSON, or undefined when it is none.
 * Redirects are answers, not followed: credentials go to the configured host only.
 */
export async function postForm(form: PostedForm, signal: AbortSignal): Promise<ProviderAnswer> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(form.timeoutMs)]);
  try {
    const response = await fetch(form.url, {
      method: 'POST',
      redirect: 'manual',
      signal: limit,
      headers: { accept: 'application/json', ...form.headers },
      body: new URLSearchParams(form.fields),
    });
    const text = await readLimited(response);
    if (text === undefined) return { kind: 'lost', reason: 'answer_too_large' };
    return { kind: 'answered', status: response.status, body: parsedOrUndefined(text) };
  } catch (error) {
    return { kind: 'lost', reason: lossOf(error, signal) };
  }
}

async function readLimited(response: Response): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > answerLimitBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parsedOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Short and free of content: reasons are logged, and errors quote addresses and bodies. */
function lossOf(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return 'aborted';
  if (error instanceof DOMException && error.name === 'TimeoutError') return 'timeout';
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
  return `network_${code.toLowerCase()}`;
}
