import { type ErrorObject, Ajv2020 as Validator } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { WireAnswer, WireRequest } from './exchange.ts';
import type { Operation, Schema } from './operations.ts';

/** What is wrong with an answer, in a few words each; empty when nothing is. */
export type Judge = (
  operation: Operation | null,
  request: WireRequest,
  answer: WireAnswer,
) => string[];

/**
 * Statuses that any route may answer without saying so, with the only code they may carry. They
 * stand before the routes: the body's size is looked at before anybody knows whose body it is.
 */
const beforeRoutes = new Map([
  [413, 'http.body_too_large'],
  [404, 'http.not_found'],
]);

const expectedHeaders: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['x-request-id', /^req_[0-9a-f-]{36}$/],
  ['content-security-policy', /default-src 'none'/],
  ['x-content-type-options', /^nosniff$/],
  ['x-frame-options', /^DENY$/],
  ['referrer-policy', /^no-referrer$/],
  ['strict-transport-security', /max-age=\d{7,}/],
  ['cross-origin-resource-policy', /^same-site$/],
];

/** Traces of our inside. No hostile value of the fuzzer contains one of them. */
const insides = [
  /\n\s+at .+:\d+:\d+/,
  /node_modules|node:internal|\.ts:\d+/,
  /\b(SELECT|INSERT INTO|UPDATE|DELETE FROM)\b.+\b(FROM|VALUES|SET|WHERE)\b/,
  /relation ".+" does not exist|violates .+ constraint|invalid input syntax|syntax error at/,
  /ECONNREFUSED|ECONNRESET|postgres(ql)?:\/\//,
];

/** Holds answers against the document: status, codes, schema, headers, and nothing of our inside. */
export function createJudge(): Judge {
  const validator = new Validator({ strict: false, allErrors: false, validateFormats: true });
  formats.default(validator);
  const compiled = new Map<Schema, ReturnType<typeof validator.compile>>();
  const complaintsOf = (schema: Schema, value: unknown): string[] => {
    const check = compiled.get(schema) ?? validator.compile(schema);
    compiled.set(schema, check);
    return check(value) ? [] : (check.errors ?? []).map(told);
  };
  const closed = remembered(closeObjects);
  return (operation, request, answer) => [
    ...headerComplaints(answer),
    ...insides.filter((one) => one.test(answer.text)).map((one) => `shows its inside: ${one}`),
    ...(operation === null
      ? undeclaredComplaints(request, answer)
      : [
          ...(leadsNowhere(request)
            ? undeclaredComplaints(request, answer)
            : statusComplaints(operation, request, answer)),
          ...bodyComplaints(operation, answer, (schema, value) =>
            complaintsOf(closed(schema), value),
          ),
          ...acceptanceComplaints(operation, request, answer, complaintsOf),
        ]),
  ];
}

const told = ({ instancePath, message, params }: ErrorObject): string =>
  `${instancePath || 'the body'} ${message} ${JSON.stringify(params)}`;

function headerComplaints({ status, headers, json }: WireAnswer): string[] {
  const missing = expectedHeaders
    .filter(([name, pattern]) => !pattern.test(String(headers[name] ?? '')))
    .map(([name]) => `header ${name} is missing or weak`);
  const cookies = [headers['set-cookie'] ?? []].flat();
  const weak = cookies.filter((one) => !/HttpOnly/.test(one) || !/SameSite=Strict/.test(one));
  const problem = status >= 400 ? problemComplaints(status, headers, json) : [];
  return [
    ...missing,
    ...weak.map(() => 'a cookie that scripts or other sites can use'),
    ...problem,
  ];
}

function problemComplaints(
  status: number,
  headers: WireAnswer['headers'],
  json: unknown,
): string[] {
  const problem = (json ?? {}) as { status?: unknown; code?: unknown; requestId?: unknown };
  const ofType = headers['content-type'] === 'application/problem+json';
  return [
    ...(ofType ? [] : [`an error of type ${headers['content-type']}`]),
    ...(problem.status === status ? [] : ['a problem with another status inside']),
    ...(problem.requestId === headers['x-request-id'] ? [] : ['a problem of another request']),
    ...(typeof problem.code === 'string' ? [] : ['a problem without a code']),
  ];
}

/** A path or method that the document does not know. */
function undeclaredComplaints({ method }: WireRequest, { status, json }: WireAnswer): string[] {
  if (status === 204 && method === 'OPTIONS') return [];
  const code = (json as { code?: unknown } | undefined)?.code;
  return beforeRoutes.get(status) === code ? [] : [`undeclared route answers ${status} ${code}`];
}

/** With an empty name in its path it is no route's, whichever it was meant for. */
const leadsNowhere = ({ target }: WireRequest): boolean => /\/(\/|\?|$)/.test(target);

function statusComplaints(
  { answers }: Operation,
  { target }: WireRequest,
  { status, json }: WireAnswer,
): string[] {
  if (status >= 500 && status !== 503) return [`status ${status}`];
  const code = (json as { code?: string } | undefined)?.code;
  // Nothing is named with a NUL: such a path ends before its route.
  if (code === 'http.not_found' && /%00/.test(target)) return [];
  const declared = answers.get(status);
  if (!declared) {
    return beforeRoutes.get(status) === code ? [] : [`status ${status} (${code}) is not declared`];
  }
  if (status < 400 || declared.description.split(', ').includes(code ?? '')) return [];
  return [`code ${code} is not declared for ${status}`];
}

function bodyComplaints(
  { answers }: Operation,
  { status, headers, text, json }: WireAnswer,
  complaintsOf: (schema: Schema, value: unknown) => string[],
): string[] {
  const content = answers.get(status)?.content ?? {};
  const types = Object.keys(content);
  if (types.length === 0)
    return text === '' || status >= 400 ? [] : ['a body where none is declared'];
  const type = String(headers['content-type']).split(';')[0] ?? '';
  const schema = content[type] ?? content[`${type.split('/')[0]}/*`];
  if (!schema) return [`type ${type} is not declared for ${status}`];
  if (!/json/.test(type)) return [];
  if (json === undefined) return ['a body that is not JSON'];
  return complaintsOf(schema, json).map((one) => `schema of ${status}: ${one}`);
}

/** What the contract refuses must not be carried out: an unknown field would be mass assignment. */
function acceptanceComplaints(
  { body }: Operation,
  request: WireRequest,
  { status }: WireAnswer,
  complaintsOf: (schema: Schema, value: unknown) => string[],
): string[] {
  const schema = body?.content['application/json'];
  if (!schema || status >= 300 || typeof request.body !== 'string') return [];
  return complaintsOf(schema, parsed(request.body)).map((one) => `accepted although ${one}`);
}

/** Undefined, which no schema allows, when it is not JSON. A mark of the byte order may precede it. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

/** An answer holds nothing but what is declared: a field too many is a leak. */
function closeObjects(schema: Schema): Schema {
  const { properties, items, anyOf, oneOf, additionalProperties } = schema;
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, one]) => [name, closeObjects(one)]),
      ),
      additionalProperties: additionalProperties ?? false,
    }),
    ...(items && { items: closeObjects(items) }),
    ...(anyOf && { anyOf: anyOf.map(closeObjects) }),
    ...(oneOf && { oneOf: oneOf.map(closeObjects) }),
  };
}

function remembered(work: (schema: Schema) => Schema): (schema: Schema) => Schema {
  const done = new Map<Schema, Schema>();
  return (schema) => {
    const made = done.get(schema) ?? work(schema);
    done.set(schema, made);
    return made;
  };
}
