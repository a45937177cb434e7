import { ApiProblem, NetworkLost } from '@ecom/api-client';
import { readToken, renewToken } from '@ecom/dash';
import type { Picture } from './product-data.ts';

interface Sending {
  readonly storeId: string;
  readonly productId: string;
  readonly photo: Blob;
  /** The idempotency key: the same for the same photo. */
  readonly key: string;
  /** 0 to 1, of what has left the phone. */
  readonly onProgress: (sent: number) => void;
}

/** So long without a byte, and the network is taken for lost. */
const stallMs = 30_000;

/**
 * Puts a photo behind a product's others. By XMLHttpRequest, since `fetch` does not tell how far
 * it is. A 401 renews the session once.
 * @returns the picture, which the worker has still to draw
 * @throws ApiProblem, NetworkLost
 */
export async function sendPicture(sending: Sending): Promise<Picture> {
  const token = await readToken();
  try {
    return await send(sending, token);
  } catch (error) {
    if (!(error instanceof ApiProblem && error.status === 401)) throw error;
    const fresh = await renewToken();
    if (fresh === null) throw error;
    return send(sending, fresh);
  }
}

function send(sending: Sending, token: string | null): Promise<Picture> {
  const { storeId, productId, photo, key, onProgress } = sending;
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    let stalled: ReturnType<typeof setTimeout> | undefined;
    const watch = () => {
      clearTimeout(stalled);
      stalled = setTimeout(() => request.abort(), stallMs);
    };
    request.open('POST', `/api/v1/business/stores/${storeId}/products/${productId}/pictures`);
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
      resolve(answer as Picture);
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
