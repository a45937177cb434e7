/** An error as a log line shows it. */
export interface LoggedError {
  readonly type: string;
  readonly message: string;
  /** The frames alone: the first line of a stack repeats the message. */
  readonly stack: string;
  readonly [fact: string]: unknown;
}

/** What PostgreSQL says of an error besides, and that never holds a value of a row. */
const facts = ['severity', 'schema', 'table', 'column', 'constraint', 'routine'] as const;

const causesMax = 3;

/**
 * Describes an error for the log. PostgreSQL's `detail` and `where` are left out, since they show
 * whole rows («Failing row contains (…)»), and values are cut out of messages that quote them.
 */
export function describeError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) {
    return { type: typeof error, message: 'thrown, but no Error', stack: '' };
  }
  const { cause } = error;
  return {
    type: error.name,
    message: publicMessage(error),
    stack: (error.stack ?? '').split('\n').filter(isFrame).join('\n'),
    ...factsOf(error),
    ...(cause !== undefined && depth < causesMax && { cause: describeError(cause, depth + 1) }),
  };
}

const isFrame = (line: string): boolean => /^\s+at /.test(line);

function factsOf(error: Error): Record<string, unknown> {
  const known = error as unknown as Record<string, unknown>;
  // Not `code`: that name is redacted wherever it stands.
  const named = [...facts.map((name) => [name, known[name]]), ['errorCode', known.code]];
  return Object.fromEntries(named.filter(([, value]) => typeof value === 'string'));
}

/** A class 22 error («invalid input syntax for type date: "…"») and a JSON parser quote the input. */
function publicMessage(error: Error): string {
  const { code } = error as { code?: unknown };
  const quotes = error instanceof SyntaxError || (typeof code === 'string' && /^22/.test(code));
  return quotes ? error.message.replace(/(["'])[\s\S]*\1/g, '"…"') : error.message;
}
