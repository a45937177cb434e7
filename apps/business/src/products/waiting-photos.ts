/** A photo that has not arrived, as the browser keeps it. */
export interface WaitingPhoto {
  /** The idempotency key under which it is sent, now or after a reload. */
  readonly key: string;
  readonly storeId: string;
  /** Null until the product that it belongs to is kept. */
  readonly productId: string | null;
  /** As it is sent. */
  readonly photo: Blob;
}

interface Row extends WaitingPhoto {
  /** Two tabs have two drafts: each finds its own photos again. */
  readonly tab: string;
  /** Epoch, ms. */
  readonly keptAt: number;
}

const tabKey = 'product.tab';
const table = 'waiting';
/** So long after, their draft is gone with its tab, and nobody will ask for them. */
const ageMaxMs = 3 * 24 * 60 * 60_000;

function tabId(): string {
  const known = sessionStorage.getItem(tabKey);
  if (known !== null) return known;
  const made = crypto.randomUUID();
  sessionStorage.setItem(tabKey, made);
  return made;
}

const answerOf = <Answer>(request: IDBRequest<Answer>): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

let opening: Promise<IDBDatabase> | null = null;

function open(): Promise<IDBDatabase> {
  if (opening) return opening;
  const request = indexedDB.open('ecom.photos', 1);
  request.onupgradeneeded = () => request.result.createObjectStore(table, { keyPath: 'key' });
  opening = answerOf(request);
  return opening;
}

/** What `act` answers; null in a browser that keeps nothing: photos then live as long as the page. */
async function within<Answer>(
  mode: IDBTransactionMode,
  act: (rows: IDBObjectStore) => IDBRequest<Answer>,
): Promise<Answer | null> {
  try {
    const database = await open();
    return await answerOf(act(database.transaction(table, mode).objectStore(table)));
  } catch {
    return null;
  }
}

/** Keeps a photo until it is forgotten, or says anew which product it belongs to. */
export async function keepWaiting({ key, storeId, productId, photo }: WaitingPhoto): Promise<void> {
  await within('readwrite', (rows) => {
    const row: Row = { key, storeId, productId, photo, tab: tabId(), keptAt: Date.now() };
    return rows.put(row);
  });
}

export async function forgetWaiting(key: string): Promise<void> {
  await within('readwrite', (rows) => rows.delete(key));
}

/** Of whoever left, nothing is found. */
export async function forgetAllWaiting(): Promise<void> {
  await within('readwrite', (rows) => rows.clear());
}

/** What this tab had when it was closed, put to sleep or loaded anew; the oldest first. */
export async function readWaiting(): Promise<readonly WaitingPhoto[]> {
  const rows: readonly Row[] = (await within<Row[]>('readonly', (all) => all.getAll())) ?? [];
  const isOld = ({ keptAt }: Row) => keptAt < Date.now() - ageMaxMs;
  for (const { key } of rows.filter(isOld)) void forgetWaiting(key);
  return rows
    .filter((row) => !isOld(row) && row.tab === tabId())
    .toSorted((a, b) => a.keptAt - b.keptAt);
}
