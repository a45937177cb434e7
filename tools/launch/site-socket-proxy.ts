import http from 'node:http';
import type { Duplex } from 'node:stream';
import { pipeline } from 'node:stream';
import { apiPath, forwardedHeaders } from './site-proxy.ts';

const answerMaxMs = 10_000;

/**
 * Passes the websocket of `/api/realtime` on to the API and lets both sides talk. Each end that
 * goes takes the other with it; `close` takes them all.
 */
export function makeSocketProxy(readApiUrl: () => string | null) {
  const open = new Set<Duplex>();
  const follow = (socket: Duplex) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    // A phone that loses its network resets the connection: nothing to tell anybody.
    socket.on('error', () => socket.destroy());
  };
  const proxy = (request: http.IncomingMessage, socket: Duplex, head: Buffer): void => {
    follow(socket);
    const apiUrl = readApiUrl();
    if (!isRealtime(request)) refuse(socket, 404);
    else if (apiUrl === null) refuse(socket, 502);
    else askApi(apiUrl, request, socket, head, follow);
  };
  const close = () => {
    for (const socket of open) socket.destroy();
  };
  return { proxy, close };
}

function askApi(
  apiUrl: string,
  request: http.IncomingMessage,
  socket: Duplex,
  head: Buffer,
  follow: (socket: Duplex) => void,
): void {
  const upstream = http.request(new URL(apiUrl), {
    agent: false,
    path: apiPath(request),
    headers: { ...forwardedHeaders(request), connection: 'Upgrade', upgrade: 'websocket' },
    timeout: answerMaxMs,
  });
  upstream.on('upgrade', (answer, apiSocket: Duplex, apiHead: Buffer) => {
    follow(apiSocket);
    upstream.setTimeout(0);
    socket.write(headText(answer));
    socket.write(apiHead);
    apiSocket.write(head);
    pipeline(socket, apiSocket, socket, () => {
      socket.destroy();
      apiSocket.destroy();
    });
  });
  upstream.on('response', (answer) => {
    answer.resume();
    const { statusCode = 0 } = answer;
    refuse(socket, statusCode >= 400 ? statusCode : 502);
  });
  upstream.on('timeout', () => upstream.destroy(new Error('timeout')));
  upstream.on('error', () => refuse(socket, 502));
  socket.once('close', () => upstream.destroy());
  upstream.end();
}

const isRealtime = ({ url = '', headers }: http.IncomingMessage): boolean =>
  /^\/api\/realtime(\?|$)/.test(url) && headers.upgrade?.toLowerCase() === 'websocket';

/** The API's own answer, word for word: the key in it proves to the browser who accepted. */
function headText({ statusCode, statusMessage, rawHeaders }: http.IncomingMessage): string {
  const lines = [`HTTP/1.1 ${statusCode} ${statusMessage}`];
  for (let at = 0; at < rawHeaders.length; at += 2) {
    lines.push(`${rawHeaders[at]}: ${rawHeaders[at + 1]}`);
  }
  return `${lines.join('\r\n')}\r\n\r\n`;
}

function refuse(socket: Duplex, status: number): void {
  if (!socket.writable) return;
  const reason = http.STATUS_CODES[status] ?? 'Refused';
  socket.end(`HTTP/1.1 ${status} ${reason}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
