import { randomUUID } from 'node:crypto';
import type { Reply, TestApi } from '../../harness/api.ts';
import { call } from '../../harness/api.ts';
import type { Kind } from './kinds.ts';
import type { Seeded } from './seed-person.ts';

/** One cell's people. */
export interface Scene {
  readonly api: TestApi;
  readonly owner: Seeded;
  readonly caller: Seeded | null;
  /** Something that the owner does beforehand. @throws when it is refused */
  ownerDoes(method: string, route: string, body?: unknown): Promise<Reply>;
  /** An image that the owner sends beforehand. @throws when it is refused */
  ownerUploads(route: string, bytes: Uint8Array): Promise<Reply>;
}

/** A request that only a missing right can stop. */
export interface RowRequest {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly body?: unknown;
  readonly bytes?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cookie?: string;
}

/** `204`, or a status and the code of its problem: `403 auth.account_frozen`. */
export type Expected = string;

export interface Row {
  /** Made anew for every cell, since a write uses its subject up. */
  readonly request?: (scene: Scene) => Promise<RowRequest> | RowRequest;
  readonly expect: Readonly<Partial<Record<Kind, Expected>>>;
}

/** A scene around one owner. */
export const sceneOf = (api: TestApi, owner: Seeded, caller: Seeded | null): Scene => ({
  api,
  owner,
  caller,
  ownerDoes: async (method, route, body) =>
    expectDone(await call(api, method, route, { token: owner.token, body }), route),
  ownerUploads: async (route, bytes) =>
    expectDone(await upload(api, 'PUT', route, { token: owner.token, bytes }), route),
});

function expectDone(reply: Reply, route: string): Reply {
  if (reply.status < 300) return reply;
  throw new Error(`the owner was refused at ${route}: ${JSON.stringify(reply.body)}`);
}

export interface UploadOptions {
  readonly bytes: Uint8Array;
  readonly token?: string;
  readonly type?: string;
}

/** Sends bytes as they are, as a PNG unless said otherwise. */
export async function upload(
  api: TestApi,
  method: string,
  route: string,
  { bytes, token, type = 'image/png' }: UploadOptions,
): Promise<Reply> {
  const response = await fetch(api.url + route, {
    method,
    headers: {
      'content-type': type,
      'idempotency-key': randomUUID(),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: new Uint8Array(bytes),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json');
  const { status, headers } = response;
  return { status, headers, body: isJson ? JSON.parse(text) : text };
}
