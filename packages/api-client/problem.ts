/** The API refused: `code` is stable and has its words in i18n, `facts` go with it. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly facts: Readonly<Record<string, unknown>>;
  constructor(status: number, body: unknown) {
    const facts = typeof body === 'object' && body !== null ? { ...body } : {};
    const code = 'code' in facts && typeof facts.code === 'string' ? facts.code : 'http.internal';
    super(code);
    this.name = 'ApiProblem';
    this.status = status;
    this.code = code;
    this.facts = facts;
  }
}

/** No answer came: the request may or may not have been carried out. Send it again as it was. */
export class NetworkLost extends Error {
  constructor(cause: unknown) {
    super('no answer from the API', { cause });
    this.name = 'NetworkLost';
  }
}

/**
 * The data of an answer.
 * @throws ApiProblem for a refusal, NetworkLost when no answer came
 */
export async function unwrap<Data>(
  call: Promise<{ data?: Data; error?: unknown; response: Response }>,
): Promise<Data> {
  const { data, error, response } = await call.catch((cause: unknown) => {
    throw new NetworkLost(cause);
  });
  if (!response.ok) throw new ApiProblem(response.status, error);
  return data as Data;
}
