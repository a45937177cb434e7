/** What this browser remembers. Storage may be refused or full: then nothing is remembered. */
export function readStored<Value>(key: string): Value | null {
  try {
    const text = localStorage.getItem(`ecom.${key}`);
    return text === null ? null : (JSON.parse(text) as Value);
  } catch {
    return null;
  }
}

export function writeStored(key: string, value: unknown): void {
  try {
    localStorage.setItem(`ecom.${key}`, JSON.stringify(value));
  } catch {
    // The app works without memory, only less comfortably.
  }
}

export function forgetStored(...keys: string[]): void {
  try {
    for (const key of keys) localStorage.removeItem(`ecom.${key}`);
  } catch {
    // As above.
  }
}

/** Where nothing can be stored, the same at least as long as the page lives. */
let made: string | undefined;

/** Random, made once in this browser; the refresh cookie works with it alone. */
export function deviceId(): string {
  const known = readStored<string>('device');
  if (known) return known;
  made ??= crypto.randomUUID();
  writeStored('device', made);
  return made;
}
