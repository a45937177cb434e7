import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { type ArrivedRequest, type S3Identity, signatureFault } from './verify-signature.ts';

/** What the double can be told to do wrong. `stored_then_cut` obeys first: only its reply is lost. */
export type S3Fault =
  | 'none'
  | 'server_error'
  | 'slow_down'
  | 'never_answers'
  | 'slow_body'
  | 'cut_body'
  | 'huge_body'
  | 'cut_connection'
  | 'stored_then_cut'
  | 'redirect'
  | 'access_denied'
  | 'page_404';

export interface S3Double {
  /** The endpoint to configure, with a path in front of the bucket as some providers have. */
  readonly endpoint: string;
  readonly bucket: string;
  readonly identity: S3Identity;
  /** What lies in the bucket, by key. */
  readonly objects: ReadonlyMap<string, Buffer>;
  readonly requests: readonly ArrivedRequest[];
  /** For the next `times` requests, or for all of them. */
  behave(fault: S3Fault, times?: number): void;
  close(): Promise<void>;
}

const prefix = '/storage/v1/s3';

/** A local S3: one bucket, path addresses, signatures verified, errors in XML that quote much. */
export async function startS3Double(): Promise<S3Double> {
  const objects = new Map<string, Buffer>();
  const requests: ArrivedRequest[] = [];
  const bucket = 'ecom-private';
  const identity: S3Identity = {
    accessKeyId: `key-${randomBytes(8).toString('hex')}`,
    secretAccessKey: randomBytes(24).toString('base64'),
    region: 'eu-west-3',
  };
  let fault: S3Fault = 'none';
  let timesLeft = 0;
  const server = createServer(async (request, response) => {
    const arrived = await read(request);
    requests.push(arrived);
    const current = timesLeft > 0 ? fault : 'none';
    timesLeft -= 1;
    const obey = () => answer(arrived, { bucket, identity, objects });
    faults[current](response, obey);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}${prefix}`,
    bucket,
    identity,
    objects,
    requests,
    behave: (next, times = Number.POSITIVE_INFINITY) => {
      fault = next;
      timesLeft = times;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

interface Bucket {
  readonly bucket: string;
  readonly identity: S3Identity;
  readonly objects: Map<string, Buffer>;
}

async function read(request: IncomingMessage): Promise<ArrivedRequest> {
  // A client that gives up leaves half a body, which then fits no hash.
  const body = await buffer(request).catch(() => Buffer.alloc(0));
  const { method = '', url: path = '', headers } = request;
  return { method, path, headers, body };
}

/** PutObject, GetObject, DeleteObject, as AWS documents their answers. */
function answer(request: ArrivedRequest, { bucket, identity, objects }: Bucket): Answer {
  const refused = signatureFault(request, identity, Date.now());
  if (refused !== undefined) return problem(403, refused, request);
  const [name, ...rest] = request.path.slice(prefix.length + 1).split('/');
  if (!request.path.startsWith(`${prefix}/`) || name !== bucket) {
    return problem(404, 'NoSuchBucket', request);
  }
  const key = rest.map(decodeURIComponent).join('/');
  const etag = (bytes: Buffer) => `"${createHash('md5').update(bytes).digest('hex')}"`;
  switch (request.method) {
    case 'PUT':
      objects.set(key, request.body);
      return { status: 200, headers: { etag: etag(request.body) }, body: Buffer.alloc(0) };
    case 'GET': {
      const found = objects.get(key);
      if (found === undefined) return problem(404, 'NoSuchKey', request);
      return { status: 200, headers: { etag: etag(found) }, body: found };
    }
    case 'DELETE':
      objects.delete(key);
      return { status: 204, body: Buffer.alloc(0) };
    default:
      return problem(405, 'MethodNotAllowed', request);
  }
}

/** S3 quotes the caller's key and what it should have signed: a client must not log such a body. */
function problem(status: number, code: string, { path, headers }: ArrivedRequest): Answer {
  const body = Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code>` +
      `<Message>Refused: ${headers.authorization}</Message><Resource>${path}</Resource></Error>`,
  );
  return { status, headers: { 'content-type': 'application/xml' }, body };
}

function send(response: ServerResponse, { status, headers = {}, body }: Answer): void {
  response.writeHead(status, { ...headers, 'content-length': String(body.length) }).end(body);
}

type Speak = (response: ServerResponse, obey: () => Answer) => void;

const refuse =
  (status: number, code: string): Speak =>
  (response) => {
    const unread = { method: '', path: '', headers: {}, body: Buffer.alloc(0) };
    send(response, problem(status, code, unread));
  };

/** What the provider does, and what the network in front of it does. */
const faults: Readonly<Record<S3Fault, Speak>> = {
  none: (response, obey) => send(response, obey()),
  server_error: refuse(500, 'InternalError'),
  slow_down: refuse(503, 'SlowDown'),
  access_denied: refuse(403, 'AccessDenied'),
  page_404: (response) => send(response, { status: 404, body: Buffer.from('<h1>Not found</h1>') }),
  redirect: (response) => response.writeHead(307, { location: '/elsewhere' }).end(),
  never_answers: () => undefined,
  slow_body: (response) => response.writeHead(200, { 'content-length': '1000' }).write('half'),
  cut_body: (response) => {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('half', () => response.destroy());
  },
  huge_body: (response) => sendForEver(response),
  cut_connection: (response) => response.destroy(),
  stored_then_cut: (response, obey) => {
    obey();
    response.destroy();
  },
};

/** Megabyte after megabyte until the client leaves. */
function sendForEver(response: ServerResponse): void {
  response.writeHead(200);
  const more = () => {
    while (!response.destroyed && response.write(Buffer.alloc(1_000_000)));
  };
  response.on('drain', more);
  more();
}
