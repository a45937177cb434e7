/**
 * Paths of the texts in a request that PostgreSQL cannot hold: a NUL in text, half of a surrogate
 * pair in jsonb. JSON allows both, so without this look a stranger's name would be our 500.
 */
export function unstorablePaths(value: unknown, path: readonly string[] = []): string[] {
  if (typeof value === 'string') return isStorable(value) ? [] : [path.join('.')];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, one]) =>
    isStorable(name) ? unstorablePaths(one, [...path, name]) : [path.join('.')],
  );
}

const isStorable = (text: string): boolean => text.isWellFormed() && !text.includes('\0');
