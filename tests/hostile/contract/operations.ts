/** A JSON Schema, as far as the API's document uses it. References are resolved. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly contentMediaType?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required: boolean;
  readonly schema: Schema;
}

/** What may be sent or answered: schemas by media type. */
export type Content = Readonly<Record<string, Schema>>;

export interface Answer {
  /** For problems: the codes it may carry, separated by commas. */
  readonly description: string;
  readonly content: Content;
}

export interface Operation {
  /** `PATCH /v1/me`: how rows of the matrix and reports name it. */
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly secured: boolean;
  readonly parameters: readonly Parameter[];
  readonly body: { readonly required: boolean; readonly content: Content } | null;
  readonly answers: ReadonlyMap<number, Answer>;
}

/** The document is JSON of our own making; it is looked into step by step. */
// biome-ignore lint/suspicious/noExplicitAny: a JSON document
type Json = any;

/** Every operation of an OpenAPI document, in its order. @throws for a schema that holds itself */
export function readOperations(document: Json): Operation[] {
  return Object.entries<Json>(document.paths).flatMap(([path, item]) =>
    Object.entries<Json>(item).map(([method, operation]) => {
      const one = resolve(operation, document, []);
      return {
        id: `${method.toUpperCase()} ${path}`,
        method: method.toUpperCase(),
        path,
        secured: (one.security ?? []).length > 0,
        parameters: (one.parameters ?? []).map(readParameter),
        body: one.requestBody ? readBody(one.requestBody) : null,
        answers: new Map(
          Object.entries<Json>(one.responses).map(([status, answer]) => [
            Number(status),
            { description: answer.description, content: readContent(answer.content) },
          ]),
        ),
      };
    }),
  );
}

const readParameter = (one: Json): Parameter => ({
  name: one.name,
  in: one.in,
  required: one.required === true || one.in === 'path',
  schema: one.schema ?? {},
});

const readBody = (body: Json) => ({
  required: body.required === true,
  content: readContent(body.content),
});

const readContent = (content: Json): Content =>
  Object.fromEntries(
    Object.entries<Json>(content ?? {}).map(([type, { schema }]) => [type, schema ?? {}]),
  );

function resolve(value: Json, document: Json, seen: readonly string[]): Json {
  if (Array.isArray(value)) return value.map((one) => resolve(one, document, seen));
  if (value === null || typeof value !== 'object') return value;
  if (typeof value.$ref === 'string') {
    if (seen.includes(value.$ref)) throw new Error(`${value.$ref} holds itself`);
    const found = value.$ref
      .slice(2)
      .split('/')
      .reduce((at: Json, name: string) => at?.[name], document);
    return resolve(found, document, [...seen, value.$ref]);
  }
  const entries = Object.entries(value).map(([key, one]) => [key, resolve(one, document, seen)]);
  return Object.fromEntries(entries);
}
