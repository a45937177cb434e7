import http from 'node:http';
import type { WireAnswer, WireRequest } from './exchange.ts';

export interface Wire {
  /** @throws when there is no whole answer within thirty seconds */
  send(request: WireRequest): Promise<WireAnswer>;
  close(): void;
}

const patienceMs = 30_000;

/** Node's own client: unlike fetch it sends a header twice, odd types and bodies with any verb. */
export function openWire(baseUrl: string): Wire {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });
  const { hostname, port } = new URL(baseUrl);
  return {
    send: (request) => exchange({ agent, hostname, port }, request),
    close: () => agent.destroy(),
  };
}

function exchange(
  place: { agent: http.Agent; hostname: string; port: string },
  { method, target, headers, body, chunked }: WireRequest,
): Promise<WireAnswer> {
  return new Promise((resolve, reject) => {
    const request = http.request(
      { ...place, method, path: target, signal: AbortSignal.timeout(patienceMs) },
      (incoming) => {
        const parts: Buffer[] = [];
        incoming.on('data', (part: Buffer) => parts.push(part));
        incoming.on('error', reject);
        incoming.on('end', () => resolve(readAnswer(incoming, Buffer.concat(parts))));
      },
    );
    request.on('error', reject);
    for (const [name, value] of headers) request.appendHeader(name, value);
    if (body === null) return void request.end();
    if (!chunked)
      return void request.setHeader('content-length', Buffer.byteLength(body)).end(body);
    request.setHeader('transfer-encoding', 'chunked');
    const half = Math.ceil(body.length / 2);
    request.write(body.slice(0, half));
    request.end(body.slice(half));
  });
}

function readAnswer(incoming: http.IncomingMessage, bytes: Buffer): WireAnswer {
  const { statusCode: status = 0, headers } = incoming;
  const text = bytes.toString('utf8');
  const isJson = /json/.test(headers['content-type'] ?? '');
  return { status, headers, text, json: isJson ? parsed(text) : undefined };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
