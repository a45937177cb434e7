import type { Operation } from '../contract/operations.ts';

/** Answers of each operation, by status. */
export interface Tally {
  count(id: string, status: number): void;
  total(): number;
  succeeded(id: string): boolean;
  /** How many of the answers that the document declares were seen. */
  declaredSeen(operations: readonly Operation[]): { seen: number; declared: number };
  /** Operations that nobody called, or that never succeeded, but for those in `excused`. */
  gaps(operations: readonly Operation[], excused: Readonly<Record<string, string>>): string[];
  /** A line an operation: how often, and with which statuses. */
  table(): string;
}

export function createTally(): Tally {
  const counts = new Map<string, Map<number, number>>();
  let total = 0;
  const of = (id: string) => counts.get(id) ?? new Map<number, number>();
  const share = (id: string) => {
    const entries = [...of(id)];
    const good = entries.filter(([status]) => status < 300).reduce((sum, [, n]) => sum + n, 0);
    const all = entries.reduce((sum, [, n]) => sum + n, 0);
    return { good, all };
  };
  return {
    count: (id, status) => {
      total += 1;
      const row = of(id);
      counts.set(id, row.set(status, (row.get(status) ?? 0) + 1));
    },
    total: () => total,
    succeeded: (id) => share(id).good > 0,
    declaredSeen: (operations) => {
      const all = operations.flatMap(({ id, answers }) =>
        [...answers.keys()].map((status) => of(id).has(status)),
      );
      return { seen: all.filter(Boolean).length, declared: all.length };
    },
    gaps: (operations, excused) =>
      operations.flatMap(({ id }) => {
        const { good, all } = share(id);
        if (all === 0) return [`${id} was never called`];
        if (good > 0 && excused[id]) return [`${id} succeeded: it needs no excuse`];
        return good > 0 || excused[id] ? [] : [`${id} never succeeded`];
      }),
    table: () =>
      [...counts]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([id, row]) => {
          const { good, all } = share(id);
          const statuses = [...row]
            .sort(([a], [b]) => a - b)
            .map(([status, n]) => `${status}×${n}`);
          const percent = Math.round((100 * good) / all);
          return `${id.padEnd(48)} ${String(all).padStart(6)}  ${String(percent).padStart(3)} % 2xx  ${statuses.join(' ')}`;
        })
        .join('\n'),
  };
}
