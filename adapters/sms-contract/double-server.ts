import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What a double can be told to do wrong. The wording of each fault is the provider's own. */
export type ProviderFault =
  | 'none'
  | 'bad_credentials'
  | 'invalid_number'
  | 'insufficient_balance'
  | 'never_answers'
  | 'server_error'
  | 'malformed'
  | 'cut_connection'
  | 'slow_body'
  | 'huge_body'
  | 'redirect';

/** A request as the provider would read it. */
export interface FormRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly form: URLSearchParams;
}

/** An answer in the provider's dialect; a string body is sent as it is. */
export interface DialectAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** How one provider answers a request under a fault that is told in its own dialect. */
export type Dialect = (request: FormRequest, fault: ProviderFault) => DialectAnswer;

export interface ProviderDouble {
  readonly baseUrl: string;
  readonly requests: readonly FormRequest[];
  behave(fault: ProviderFault): void;
  close(): Promise<void>;
}

/** A real HTTP server on a free local port that speaks `dialect`, with faults of the network. */
export async function startDouble(dialect: Dialect): Promise<ProviderDouble> {
  const requests: FormRequest[] = [];
  let fault: ProviderFault = 'none';
  const server = createServer(async (request, response) => {
    const received = await readForm(request);
    requests.push(received);
    answerWithFault(response, fault, () => dialect(received, fault));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    requests,
    behave: (next) => {
      fault = next;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function readForm(request: IncomingMessage): Promise<FormRequest> {
  return {
    method: request.method ?? '',
    path: request.url ?? '',
    headers: request.headers,
    form: new URLSearchParams(await text(request)),
  };
}

/** Faults below the dialect: what proxies, lost networks and broken servers do to any provider. */
function answerWithFault(
  response: ServerResponse,
  fault: ProviderFault,
  spoken: () => DialectAnswer,
): void {
  switch (fault) {
    case 'never_answers':
      return;
    case 'cut_connection':
      response.destroy();
      return;
    case 'slow_body':
      response.writeHead(201, { 'content-type': 'application/json' }).write('{"begun":');
      return;
    case 'server_error':
      response.writeHead(500, { 'content-type': 'text/html' }).end('<h1>Server error</h1>');
      return;
    case 'malformed':
      response.writeHead(201, { 'content-type': 'application/json' }).end('{"half":');
      return;
    case 'huge_body':
      response.writeHead(201, { 'content-type': 'text/html' }).end('x'.repeat(200_000));
      return;
    case 'redirect':
      response.writeHead(307, { location: '/elsewhere' }).end();
      return;
    default: {
      const { status, body } = spoken();
      const type = typeof body === 'string' ? 'text/plain' : 'application/json';
      response.writeHead(status, { 'content-type': type });
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    }
  }
}
