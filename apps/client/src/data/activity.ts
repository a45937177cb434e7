import { readStored, unwrap, writeStored } from '@ecom/api-client';
import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query';
import { api } from '../session/session.ts';
import { clockTime } from './clock-time.ts';

interface Page {
  items: { sequence: number; type: string; at: string; data: Record<string, unknown> }[];
  next: number | null;
}

interface Kept {
  readonly userId: string;
  readonly atMs: number;
  readonly page: Page;
}

export type ActivityItem = Page['items'][number];

const pageSize = 10;

async function loadPage(userId: string, before: number | null): Promise<Page> {
  const query = { limit: pageSize, ...(before === null ? {} : { before }) };
  const page = await unwrap(api.GET('/v1/activity', { params: { query } }));
  // Signed out while the answer was on its way: the device has just forgotten this person.
  if (before === null && readStored('signedIn')) {
    writeStored('activity', { userId, atMs: Date.now(), page } satisfies Kept);
  }
  return page;
}

/** The account's history, newest first; the first page is kept for the next start, also offline. */
export function useActivity(userId: string) {
  const kept = readStored<Kept>('activity');
  const known:
    | { initialData: InfiniteData<Page, number | null>; initialDataUpdatedAt: number }
    | object =
    kept?.userId === userId
      ? {
          initialData: { pages: [kept.page], pageParams: [null] },
          // Old on purpose: shown at once, and asked for again.
          initialDataUpdatedAt: 0,
        }
      : {};
  return useInfiniteQuery({
    queryKey: ['activity', userId],
    queryFn: ({ pageParam }) => loadPage(userId, pageParam),
    initialPageParam: null as number | null,
    getNextPageParam: (last: Page) => last.next,
    ...known,
  });
}

/** «14 h 02», when what is shown was true; null before anything was. */
export function lastActivityTime(): string | null {
  const kept = readStored<Kept>('activity');
  if (!kept) return null;
  return clockTime(kept.atMs);
}
