/** A request as it goes over the wire. */
export interface WireRequest {
  readonly method: string;
  /** Path and query, already escaped. */
  readonly target: string;
  /** Pairs, since a hostile caller may send a header twice. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string | Uint8Array | null;
  /** Sent in pieces without a length. */
  readonly chunked?: boolean;
}

export interface WireAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly text: string;
  /** The body as JSON; undefined when it is none. */
  readonly json: unknown;
}

const secretHeaders = new Set(['authorization', 'cookie']);

/** One line for a terminal, near to what `curl` takes. Tokens are named, never shown. */
export function curlLine({ method, target, headers, body }: WireRequest): string {
  const shown = headers.map(([name, value]) =>
    quote(secretHeaders.has(name) ? `${name}: <${value.split(/[ =]/)[0]} …>` : `${name}: ${value}`),
  );
  const text = body instanceof Uint8Array ? `<${body.length} bytes>` : body;
  const short =
    text !== null && text.length > 600 ? `${text.slice(0, 600)}… (${text.length})` : text;
  const data = short === null ? [] : ['--data-raw', quote(short)];
  return ['curl -X', method, quote(target), ...shown.flatMap((one) => ['-H', one]), ...data].join(
    ' ',
  );
}

/** Control characters and everything beyond ASCII are spelled out: a terminal would eat them. */
function quote(text: string): string {
  const spelled = text.replace(/[^\x20-\x7e]/g, (one) => {
    const code = one.charCodeAt(0).toString(16).padStart(4, '0');
    return `\\u${code}`;
  });
  return `'${spelled.replaceAll("'", "'\\''")}'`;
}
