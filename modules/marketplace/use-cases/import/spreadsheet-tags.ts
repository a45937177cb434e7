/** A tag, and the text that stands between it and the one before. */
export interface Tag {
  /** Without its prefix: `x:row` is `row`. */
  readonly name: string;
  readonly isOpening: boolean;
  readonly isClosing: boolean;
  /** As written; `attribute` reads one. */
  readonly attributes: string;
  readonly textBefore: string;
}

/**
 * The tags of an XML text, one after the other, each looked at once: a hostile file costs no more
 * than its length. Entities of its own are not known, so none is ever expanded.
 */
export function* tagsOf(xml: string): Generator<Tag> {
  let from = 0;
  let kept = '';
  for (;;) {
    const open = xml.indexOf('<', from);
    if (open < 0) return;
    const text = kept + decoded(xml.slice(from, open));
    kept = '';
    const skipped = skippedAt(xml, open);
    if (skipped) {
      kept = text + skipped.text;
      from = skipped.end;
      continue;
    }
    const close = xml.indexOf('>', open);
    if (close < 0) return;
    from = close + 1;
    const isEnd = xml[open + 1] === '/';
    const isEmpty = xml[close - 1] === '/';
    const inner = xml.slice(open + (isEnd ? 2 : 1), close - (isEmpty ? 1 : 0));
    const space = inner.search(/\s/);
    const full = space < 0 ? inner : inner.slice(0, space);
    yield {
      name: full.slice(full.indexOf(':') + 1),
      isOpening: !isEnd,
      isClosing: isEnd || isEmpty,
      attributes: space < 0 ? '' : inner.slice(space),
      textBefore: text,
    };
  }
}

/** What is no tag: comments, instructions, and text that is marked as such. */
function skippedAt(xml: string, open: number): { text: string; end: number } | null {
  const until = (mark: string, keepFrom: number | null) => {
    const found = xml.indexOf(mark, open);
    const end = found < 0 ? xml.length : found + mark.length;
    return { text: keepFrom === null ? '' : xml.slice(keepFrom, found < 0 ? end : found), end };
  };
  if (xml.startsWith('<!--', open)) return until('-->', null);
  if (xml.startsWith('<![CDATA[', open)) return until(']]>', open + 9);
  if (xml.startsWith('<?', open) || xml.startsWith('<!', open)) return until('>', null);
  return null;
}

/** An attribute's value; null where it is not there. A prefix of its name is not looked at. */
export function attribute(tag: Tag, name: string): string | null {
  const found = new RegExp(`[\\s:]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag.attributes);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? null : decoded(value);
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Also undoes `_x000D_`, with which Excel writes what XML cannot hold. */
const decoded = (text: string): string => {
  const plain = text.includes('&')
    ? text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,4}));/gi, (all, dec, hex, name) => {
        if (name !== undefined) return named[name] ?? all;
        const code = dec === undefined ? Number.parseInt(hex, 16) : Number(dec);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
      })
    : text;
  return plain.includes('_x')
    ? plain.replace(/_x([0-9A-F]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    : plain;
};
