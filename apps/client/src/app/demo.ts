import { createApi, forgetStored, readStored, writeStored } from '@ecom/api-client';
import { useSyncExternalStore } from 'react';

/** What is remembered of a demonstration; null inbox where codes go out to real phones. */
interface Demo {
  readonly inboxHref: string | null;
}

const baseUrl = '/api';
let demo: Demo | null = null;
const listeners = new Set<() => void>();

function change(next: Demo | null): void {
  demo = next;
  document.documentElement.toggleAttribute('data-demo', next !== null);
  for (const listener of listeners) listener();
}

/**
 * Asks the API, once the page is painted, whether this is a demonstration. It is remembered, so
 * that from the second visit on the script in the head makes the room before the first paint. The
 * same build serves every profile: it cannot know by itself.
 */
export async function learnDemo(): Promise<void> {
  change(readStored<Demo>('demo'));
  // Without an answer, what is remembered stands.
  const asked = createApi({ baseUrl }).GET('/v1/about');
  const { data } = await asked.catch(() => ({ data: undefined }));
  if (data?.profile === 'demo') {
    const inboxHref = data.inboxUrl === null ? null : `${baseUrl}${data.inboxUrl}`;
    writeStored('demo', { inboxHref });
    change({ inboxHref });
  } else if (data) {
    forgetStored('demo');
    change(null);
  }
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The inbox's address, null where there is none or nothing is known yet. */
export const useInboxHref = (): string | null =>
  useSyncExternalStore(
    subscribe,
    () => demo?.inboxHref ?? null,
    () => null,
  );
