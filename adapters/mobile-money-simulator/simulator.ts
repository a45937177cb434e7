import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { openBook } from './book.ts';
import { answerControl, type ControlAnswer } from './control.ts';
import { fedapayDialect } from './dialect-fedapay.ts';
import { paygateDialect } from './dialect-paygate.ts';
import { type Journal, openJournal } from './journal.ts';
import { type Postman, startPostman } from './postman.ts';
import { startSettler } from './settler.ts';
import type { ApiAnswer, ApiRequest, World } from './world.ts';

export interface SimulatorOptions {
  /** 0 for any that is free. */
  readonly port: number;
  /** Where it writes what it knows; null to forget at the end. */
  readonly journalPath: string | null;
}

/** A running simulator, on 127.0.0.1 only. */
export interface Simulator {
  readonly baseUrl: string;
  close(): Promise<void>;
}

/** All that is lost when the simulator restarts; the rest is in the journal. */
interface Life extends World {
  readonly postman: Postman;
  /** Calls in scope of the faults, counted. */
  calls: number;
}

/** Starts a simulator of both providers. What an earlier one left unfinished goes on. */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const journal = openJournal(options.journalPath);
  let life: Life | null = begin(journal);
  const server = createServer(async (request, response) => {
    if (life === null || !isLocal(request)) return void response.destroy();
    const restart = await serve(life, request, response).catch(() => void response.destroy());
    if (restart === undefined) return;
    end(life);
    life = null;
    server.closeAllConnections();
    await pause(restart.downMs);
    life = begin(journal);
  });
  server.listen(options.port, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    close: async () => {
      if (life !== null) end(life);
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      journal.close();
    },
  };
}

function begin(journal: Journal): Life {
  const book = openBook(journal);
  const postman = startPostman(book);
  return { book, postman, settler: startSettler(book, postman), calls: 0 };
}

function end({ settler, postman }: Life): void {
  settler.stop();
  postman.stop();
}

/** A page of somebody else's, open in the same browser, must not turn our knobs. */
function isLocal({ headers }: IncomingMessage): boolean {
  const host = headers.host ?? '';
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host)) return false;
  return headers.origin === undefined || headers.origin === `http://${host}`;
}

async function serve(life: Life, request: IncomingMessage, response: ServerResponse) {
  const { method = '', headers } = request;
  const path = (request.url ?? '').replace(/\?.*$/, '');
  const body = await text(request);
  const contentType = headers['content-type'] ?? '';
  const control = answerControl(life, { method, path, contentType, text: body });
  if (control !== null) {
    await sendControl(response, control);
    return control.restart;
  }
  const authorization = headers.authorization ?? '';
  await serveApi(life, { method, path, authorization, body: parsed(body) }, response);
  return undefined;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

async function sendControl(response: ServerResponse, { status, type, body }: ControlAnswer) {
  const sent = once(response, 'close');
  if (type === 'redirect') response.writeHead(status, { location: String(body) }).end();
  else if (type === 'html') {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(String(body));
  } else {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  }
  await sent;
}

const dialects = [fedapayDialect, paygateDialect];

async function serveApi(life: Life, request: ApiRequest, response: ServerResponse) {
  const { faults } = life.book;
  const isMove = dialects.some((dialect) => dialect.isMove(request));
  const isInScope = isMove || faults.scope === 'all';
  if (isInScope) life.calls += 1;
  const hits = (every: number) => isInScope && every > 0 && life.calls % every === 0;
  if (hits(faults.dropEvery)) return void response.destroy();
  // Decided now: a call that comes while this one waits must not change them.
  const isCut = hits(faults.cutAnswerEvery);
  const isFailed = hits(faults.failAfterEvery);
  const isGarbled = hits(faults.garbleEvery);
  const answer = answerOf(life, request);
  if (faults.webhookBeforeAnswer && answer.accepted !== undefined) {
    await life.settler.hurry(answer.accepted);
  }
  if (isInScope && faults.delayMs > 0) await pause(faults.delayMs);
  if (isCut) return void response.destroy();
  if (isFailed) return void response.writeHead(500).end('<h1>Internal Server Error</h1>');
  const json = JSON.stringify(answer.body);
  response.writeHead(answer.status, { 'content-type': 'application/json' });
  response.end(isGarbled ? json.slice(0, json.length / 2) : json);
}

function answerOf(life: Life, request: ApiRequest): ApiAnswer {
  for (const dialect of dialects) {
    const answer = dialect.answer(life, request);
    if (answer !== null) return answer;
  }
  return { status: 404, body: { message: 'Not found' } };
}
