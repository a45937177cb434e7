import http from 'node:http';
import { pipeline } from 'node:stream';

/** Headers that concern one connection only (RFC 9110 §7.6.1). */
const hopByHop = [
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
];

const timeoutMs = 30_000;

/**
 * Passes `/api/x` on to the API as `/x`, body and answer streamed. The visitor's address replaces
 * any X-Forwarded-For of theirs: this server is the edge, and believes nobody.
 */
export function makeProxy(readApiUrl: () => string | null) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 256 });
  const proxy = (request: http.IncomingMessage, response: http.ServerResponse): void => {
    const apiUrl = readApiUrl();
    if (!apiUrl) {
      answerUnavailable(response);
      return;
    }
    const upstream = http.request(
      new URL(apiUrl),
      {
        agent,
        method: request.method ?? 'GET',
        path: apiPath(request),
        headers: forwardedHeaders(request),
        timeout: timeoutMs,
      },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, withoutHopByHop(answer.headers));
        pipeline(answer, response, () => undefined);
      },
    );
    upstream.on('timeout', () => upstream.destroy(new Error('timeout')));
    upstream.on('error', () => {
      request.unpipe(upstream);
      if (response.headersSent) response.destroy();
      else answerUnavailable(response);
    });
    // The visitor left: the API need not go on.
    response.on('close', () => {
      if (!response.writableFinished) upstream.destroy();
    });
    request.pipe(upstream);
  };
  return { proxy, close: () => agent.destroy() };
}

/** The path as the API knows it, query included. */
export const apiPath = ({ url = '' }: http.IncomingMessage): string =>
  url.replace(/^\/api\/?/, '/');

/** What goes with a request to the API in the place of what the visitor says of herself. */
export function forwardedHeaders(request: http.IncomingMessage): http.OutgoingHttpHeaders {
  const { host } = request.headers;
  return {
    ...withoutHopByHop(request.headers),
    ...(host ? { host, 'x-forwarded-host': host } : {}),
    'x-forwarded-for': request.socket.remoteAddress ?? '',
    'x-forwarded-proto': 'http',
    // Node cuts a body of unknown length into chunks by itself, but not on every method.
    ...(request.headers['transfer-encoding'] ? { 'transfer-encoding': 'chunked' } : {}),
  };
}

function withoutHopByHop(headers: http.IncomingHttpHeaders): http.OutgoingHttpHeaders {
  const named = String(headers.connection ?? '')
    .toLowerCase()
    .split(/\s*,\s*/);
  const banned = new Set([...hopByHop, ...named]);
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !banned.has(name)));
}

function answerUnavailable(response: http.ServerResponse): void {
  const problem = {
    type: 'about:blank',
    title: 'Service unavailable',
    status: 502,
    code: 'http.unavailable',
    detail: 'The API does not answer.',
  };
  response.writeHead(502, {
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
  });
  response.end(JSON.stringify(problem));
}
