import { ApiProblem, NetworkLost } from '@ecom/api-client';
import { readToken, renewToken } from '@ecom/dash';

interface Sending {
  readonly method: 'POST' | 'PUT';
  /** Below `/api/v1/business/stores/`. */
  readonly path: string;
  readonly photo: Blob;
  /** The idempotency key: the same for the same photo. */
  readonly key: string;
  /** 0 to 1, of what has left the phone. */
  readonly onProgress: (sent: number) => void;
}

/** So long without a byte, and the network is taken for lost. */
const stallMs = 30_000;

/**
 * Sends a photo. By XMLHttpRequest, since `fetch` does not tell how far it is. A 401 renews the
 * session once.
 * @returns what the API answered; its shape is the caller's to know
 * @throws ApiProblem, NetworkLost
 */
export async function sendPhoto<Answer>(sending: Sending): Promise<Answer> {
  const token = await readToken();
  try {
    return (await send(sending, token)) as Answer;
  } catch (error) {
    if (!(error instanceof ApiProblem && error.status === 401)) throw error;
    const fresh = await renewToken();
    if (fresh === null) throw error;
    return (await send(sending, fresh)) as Answer;
  }
}

function send(sending: Sending, token: string | null): Promise<unknown> {
  const { method, path, photo, key, onProgress } = sending;
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    let stalled: ReturnType<typeof setTimeout> | undefined;
    const watch = () => {
      clearTimeout(stalled);
      stalled = setTimeout(() => request.abort(), stallMs);
    };
    request.open(method, `/api/v1/business/stores/${path}`);
    request.setRequestHeader('content-type', photo.type);
    request.setRequestHeader('idempotency-key', key);
    if (token !== null) request.setRequestHeader('authorization', `Bearer ${token}`);
    request.upload.onprogress = ({ loaded, total }) => {
      watch();
      onProgress(total > 0 ? loaded / total : 0);
    };
    request.onloadend = () => {
      clearTimeout(stalled);
      const { status, responseText } = request;
      if (status === 0) return reject(new NetworkLost(new Error('the upload broke off')));
      const answer = parse(responseText);
      if (status >= 400) return reject(new ApiProblem(status, answer));
      resolve(answer);
    };
    watch();
    request.send(photo);
  });
}

function parse(text: string): unknown {
  try {
    return text ? JSON.parse(text) : null;
  } catch {
    // A proxy's own page: the status says enough.
    return null;
  }
}

/** A refusal stays one, however often it is asked; anything else may go better later. */
export const isFinal = (error: unknown): boolean =>
  error instanceof ApiProblem && error.status < 500 && error.status !== 429;
