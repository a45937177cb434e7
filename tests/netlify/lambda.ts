import path from 'node:path';
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';

/** What the machine under a Netlify function gives to the runtime that Netlify packs with it. */
interface AnswerStream extends PassThrough {
  metadata?: {
    readonly statusCode: number;
    readonly multiValueHeaders: Readonly<Record<string, readonly string[]>>;
  };
}

export interface LambdaRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface LambdaAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly body: Buffer;
}

type Handler = (event: object, answer: AnswerStream, context: object) => Promise<unknown>;

/**
 * Loads a packaged function as AWS Lambda does and gives back a way to call it. `onAnswer` hears
 * the whole answer as soon as it is there; the promise settles when what was left to do is done.
 */
export async function loadFunction(folder: string) {
  const streaming = {
    streamifyResponse: (handler: Handler) => handler,
    HttpResponseStream: {
      from: (stream: AnswerStream, metadata: AnswerStream['metadata']) =>
        Object.assign(stream, { metadata }),
    },
  };
  Object.assign(globalThis, { awslambda: streaming });
  const entry = pathToFileURL(path.join(folder, '___netlify-entry-point.mjs')).href;
  const { handler }: { handler: Handler } = await import(entry);
  return async (request: LambdaRequest, onAnswer: (answer: LambdaAnswer) => void) => {
    const stream: AnswerStream = new PassThrough();
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => {
      const { statusCode: status = 204, multiValueHeaders: headers = {} } = stream.metadata ?? {};
      onAnswer({ status, headers, body: Buffer.concat(chunks) });
    });
    const context = { awsRequestId: crypto.randomUUID(), getRemainingTimeInMillis: () => 60_000 };
    await handler(eventOf(request), stream, context);
  };
}

const eventOf = ({ method, url, headers, body }: LambdaRequest) => ({
  httpMethod: method,
  rawUrl: url,
  headers,
  body: body.toString('base64'),
  isBase64Encoded: true,
  flags: {},
});
