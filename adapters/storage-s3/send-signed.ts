import { createHash } from 'node:crypto';
import { urlAt } from '@ecom/provider-http';
import { AwsV4Signer } from 'aws4fetch';
import { NoAnswer } from './try-again.ts';

/** Where the provider is and who we are there. */
export interface S3Account {
  /** Such as `https://s3.eu-west-3.amazonaws.com` or `https://….supabase.co/storage/v1/s3`. */
  readonly endpoint: string;
  /** `auto` at R2. */
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Of temporary credentials only. */
  readonly sessionToken?: string;
}

export interface S3Request {
  readonly method: 'PUT' | 'GET' | 'DELETE';
  readonly path: string;
  readonly body: Uint8Array;
  readonly timeoutMs: number;
}

/** `code` is S3's word for an error, when the answer has one: `NoSuchKey`, `SlowDown`. */
export interface S3Answer {
  readonly status: number;
  readonly code?: string;
  readonly body: Uint8Array;
}

/** More than any file of ours; an endless answer must not fill the memory. */
const answerLimitBytes = 64 * 1024 * 1024;

class AnswerTooLarge extends Error {
  override readonly message = 's3: answer_too_large';
}

/**
 * Sends one request, signed for this minute. Redirects are answers, not followed: a signature
 * and a file go to the configured host only.
 * @throws NoAnswer when the connection or the time ran out; the caller’s reason when it gave up;
 * an error that no repetition mends when the answer has no end
 */
export async function sendSigned(
  account: S3Account,
  request: S3Request,
  signal: AbortSignal | undefined,
): Promise<S3Answer> {
  const timeout = AbortSignal.timeout(request.timeoutMs);
  const limit = signal === undefined ? timeout : AbortSignal.any([signal, timeout]);
  const { url, headers } = await signed(account, request);
  const body = request.method === 'PUT' ? new Uint8Array(request.body) : null;
  try {
    const { method } = request;
    const response = await fetch(url, { method, headers, body, redirect: 'manual', signal: limit });
    const bytes = await readLimited(response);
    return { status: response.status, body: bytes, ...codeIn(response.status, bytes) };
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof AnswerTooLarge) throw error;
    throw new NoAnswer(lossOf(error), { cause: error });
  }
}

function signed(account: S3Account, { method, path, body }: S3Request) {
  const hash = createHash('sha256').update(body).digest('hex');
  const signer = new AwsV4Signer({
    method,
    url: urlAt(account.endpoint, path),
    headers: {
      'x-amz-content-sha256': hash,
      ...(method === 'PUT' ? { 'content-type': 'application/octet-stream' } : {}),
    },
    service: 's3',
    region: account.region,
    accessKeyId: account.accessKeyId,
    secretAccessKey: account.secretAccessKey,
    ...(account.sessionToken === undefined ? {} : { sessionToken: account.sessionToken }),
  });
  return signer.sign();
}

async function readLimited(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > answerLimitBytes) throw new AnswerTooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Only the code is read: the rest of an error may quote the request. */
function codeIn(status: number, body: Uint8Array): { code?: string } {
  if (status < 300) return {};
  const text = Buffer.from(body.subarray(0, 4_096)).toString('utf8');
  const code = /<Code>([A-Za-z0-9.]{1,64})<\/Code>/.exec(text)?.[1];
  return code === undefined ? {} : { code };
}

/** Short and free of content: messages are logged, and causes quote addresses. */
function lossOf(error: unknown): string {
  if (error instanceof DOMException && error.name === 'TimeoutError') return 'timeout';
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
  return `network_${code.toLowerCase()}`;
}
