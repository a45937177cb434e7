import fc from 'fast-check';
import type { Operation } from '../contract/operations.ts';
import { type Draft, setHeader } from './draft.ts';
import type { Memory } from './memory.ts';
import * as values from './values.ts';

/** One thing done to a good request. */
export type Mutation = (draft: Draft, memory: Memory) => void;

const { assignedFields, contentTypes, hostileBody, hostileText, hostileToken, oddHeader } = values;

/** The mutations that mean something for this operation. */
export function mutationsOf(operation: Operation): fc.Arbitrary<Mutation> {
  const { parameters, body } = operation;
  const of = (place: string) =>
    parameters.filter((one) => one.in === place).map(({ name }) => name);
  const choices = [
    oddHeader.map(addHeader),
    fc.constantFrom(...contentTypes).map(retype),
    fc.tuple(hostileText, hostileText).map(([name, value]) => addQuery(name, value)),
    ...(takesPictures(operation) ? [damage, damage, damage, fc.nat().map(cut)] : []),
    ...(body ? bodyMutations() : [hostileBody.map(replaceBody)]),
    ...of('query').map((name) => hostileText.map((value) => addQuery(name, value))),
    ...of('query').map((name) =>
      fc.constantFrom('-1', '1e21', '1.5').map((n) => addQuery(name, n)),
    ),
    ...of('path').map((name) => hostileText.map((value) => setPath(name, value))),
    ...of('path').map((name) => fc.nat().map((pick) => otherId(name, pick))),
    ...of('header').map((name) => fc.constant(dropHeader(name))),
    ...of('header').map((name) => oddHeader.map(([, value]) => addHeader([name, value]))),
    fc.constant(chunk),
    ...(operation.secured ? [fc.nat().map(otherToken)] : []),
    ...(asksSecret(operation) ? [guess, guess, guess] : []),
  ];
  return fc.oneof(...choices);
}

const secretNames = new Set(['pin', 'currentPin', 'code', 'oldCode', 'recoveryCode', 'pinToken']);

const asksSecret = ({ body }: Operation): boolean =>
  /"(pin|code|recoveryCode|pinToken)":/.test(JSON.stringify(body?.content ?? {}));

/** A secret of the right form, hardly ever the right one: budgets of tries must hold. */
const guess: fc.Arbitrary<Mutation> = fc
  .constantFrom('000000', '8305', '914702')
  .map((digits) => (draft) => {
    for (const field of draft.fields ?? []) {
      if (secretNames.has(field[0])) field[1] = JSON.stringify(digits);
    }
  });

const takesPictures = ({ body }: Operation): boolean =>
  Object.keys(body?.content ?? {}).some((type) => type.startsWith('image/'));

/** Other bytes in the middle of a picture, or behind it. */
const damage: fc.Arbitrary<Mutation> = fc
  .tuple(fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 12 }), fc.boolean())
  .map(([n, bytes, behind]) => (draft) => {
    if (!(draft.raw instanceof Uint8Array)) return;
    const at = behind ? draft.raw.length : n % draft.raw.length;
    const rest = draft.raw.subarray(at + bytes.length);
    draft.raw = Buffer.concat([draft.raw.subarray(0, at), bytes, rest]);
  });

/** Fields of others, fields too many, twice, missing, or of another kind. */
const bodyMutations = (): fc.Arbitrary<Mutation>[] => [
  fc.tuple(fc.nat(), hostileToken).map(([n, token]) => replaceField(n, token)),
  fc.tuple(fc.nat(), hostileToken).map(([n, token]) => replaceField(n, token)),
  fc.tuple(fc.nat(), hostileToken).map(([n, token]) => repeatField(n, token)),
  fc.constantFrom(...assignedFields).map(([name, token]) => addField(name, token)),
  fc.tuple(hostileText, hostileToken).map(([name, token]) => addField(name, token)),
  fc.nat().map(dropField),
  hostileBody.map(replaceBody),
];

/** Somebody else's session, or one that is over. */
const otherToken =
  (pick: number): Mutation =>
  (draft, memory) => {
    const token = memory.recall('accessToken', pick);
    if (token) setHeader(draft, 'authorization', `Bearer ${token}`);
  };

const addHeader =
  ([name, value]: readonly [string, string]): Mutation =>
  (draft) =>
    void draft.headers.push([name, value]);

const dropHeader =
  (name: string): Mutation =>
  (draft) => {
    draft.headers = draft.headers.filter(([one]) => one !== name.toLowerCase());
  };

const retype =
  (type: string): Mutation =>
  (draft) =>
    setHeader(draft, 'content-type', type);

const addQuery =
  (name: string, value: string): Mutation =>
  (draft) =>
    void draft.query.push([name, value.slice(0, 1_000)]);

const setPath =
  (name: string, value: string): Mutation =>
  (draft) => {
    // An empty segment would be another route.
    draft.path[name] = value.slice(0, 1_000) || ' ';
  };

/** An id of another kind or of another person. */
const otherId =
  (name: string, pick: number): Mutation =>
  (draft, memory) => {
    draft.path[name] = memory.anyId(pick) ?? 'usr_00000000-0000-7000-8000-000000000000';
  };

const replaceBody =
  (raw: string | Uint8Array): Mutation =>
  (draft) => {
    draft.raw = raw;
  };

const cut =
  (n: number): Mutation =>
  (draft) => {
    if (draft.raw instanceof Uint8Array) draft.raw = draft.raw.subarray(0, n % draft.raw.length);
  };

const chunk: Mutation = (draft) => {
  draft.chunked = true;
};

const addField =
  (name: string, token: string): Mutation =>
  (draft) =>
    void draft.fields?.push([name, token]);

const pickField = ({ fields }: Draft, n: number) => fields?.[n % Math.max(fields.length, 1)];

const replaceField =
  (n: number, token: string): Mutation =>
  (draft) => {
    const field = pickField(draft, n);
    if (field) field[1] = token;
  };

const repeatField =
  (n: number, token: string): Mutation =>
  (draft) => {
    const field = pickField(draft, n);
    if (field) draft.fields?.push([field[0], token]);
  };

const dropField =
  (n: number): Mutation =>
  (draft) => {
    const field = pickField(draft, n);
    draft.fields = draft.fields?.filter((one) => one !== field) ?? null;
  };
