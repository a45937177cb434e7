/** What earlier answers told: ids by prefix, other texts by the name of their field. */
export interface Memory {
  /** Remembers every id and text of an answer. */
  learn(json: unknown): void;
  /** Something told under this field name or, for an id, of this prefix; null when nothing was. */
  recall(name: string, pick: number): string | null;
  /** Any id that was ever told, of whatever kind. */
  anyId(pick: number): string | null;
}

const keptMax = 30;
const idPattern = /^([a-z]{3})_[0-9a-f]{8}-[0-9a-f-]{27}$/;
const depthMax = 8;

/** One memory for all actors, so that everybody tries everybody's ids. The newest stay. */
export function createMemory(): Memory {
  const told = new Map<string, string[]>();
  const ids: string[] = [];
  const keep = (list: string[], value: string) => {
    if (list.includes(value)) return;
    list.push(value);
    if (list.length > keptMax) list.shift();
  };
  const remember = (name: string, value: string) => {
    const list = told.get(name) ?? [];
    told.set(name, list);
    keep(list, value);
    const prefix = idPattern.exec(value)?.[1];
    if (prefix === undefined) return;
    keep(ids, value);
    if (prefix !== name) remember(prefix, value);
  };
  const learn = (value: unknown, name: string, depth: number): void => {
    if (depth > depthMax || value === null) return;
    if (typeof value === 'string' && value !== '') {
      remember(name, value);
      return;
    }
    if (typeof value !== 'object') return;
    for (const [key, one] of Object.entries(value)) {
      learn(one, Array.isArray(value) ? name : key, depth + 1);
    }
  };
  return {
    learn: (json) => learn(json, '', 0),
    recall: (name, pick) => at(told.get(name), pick),
    anyId: (pick) => at(ids, pick),
  };
}

const at = (list: readonly string[] | undefined, pick: number): string | null =>
  list?.[pick % Math.max(list.length, 1)] ?? null;
