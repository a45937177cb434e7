import { once } from 'node:events';
import http from 'node:http';
import net, { type AddressInfo } from 'node:net';
import os from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SiteServer, startSite } from './site-server.ts';

let api: http.Server;
let site: SiteServer;
let apiUrl: string | null;
const asked: http.IncomingMessage[] = [];
const apiSockets = new Set<net.Socket>();

/** Accepts a websocket of `/realtime` and says everything back; refuses any other. */
beforeAll(async () => {
  api = http.createServer();
  api.on('upgrade', (request: http.IncomingMessage, socket: net.Socket) => {
    asked.push(request);
    if (!request.url?.includes('EIO=4')) {
      socket.end('HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    apiSockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('close', () => apiSockets.delete(socket));
    const accepted = ['Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Accept: proof'];
    socket.write(`HTTP/1.1 101 Switching Protocols\r\n${accepted.join('\r\n')}\r\n\r\nhello `);
    socket.pipe(socket);
  });
  api.listen(0, '127.0.0.1');
  await once(api, 'listening');
  apiUrl = `http://127.0.0.1:${(api.address() as AddressInfo).port}`;
  site = await startSite({ distDir: os.tmpdir(), port: 0, apiUrl: () => apiUrl });
});
afterAll(async () => {
  await site.close();
  api.close();
});

interface Visitor {
  readonly socket: net.Socket;
  heard(): string;
}

async function visit(path: string, headers: readonly string[] = []): Promise<Visitor> {
  const socket = net.connect(site.port, '127.0.0.1');
  let text = '';
  socket.on('data', (data) => {
    text += data.toString('latin1');
  });
  socket.on('error', () => undefined);
  const lines = ['Host: ecom.test', 'Connection: Upgrade', 'Upgrade: websocket', ...headers];
  socket.write(`GET ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
  return { socket, heard: () => text };
}

const realtime = '/api/realtime?EIO=4&transport=websocket';
const closed = (socket: net.Socket) => (socket.closed ? undefined : once(socket, 'close'));

describe('the websocket of the site', () => {
  test('is the API’s, both ways, what it said first included', async () => {
    const { socket, heard } = await visit(realtime, ['Sec-WebSocket-Key: abc']);
    await expect
      .poll(heard)
      .toMatch(/^HTTP\/1\.1 101 [\s\S]*Sec-WebSocket-Accept: proof[\s\S]*hello /);
    socket.write('one');
    await expect.poll(heard).toMatch(/hello one$/);
    expect(asked.at(-1)?.url).toBe('/realtime?EIO=4&transport=websocket');
    expect(asked.at(-1)?.headers['sec-websocket-key']).toBe('abc');
    socket.destroy();
  });

  test('tells the true address and host, whatever the visitor claims', async () => {
    const { socket, heard } = await visit(realtime, [
      'X-Forwarded-For: 1.2.3.4',
      'X-Forwarded-Proto: https',
    ]);
    await expect.poll(heard).toContain('101');
    const headers = asked.at(-1)?.headers;
    expect(headers?.['x-forwarded-for']).toBe('127.0.0.1');
    expect(headers?.['x-forwarded-proto']).toBe('http');
    expect(headers?.host).toBe('ecom.test');
    socket.destroy();
  });

  test('that the API refuses is refused with its status', async () => {
    const { socket, heard } = await visit('/api/realtime?EIO=3');
    await closed(socket);
    expect(heard()).toMatch(/^HTTP\/1\.1 400 /);
  });

  test('stands at one address only', async () => {
    const before = asked.length;
    for (const path of ['/', '/api/v1/me', '/realtime', '/api/realtimes']) {
      const { socket, heard } = await visit(path);
      await closed(socket);
      expect(heard(), path).toMatch(/^HTTP\/1\.1 404 /);
    }
    expect(asked).toHaveLength(before);
  });

  test('is refused while the API is away', async () => {
    const there = apiUrl;
    for (const away of [null, 'http://127.0.0.1:1']) {
      apiUrl = away;
      const { socket, heard } = await visit(realtime);
      await closed(socket);
      expect(heard()).toMatch(/^HTTP\/1\.1 502 /);
    }
    apiUrl = there;
  });

  test('ends for one side when the other goes', async () => {
    const visitor = await visit(realtime);
    await expect.poll(visitor.heard).toContain('hello');
    visitor.socket.resetAndDestroy();
    await expect.poll(() => apiSockets.size).toBe(0);
    const other = await visit(realtime);
    await expect.poll(other.heard).toContain('hello');
    for (const socket of apiSockets) socket.resetAndDestroy();
    await closed(other.socket);
  });

  test('ends with the site', async () => {
    const own = await startSite({ distDir: os.tmpdir(), port: 0, apiUrl: () => apiUrl });
    const socket = net.connect(own.port, '127.0.0.1');
    socket.on('error', () => undefined);
    const lines = ['Host: x', 'Connection: Upgrade', 'Upgrade: websocket'].join('\r\n');
    socket.write(`GET ${realtime} HTTP/1.1\r\n${lines}\r\n\r\n`);
    await once(socket, 'data');
    await own.close();
    await closed(socket);
    await expect.poll(() => apiSockets.size).toBe(0);
  });
});
