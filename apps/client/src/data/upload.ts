import { ApiProblem, NetworkLost } from '@ecom/api-client';
import { readToken, renew } from '../session/session.ts';

export interface Upload {
  /** PUT unless said otherwise. */
  readonly method?: 'PUT' | 'POST';
  /** Under `/api`. */
  readonly path: string;
  readonly image: Blob;
  /** The idempotency key: the same for the same image, so that a retry is no second upload. */
  readonly key: string;
  /** 0 to 1, of what has left the phone. */
  readonly onProgress: (sent: number) => void;
}

/** So long without a byte, and the network is taken for lost. */
const stallMs = 30_000;

/**
 * Sends an image as the body of a request. By XMLHttpRequest, since `fetch` does not tell how far it
 * is, and on 2G a photo takes a minute. A 401 renews the session once.
 * @returns the answer's JSON, null where it has none
 * @throws ApiProblem, NetworkLost
 */
export async function uploadImage(upload: Upload): Promise<unknown> {
  const token = await readToken().catch((cause: unknown) => {
    throw new NetworkLost(cause);
  });
  try {
    return await send(upload, token);
  } catch (error) {
    if (!(error instanceof ApiProblem && error.status === 401)) throw error;
    const fresh = await renew();
    if (fresh === null) throw error;
    return send(upload, fresh);
  }
}

function send(
  { method = 'PUT', path, image, key, onProgress }: Upload,
  token: string | null,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    let stalled: ReturnType<typeof setTimeout> | undefined;
    const watch = () => {
      clearTimeout(stalled);
      stalled = setTimeout(() => request.abort(), stallMs);
    };
    request.open(method, `/api${path}`);
    request.setRequestHeader('content-type', image.type);
    request.setRequestHeader('idempotency-key', key);
    if (token !== null) request.setRequestHeader('authorization', `Bearer ${token}`);
    request.upload.onprogress = ({ loaded, total }) => {
      watch();
      onProgress(total > 0 ? loaded / total : 0);
    };
    request.onloadend = () => {
      clearTimeout(stalled);
      const { status } = request;
      if (status === 0) return reject(new NetworkLost(new Error('the upload broke off')));
      const answer = parse(request.responseText);
      if (status >= 400) return reject(new ApiProblem(status, answer));
      resolve(answer);
    };
    watch();
    request.send(image);
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
