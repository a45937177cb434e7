/**
 * What came back. `lost` means that nobody can tell whether the provider acted: the connection
 * broke, time ran out or the answer was cut. It must never be read as «failed».
 */
export type ProviderAnswer =
  | { readonly kind: 'answered'; readonly status: number; readonly body: unknown }
  | { readonly kind: 'lost'; readonly reason: string };

/** A provider's answer is a few hundred bytes; a page of megabytes is a proxy gone wrong. */
const answerLimitBytes = 64 * 1024;

/**
 * One request, without retry: whether to try again is the caller's rule. `body` is the parsed
 * JSON, or undefined when it is none. Redirects are answers, not followed: credentials go to the
 * configured host only.
 */
export async function exchange(
  url: string,
  init: RequestInit,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<ProviderAnswer> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
  try {
    const response = await fetch(url, { ...init, redirect: 'manual', signal: limit });
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
