import type { FileStorage } from '../../modules/auth/ports.ts';
import { assertFileKey } from './file-key.ts';
import { type S3Account, type S3Answer, sendSigned } from './send-signed.ts';
import { tryAgain } from './try-again.ts';

export interface S3StorageOptions extends S3Account {
  /** Made beforehand, private, with no public policy. */
  readonly bucket: string;
  /** Bounds one attempt, body included; ten seconds unless told. */
  readonly timeoutMs?: number;
  /** The wait before the second attempt, then doubled; 200 ms unless told. */
  readonly retryAfterMs?: number;
}

/**
 * Keeps files in a bucket of AWS, Supabase Storage, R2, MinIO or whoever else speaks S3: path
 * addresses, Signature 4, the content's hash signed, so that the other side refuses what was
 * changed on its way. Each call is tried three times when nobody answered or the provider is
 * unwell, which is safe because our calls repeat: the same bytes under the same key, or none.
 * Errors carry a status and a code, never an address, a credential or a content.
 * @throws on everything but success and absence, `NoSuchBucket` and `AccessDenied` included
 */
export function s3Storage(options: S3StorageOptions): FileStorage {
  const { bucket, timeoutMs = 10_000, retryAfterMs = 200 } = options;
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket)) throw new Error('not a bucket’s name');
  const call = async (
    method: 'PUT' | 'GET' | 'DELETE',
    key: string,
    signal: AbortSignal | undefined,
    body?: Uint8Array,
  ): Promise<S3Answer> => {
    assertFileKey(key);
    const request = {
      method,
      path: `/${bucket}/${key}`,
      body: body ?? new Uint8Array(),
      timeoutMs,
    };
    return tryAgain(() => sendSigned(options, request, signal), { retryAfterMs, signal });
  };
  return {
    name: 's3',
    put: async (key, bytes, signal) => {
      const answer = await call('PUT', key, signal, bytes);
      if (answer.status !== 200) throw failure('put', answer);
    },
    get: async (key, signal) => {
      const answer = await call('GET', key, signal);
      if (answer.status === 200) return answer.body;
      if (isAbsent(answer)) return null;
      throw failure('get', answer);
    },
    delete: async (key, signal) => {
      const answer = await call('DELETE', key, signal);
      const isGone = answer.status === 204 || answer.status === 200 || isAbsent(answer);
      if (!isGone) throw failure('delete', answer);
    },
  };
}

/** A proxy's 404, or that of a missing bucket, does not say that a file is absent. */
const isAbsent = ({ status, code }: S3Answer): boolean => status === 404 && code === 'NoSuchKey';

const failure = (what: string, { status, code }: S3Answer): Error =>
  new Error(`s3 ${what}: http_${status}${code === undefined ? '' : ` ${code}`}`);
