import type { WireRequest } from '../contract/exchange.ts';
import type { Operation } from '../contract/operations.ts';

/** A request in its parts, where mutations can still reach them. */
export interface Draft {
  method: string;
  path: Record<string, string>;
  query: [name: string, value: string][];
  headers: [name: string, value: string][];
  /** Fields with the text of their values, so that one may stand twice or be no JSON. */
  fields: [name: string, token: string][] | null;
  /** A body that is no object of fields; wins over `fields`. */
  raw: string | Uint8Array | null;
  chunked: boolean;
}

export const emptyDraft = (operation: Operation): Draft => ({
  method: operation.method,
  path: {},
  query: [],
  headers: [],
  fields: null,
  raw: null,
  chunked: false,
});

/** Puts the parts together; everything that a request line cannot hold is escaped. */
export function toWire(operation: Operation, draft: Draft): WireRequest {
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name) => escaped(draft.path[name] ?? 'x'));
  const query = draft.query.map(([name, value]) => `${escaped(name)}=${escaped(value)}`).join('&');
  return {
    method: draft.method,
    target: query ? `${path}?${query}` : path,
    headers: draft.headers,
    body: draft.raw ?? (draft.fields ? objectText(draft.fields) : null),
    chunked: draft.chunked,
  };
}

const objectText = (fields: Draft['fields'] & object): string =>
  `{${fields.map(([name, token]) => `${JSON.stringify(name)}:${token}`).join(',')}}`;

/** Like encodeURIComponent, which throws at a lone surrogate. */
const escaped = (text: string): string => encodeURIComponent(text.toWellFormed());

/** Sets a header, whatever stood there before. */
export function setHeader(draft: Draft, name: string, value: string): void {
  draft.headers = [...draft.headers.filter(([one]) => one !== name), [name, value]];
}

/** Sets a field to a JSON value. */
export function setField(draft: Draft, name: string, value: unknown): void {
  const fields = (draft.fields ?? []).filter(([one]) => one !== name);
  draft.fields = [...fields, [name, JSON.stringify(value)]];
}
