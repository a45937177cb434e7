/** One line of `_redirects`, as Netlify reads it. */
interface Redirect {
  readonly from: RegExp;
  readonly to: string;
  readonly status: number;
  /** Also where a file of that name is there. */
  readonly force: boolean;
}

export function parseRedirects(text: string): readonly Redirect[] {
  return linesOf(text).map((line) => {
    const [from = '', to = '', status = '301'] = line.split(/\s+/);
    return {
      from: patternOf(from),
      to,
      status: Number.parseInt(status, 10),
      force: status.endsWith('!'),
    };
  });
}

/** Where a path leads by the first rule that applies to it, or null when the file itself is shown. */
export function redirectOf(
  rules: readonly Redirect[],
  pathname: string,
  fileExists: boolean,
): { readonly to: string; readonly status: number } | null {
  for (const { from, to, status, force } of rules) {
    const match = from.exec(pathname);
    if (!match || (fileExists && !force)) continue;
    return { to: to.replace(':splat', match[1] ?? ''), status };
  }
  return null;
}

interface HeaderRule {
  readonly for: RegExp;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** `_headers`: a path, then its headers indented. */
export function parseHeaders(text: string): readonly HeaderRule[] {
  const rules: { for: RegExp; headers: [string, string][] }[] = [];
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    const [name = '', ...rest] = line.trim().split(':');
    if (/^\s/.test(line)) rules.at(-1)?.headers.push([name, rest.join(':').trim()]);
    else rules.push({ for: patternOf(line.trim()), headers: [] });
  }
  return rules;
}

/** @throws when two rules name one header: what then happens differs between hosts */
export function headersOf(rules: readonly HeaderRule[], pathname: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { headers } of rules.filter((rule) => rule.for.test(pathname))) {
    for (const [name, value] of headers) {
      if (found.has(name)) throw new Error(`two rules set ${name} for ${pathname}`);
      found.set(name, value);
    }
  }
  return found;
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));

/** `*` stands for the rest, the rest being empty included. */
function patternOf(path: string): RegExp {
  const plain = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${plain.replace(/\/\*$/, '(?:/(.*))?')}$`);
}
