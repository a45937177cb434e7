import createClient, { type Client } from 'openapi-fetch';
import type { paths } from './types.gen.ts';

export type Api = Client<paths, 'application/json'>;

export interface ApiOptions {
  /** `/api` on every site: same origin, so that the refresh cookie travels. */
  readonly baseUrl: string;
  /** Whose refresh cookie is meant, where several apps share a host; the client's when absent. */
  readonly app?: 'admin' | 'business';
  /**
   * The access token in memory, or null when nobody is signed in. May wait for a session that is
   * being restored, so that the first requests of a page do not go out without it.
   */
  readonly accessToken?: () => Promise<string | null>;
  /** Called on a 401; resolves to a fresh token, or null when the session has ended. */
  readonly renew?: () => Promise<string | null>;
}

/** A key for one intent of a person: made once, sent with every retry of it. */
export const newCommandKey = (): string => crypto.randomUUID();

const retryWaitsMs = [300, 1_200];

/**
 * The typed client. Requests that are safe to repeat (reads, and writes with an idempotency key)
 * are sent again twice when the network fails; a 401 renews the session once and goes again.
 */
export function createApi(options: ApiOptions): Api {
  return createClient<paths>({
    baseUrl: options.baseUrl,
    ...(options.app && { headers: { 'x-ecom-app': options.app } }),
    fetch: (request: Request) => send(request, options),
  });
}

async function send(request: Request, options: ApiOptions): Promise<Response> {
  const token = (await options.accessToken?.()) ?? null;
  const response = await sendPatiently(authorised(request, token));
  if (response.status !== 401 || token === null) return response;
  const fresh = (await options.renew?.()) ?? null;
  return fresh === null ? response : sendPatiently(authorised(request, fresh));
}

/** A clone each time: a body can be read once only. */
function authorised(request: Request, token: string | null): Request {
  const copy = request.clone();
  if (token !== null) copy.headers.set('authorization', `Bearer ${token}`);
  return copy;
}

async function sendPatiently(request: Request): Promise<Response> {
  const repeatable = request.method === 'GET' || request.headers.has('idempotency-key');
  for (const waitMs of repeatable ? retryWaitsMs : []) {
    try {
      return await fetch(request.clone());
    } catch (error) {
      if (request.signal.aborted || !navigator.onLine) throw error;
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
  }
  return fetch(request);
}
