import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** A request as it arrived: `path` raw, with its query. */
export interface ArrivedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface S3Identity {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly region: string;
}

const skewMaxMs = 15 * 60_000;
const form =
  /^AWS4-HMAC-SHA256 Credential=([^/,]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([a-z0-9;-]+), ?Signature=([0-9a-f]{64})$/;

/**
 * Reads AWS Signature Version 4 as S3 does, from AWS's description and not from our client's
 * code: whole-body hash, signed headers, scope, date, signature.
 * @returns S3's code of the error, or undefined when the request is genuine
 */
export function signatureFault(
  request: ArrivedRequest,
  identity: S3Identity,
  nowMs: number,
): string | undefined {
  const { headers } = request;
  if (headers.authorization === undefined) return 'AccessDenied';
  const [, keyId, day, region, signedNames = '', signature = ''] =
    form.exec(headers.authorization) ?? [];
  if (keyId === undefined) return 'AuthorizationHeaderMalformed';
  if (keyId !== identity.accessKeyId) return 'InvalidAccessKeyId';
  if (region !== identity.region) return 'AuthorizationHeaderMalformed';
  const date = textOf(headers['x-amz-date']);
  if (!date.startsWith(`${day}T`)) return 'AccessDenied';
  if (Math.abs(momentOf(date) - nowMs) > skewMaxMs) return 'RequestTimeTooSkewed';
  const names = signedNames.split(';');
  const owed = Object.keys(headers).filter((name) => name.startsWith('x-amz-'));
  if (!['host', ...owed].every((name) => names.includes(name))) return 'AccessDenied';
  const bodyHash = sha256(request.body);
  if (headers['x-amz-content-sha256'] !== bodyHash) return 'XAmzContentSHA256Mismatch';
  const scope = `${day}/${region}/s3/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', date, scope, sha256(canonical(request, names))].join('\n');
  const expected = hmac(signingKey(identity, date.slice(0, 8)), toSign);
  const given = Buffer.from(signature, 'hex');
  return timingSafeEqual(expected, given) ? undefined : 'SignatureDoesNotMatch';
}

function canonical({ method, path, headers, body }: ArrivedRequest, names: readonly string[]) {
  const [rawPath = '', rawQuery = ''] = path.split('?');
  const lines = names.map((name) => `${name}:${textOf(headers[name]).trim().replace(/ +/g, ' ')}`);
  return [
    method,
    rawPath.split('/').map(encodedOnce).join('/'),
    canonicalQuery(rawQuery),
    ...lines,
    '',
    names.join(';'),
    sha256(body),
  ].join('\n');
}

const canonicalQuery = (raw: string): string =>
  raw
    .split('&')
    .filter(Boolean)
    .map((pair) => {
      const [name = '', value = ''] = pair.split('=');
      return `${encodedOnce(name)}=${encodedOnce(value)}`;
    })
    .sort()
    .join('&');

/** All but letters, digits and `-._~` in percents, in capitals, once. */
const encodedOnce = (text: string): string =>
  encodeURIComponent(decodeURIComponent(text)).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const signingKey = ({ secretAccessKey, region }: S3Identity, day: string): Buffer =>
  [day, region, 's3', 'aws4_request'].reduce(hmac, Buffer.from(`AWS4${secretAccessKey}`));

const hmac = (key: Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

const sha256 = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('hex');

const textOf = (header: string | readonly string[] | undefined): string =>
  header === undefined || typeof header === 'string' ? (header ?? '') : header.join(',');

/** `20130524T000000Z` in milliseconds; NaN, hence never close to now, when it is no date. */
const momentOf = (date: string): number =>
  Date.parse(date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
