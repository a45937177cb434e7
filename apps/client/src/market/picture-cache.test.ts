import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerPicture, isPicture } from './picture-cache.ts';

const at = (id: string, width: number) => `https://ecom.tg/api/v1/market/pictures/${id}/${width}`;

/** A Cache of the browser's, as far as it is used here. */
function memoryCache(kept: Map<string, string>) {
  return {
    match: async (url: string) => (kept.has(url) ? new Response(kept.get(url)) : undefined),
    put: async (url: string, answer: Response) => void kept.set(url, await answer.text()),
    keys: async () => [...kept.keys()].map((url) => new Request(url)),
    delete: async ({ url }: Request) => kept.delete(url),
  };
}

let kept: Map<string, string>;
let network: ReturnType<typeof vi.fn<(request: Request) => Promise<Response>>>;
const work: Promise<void>[] = [];
const ask = async (url: string) => {
  const answer = await answerPicture(new Request(url), (later) => work.push(later));
  await Promise.all(work);
  return answer.text();
};

beforeEach(() => {
  kept = new Map();
  network = vi.fn(async ({ url }: Request) => new Response(`drawn ${url.slice(-3)}`));
  vi.stubGlobal('caches', { open: async () => memoryCache(kept) });
  vi.stubGlobal('fetch', network);
});
afterEach(() => vi.unstubAllGlobals());

describe('a picture of goods', () => {
  it('is asked for once', async () => {
    expect([await ask(at('pic_1', 640)), await ask(at('pic_1', 640))]).toEqual([
      'drawn 640',
      'drawn 640',
    ]);
    expect(network).toHaveBeenCalledTimes(1);
  });

  it('comes in another width where there is no network, and not at all where none is known', async () => {
    await ask(at('pic_1', 320));
    network.mockRejectedValue(new TypeError('no network'));
    expect(await ask(at('pic_1', 640))).toBe('drawn 320');
    await expect(ask(at('pic_2', 640))).rejects.toThrow('no network');
  });

  it('that is not there is not kept', async () => {
    network.mockResolvedValue(new Response('', { status: 404 }));
    await ask(at('pic_1', 640));
    expect(kept.size).toBe(0);
  });

  it('makes room: the first that came go first', async () => {
    for (let n = 0; n < 302; n += 1) await ask(at(`pic_${n}`, 160));
    expect(kept.size).toBe(300);
    expect([kept.has(at('pic_1', 160)), kept.has(at('pic_2', 160))]).toEqual([false, true]);
  });
});

it('nothing else of the API is taken for a picture', () => {
  expect(isPicture(new URL(at('pic_1', 320)))).toBe(true);
  for (const path of ['/api/v1/me', '/api/v1/market/products', '/api/v1/me/photo/320']) {
    expect(isPicture(new URL(path, 'https://ecom.tg'))).toBe(false);
  }
});
