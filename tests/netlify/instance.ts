import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { type LambdaAnswer, loadFunction } from './lambda.ts';

/**
 * One instance of a packaged function as a process of its own, with Netlify's edge in front:
 * `node instance.ts <folder>`. `x-edge-address` says where the visitor calls from; what he writes
 * about that himself is treated as Netlify treats it.
 */
const invoke = await loadFunction(process.argv[2] ?? '');

const server = http.createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const { method = 'GET', url = '/' } = request;
  const headers = edgeHeaders(request.headers);
  const called = { method, url: `https://${headers.host}${url}`, headers };
  await invoke({ ...called, body: Buffer.concat(chunks) }, (answer) => send(response, answer));
});

function edgeHeaders(sent: http.IncomingHttpHeaders): Record<string, string> {
  const { 'x-edge-address': address = '203.0.113.1', ...others } = sent;
  const joined = Object.entries(others).map(([name, value]) => [name, String(value)]);
  return {
    ...Object.fromEntries(joined),
    'x-nf-client-connection-ip': String(address),
    'x-forwarded-for': [others['x-forwarded-for'], address].filter(Boolean).join(', '),
    'x-forwarded-proto': 'https',
  };
}

function send(response: http.ServerResponse, { status, headers, body }: LambdaAnswer): void {
  for (const [name, values] of Object.entries(headers)) response.setHeader(name, [...values]);
  response.writeHead(status).end(body);
}

server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`${JSON.stringify({ listening: `http://127.0.0.1:${port}` })}\n`);
});
