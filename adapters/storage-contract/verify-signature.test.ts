import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type ArrivedRequest, signatureFault } from './verify-signature.ts';

/** The credentials of AWS's own examples, in two parts so that no search takes them for ours. */
const identity = {
  accessKeyId: ['AKIA', 'IOSFODNN7EXAMPLE'].join(''),
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  region: 'us-east-1',
};
const nowMs = Date.UTC(2013, 4, 24);

interface Published {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly signature: string;
}

/** The four requests of «Signature Calculations for the Authorization Header» with AWS's results. */
const published: Readonly<Record<string, Published>> = {
  'GET Object': {
    method: 'GET',
    path: '/test.txt',
    headers: { range: 'bytes=0-9' },
    body: '',
    signature: 'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
  },
  'PUT Object': {
    method: 'PUT',
    path: '/test$file.text',
    headers: { date: 'Fri, 24 May 2013 00:00:00 GMT', 'x-amz-storage-class': 'REDUCED_REDUNDANCY' },
    body: 'Welcome to Amazon S3.',
    signature: '98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd',
  },
  'GET Bucket Lifecycle': {
    method: 'GET',
    path: '/?lifecycle',
    headers: {},
    body: '',
    signature: 'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543',
  },
  'GET Bucket (List Objects)': {
    method: 'GET',
    path: '/?prefix=J&max-keys=2',
    headers: {},
    body: '',
    signature: '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7',
  },
};

function arrived({ method, path, headers, body, signature }: Published): ArrivedRequest {
  const all: Record<string, string> = {
    ...headers,
    host: 'examplebucket.s3.amazonaws.com',
    'x-amz-content-sha256': createHash('sha256').update(body).digest('hex'),
    'x-amz-date': '20130524T000000Z',
  };
  const scope = `${identity.accessKeyId}/20130524/us-east-1/s3/aws4_request`;
  const names = Object.keys(all).sort().join(';');
  const authorization = `AWS4-HMAC-SHA256 Credential=${scope},SignedHeaders=${names},Signature=${signature}`;
  return { method, path, headers: { ...all, authorization }, body: Buffer.from(body) };
}

const get = (): ArrivedRequest => {
  const example = published['GET Object'];
  if (example === undefined) throw new Error('the example is above');
  return arrived(example);
};
const withHeaders = (headers: ArrivedRequest['headers']): ArrivedRequest => ({
  ...get(),
  headers: { ...get().headers, ...headers },
});

describe('the double reads signatures as AWS writes them', () => {
  it.each(Object.entries(published))('%s', (_, example) => {
    expect(signatureFault(arrived(example), identity, nowMs)).toBeUndefined();
  });
});

describe('it refuses, with the code of S3,', () => {
  const authorization = String(get().headers.authorization);

  it.each([
    ['another method', { ...get(), method: 'DELETE' }, 'SignatureDoesNotMatch'],
    ['another path', { ...get(), path: '/other.txt' }, 'SignatureDoesNotMatch'],
    ['an added query', { ...get(), path: '/test.txt?acl' }, 'SignatureDoesNotMatch'],
    ['another host', withHeaders({ host: 'evil.example' }), 'SignatureDoesNotMatch'],
    ['another body', { ...get(), body: Buffer.from('x') }, 'XAmzContentSHA256Mismatch'],
    ['no signature', withHeaders({ authorization: undefined }), 'AccessDenied'],
    [
      'a basic password',
      withHeaders({ authorization: 'Basic YTpi' }),
      'AuthorizationHeaderMalformed',
    ],
    [
      'another key',
      withHeaders({ authorization: authorization.replace('IOSF', 'XXXX') }),
      'InvalidAccessKeyId',
    ],
    [
      'another region',
      withHeaders({ authorization: authorization.replace('us-east-1', 'us-west-1') }),
      'AuthorizationHeaderMalformed',
    ],
    [
      'a header of S3 that is not signed',
      withHeaders({ 'x-amz-acl': 'public-read' }),
      'AccessDenied',
    ],
    ['a date of another day', withHeaders({ 'x-amz-date': '20130525T000000Z' }), 'AccessDenied'],
  ] as const)('%s', (_, request, code) => {
    expect(signatureFault(request, identity, nowMs)).toBe(code);
  });

  it('another secret', () => {
    const other = { ...identity, secretAccessKey: `${identity.secretAccessKey}.` };
    expect(signatureFault(get(), other, nowMs)).toBe('SignatureDoesNotMatch');
  });

  it('a request a quarter of an hour old', () => {
    expect(signatureFault(get(), identity, nowMs + 15 * 60_000)).toBeUndefined();
    expect(signatureFault(get(), identity, nowMs + 15 * 60_000 + 1)).toBe('RequestTimeTooSkewed');
  });
});
