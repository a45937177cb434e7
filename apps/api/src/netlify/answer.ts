import type { Composition } from '../compose.ts';
import { toApiRequest } from './api-request.ts';
import { warmInstance } from './instance.ts';

/** What Netlify hands over beside the request, as far as it is used here. */
export interface FunctionContext {
  /** Of the browser's own connection, as Netlify's edge saw it. */
  readonly ip?: string;
  /** Keeps the instance awake until `work` is done, after the answer has left. */
  waitUntil?(work: Promise<unknown>): void;
}

/** Well inside the minute that a function may take; what is left waits for the scheduled one. */
const drainMs = 20_000;
const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/** One request from the platform to its answer. What a write left in the outbox leaves at once. */
export async function answerRequest(request: Request, context: FunctionContext): Promise<Response> {
  let parts: Composition;
  try {
    parts = await warmInstance();
  } catch (error) {
    process.stderr.write(`${JSON.stringify({ level: 'fatal', message: String(error) })}\n`);
    return unavailable();
  }
  const response = await parts.app.fetch(toApiRequest(request, context.ip));
  if (reading.has(request.method)) return response;
  const drained = drain(parts);
  if (context.waitUntil) context.waitUntil(drained);
  else await drained;
  return response;
}

/** Never throws: the answer is already decided, and the scheduled function drains too. */
async function drain(parts: Composition): Promise<void> {
  try {
    await parts.drain(AbortSignal.timeout(drainMs));
  } catch (error) {
    parts.log.error({ err: error }, 'could not drain; the scheduled function tries again');
  }
}

/** Without a composition there is no app to say it; the same shape as all other problems. */
function unavailable(): Response {
  const problem = {
    type: '/docs#http.unavailable',
    title: 'Not available now',
    status: 503,
    code: 'http.unavailable',
  };
  const headers = { 'content-type': 'application/problem+json', 'cache-control': 'no-store' };
  return new Response(JSON.stringify(problem), { status: 503, headers });
}
