import { expectSame, filled, sampleKey, testFileStorage } from '@ecom/storage-contract';
import { type S3Double, type S3Fault, startS3Double } from '@ecom/storage-contract/s3-double';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type S3StorageOptions, s3Storage } from './s3-storage.ts';

const accountAt = ({ endpoint, bucket, identity }: S3Double): S3StorageOptions => ({
  endpoint,
  bucket,
  ...identity,
  timeoutMs: 5_000,
  retryAfterMs: 1,
});

testFileStorage('S3', async () => {
  const double = await startS3Double();
  return { storage: s3Storage(accountAt(double)), close: () => double.close() };
});

describe('S3', () => {
  let double: S3Double;
  beforeEach(async () => {
    double = await startS3Double();
  });
  afterEach(() => double.close());
  const storage = (changes: Partial<S3StorageOptions> = {}) =>
    s3Storage({ ...accountAt(double), ...changes });
  const content = filled(1_000, 7);

  it('puts the bytes under the bucket and the key, signed, as no particular type', async () => {
    await storage().put(sampleKey, content);
    expect([...double.objects.keys()]).toEqual([sampleKey]);
    const [request] = double.requests;
    expect(request?.path).toBe(`/storage/v1/s3/${double.bucket}/${sampleKey}`);
    expect(request?.headers['content-type']).toBe('application/octet-stream');
    expect(request?.headers.authorization).not.toContain(double.identity.secretAccessKey);
  });

  it('carries the token of temporary credentials, signed with the rest', async () => {
    await storage({ sessionToken: 'a passing token' }).put(sampleKey, content);
    const headers = double.requests[0]?.headers;
    expect(headers?.['x-amz-security-token']).toBe('a passing token');
    expect(headers?.authorization).toContain('x-amz-security-token');
    expect(double.objects.has(sampleKey)).toBe(true);
  });

  it.each<S3Fault>(['server_error', 'slow_down', 'cut_connection', 'cut_body', 'stored_then_cut'])(
    '%s twice: each call tries again and succeeds',
    async (fault) => {
      double.behave(fault, 2);
      await storage().put(sampleKey, content);
      double.behave(fault, 2);
      expectSame(await storage().get(sampleKey), content);
      double.behave(fault, 2);
      await storage().delete(sampleKey);
      expect(double.objects.size).toBe(0);
      expect(double.requests).toHaveLength(9);
    },
  );

  it.each<readonly [S3Fault, string]>([
    ['server_error', 'http_500 InternalError'],
    ['slow_down', 'http_503 SlowDown'],
    ['cut_connection', 's3: network_und_err_socket'],
    ['cut_body', 's3: network_und_err_socket'],
  ])('%s again and again: three tries, then an error', async (fault, message) => {
    await storage().put(sampleKey, content);
    double.behave(fault);
    await expect(storage().get(sampleKey)).rejects.toThrow(message);
    expect(double.requests).toHaveLength(4);
  });

  it.each<readonly [S3Fault, string]>([
    ['access_denied', 'http_403 AccessDenied'],
    ['redirect', 'http_307'],
    ['page_404', 'http_404'],
  ])('%s is an error at once, never «absent»', async (fault, message) => {
    double.behave(fault);
    await expect(storage().put(sampleKey, content)).rejects.toThrow(message);
    await expect(storage().get(sampleKey)).rejects.toThrow(message);
    await expect(storage().delete(sampleKey)).rejects.toThrow(message);
    expect(double.requests).toHaveLength(3);
  });

  it.each<S3Fault>(['never_answers', 'slow_body'])('%s ends in time', async (fault) => {
    double.behave(fault);
    await expect(storage({ timeoutMs: 30 }).get(sampleKey)).rejects.toThrow('s3: timeout');
  });

  it('stops reading an answer without end, and does not ask for it again', async () => {
    double.behave('huge_body');
    await expect(storage().get(sampleKey)).rejects.toThrow('s3: answer_too_large');
    expect(double.requests).toHaveLength(1);
  });

  it('a caller who gives up while waiting is free at once, and nothing is tried again', async () => {
    double.behave('never_answers');
    const giveUp = new AbortController();
    const getting = storage().get(sampleKey, giveUp.signal);
    giveUp.abort(new Error('the caller left'));
    await expect(getting).rejects.toThrow('the caller left');
    expect(double.requests.length).toBeLessThanOrEqual(1);
  });

  it('a caller who gives up between two tries does not wait for the next one', async () => {
    double.behave('server_error');
    const signal = AbortSignal.timeout(50);
    await expect(storage({ retryAfterMs: 60_000 }).get(sampleKey, signal)).rejects.toThrow('abort');
    expect(double.requests).toHaveLength(1);
  });

  it.each([
    ['another secret', { secretAccessKey: 'x'.repeat(32) }, 'http_403 SignatureDoesNotMatch'],
    ['another key', { accessKeyId: 'somebody' }, 'http_403 InvalidAccessKeyId'],
    ['another region', { region: 'us-east-1' }, 'http_403 AuthorizationHeaderMalformed'],
    ['another bucket', { bucket: 'elsewhere' }, 'http_404 NoSuchBucket'],
  ])('%s is refused by the provider and told without secrets', async (_, changes, message) => {
    const failed = await storage(changes)
      .get(sampleKey)
      .catch((error: Error) => error);
    expect(failed).toBeInstanceOf(Error);
    const told = failed instanceof Error ? `${failed.message} ${String(failed.cause)}` : '';
    expect(told).toContain(message);
    expect(told).not.toMatch(/Credential|Signature=|somebody|127\.0\.0\.1|identity\//);
    expect(told).not.toContain(double.identity.accessKeyId);
    expect(told).not.toContain(double.identity.secretAccessKey);
  });

  it('a provider that is down is an error, not an absence', async () => {
    await double.close();
    await expect(storage().get(sampleKey)).rejects.toThrow('s3: network_econnrefused');
    double = await startS3Double();
  });

  it('refuses a bucket’s name that would change the address', () => {
    expect(() => storage({ bucket: 'a/../b' })).toThrow('not a bucket');
  });
});
