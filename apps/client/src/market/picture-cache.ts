/** Pictures of goods that this device has shown; forgotten when somebody signs out. */
export const pictureCache = 'market-pictures';

/** Some 10 KB each. */
const picturesMax = 300;

const picturePath = /^\/api\/v1\/market\/pictures\/([^/]+)\/(\d+)$/;
const widths = [640, 320, 160] as const;

export const isPicture = (url: URL): boolean => picturePath.test(url.pathname);

/**
 * For the service worker: a picture never changes under its address, so it is asked for once.
 * Without network another width of it will do. `afterwards` is given what may take longer than
 * the answer.
 */
export async function answerPicture(
  request: Request,
  afterwards: (work: Promise<void>) => void,
): Promise<Response> {
  const cache = await caches.open(pictureCache);
  const known = await cache.match(request.url);
  if (known) return known;
  try {
    const answer = await fetch(request);
    if (answer.ok) afterwards(keep(cache, request.url, answer.clone()));
    return answer;
  } catch (error) {
    const other = await otherWidth(cache, request.url);
    if (other) return other;
    throw error;
  }
}

/** Where there is no room, the picture is shown all the same. */
async function keep(cache: Cache, url: string, answer: Response): Promise<void> {
  try {
    await cache.put(url, answer);
    const kept = await cache.keys();
    // The first that came are the first to go.
    for (const old of kept.slice(0, Math.max(0, kept.length - picturesMax))) {
      await cache.delete(old);
    }
  } catch {
    return;
  }
}

async function otherWidth(cache: Cache, url: string): Promise<Response | undefined> {
  const address = new URL(url);
  const [, id] = picturePath.exec(address.pathname) ?? [];
  for (const width of widths) {
    const path = `/api/v1/market/pictures/${id}/${width}`;
    const found = await cache.match(new URL(path, address).href);
    if (found) return found;
  }
  return undefined;
}
