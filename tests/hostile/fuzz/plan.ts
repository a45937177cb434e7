import fc from 'fast-check';
import type { Operation, Parameter } from '../contract/operations.ts';
import type { ActorKind } from './actors.ts';
import { type Mutation, mutationsOf } from './mutations.ts';
import { valuesOf } from './schema-values.ts';

/** One request before anybody's ids and tokens are known. The same seed makes the same plans. */
export interface Plan {
  readonly operation: Operation;
  readonly actor: ActorKind;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  readonly mutations: readonly Mutation[];
  /** Chooses among what the memory holds. */
  readonly pick: number;
  /** Sends the newest idempotency key of this actor once more. */
  readonly repeatsKey: boolean;
  /** How many go at once: two taps, a retry that overtakes its request. */
  readonly copies: number;
  /** Each copy has a key of its own, so that nothing but the database keeps them apart. */
  readonly ownKeys: boolean;
  /** Goes to a place or with a verb that the document does not know. */
  readonly elsewhere: string | null;
}

const forAdmins = ({ path }: Operation): boolean => path.includes('/admin/');

/** Mostly the person that a route is for, often enough somebody else. */
function actorsOf(operation: Operation): fc.Arbitrary<ActorKind> {
  const weights: Record<ActorKind, number> = forAdmins(operation)
    ? { anonymous: 1, fresh: 1, member: 2, other: 1, admin: 8 }
    : { anonymous: operation.secured ? 1 : 4, fresh: 2, member: 8, other: 3, admin: 1 };
  return fc.oneof(
    ...Object.entries(weights).map(([kind, weight]) => ({
      weight,
      arbitrary: fc.constant(kind as ActorKind),
    })),
  );
}

/** Good requests only, by the person that the route is for. */
export const goodPlans = (operation: Operation): fc.Arbitrary<Plan> =>
  plansOf(operation, [operation]).map((plan) => ({
    ...plan,
    actor: forAdmins(operation) ? 'admin' : 'member',
    mutations: [],
    repeatsKey: false,
    copies: 1,
    elsewhere: null,
  }));

const verbs = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

function plansOf(operation: Operation, all: readonly Operation[]): fc.Arbitrary<Plan> {
  const { parameters, body, path } = operation;
  const schema = Object.entries(body?.content ?? {}).find(([type]) => /json/.test(type))?.[1];
  const mutation = mutationsOf(operation);
  const others = verbs.filter((verb) => !all.some((one) => answersFor(one, verb, path)));
  return fc.record<Plan>({
    operation: fc.constant(operation),
    actor: actorsOf(operation),
    parameters: parameterValues(parameters),
    body: schema ? valuesOf(schema) : fc.constant(null),
    mutations: fc.oneof(
      { weight: 4, arbitrary: fc.constant([]) },
      { weight: 4, arbitrary: fc.tuple(mutation) },
      { weight: 2, arbitrary: fc.array(mutation, { minLength: 2, maxLength: 4 }) },
    ),
    pick: fc.nat(),
    repeatsKey: sometimes(9),
    copies: fc.oneof({ weight: 12, arbitrary: fc.constant(1) }, fc.constantFrom(2, 6)),
    ownKeys: fc.boolean(),
    elsewhere: fc.oneof(
      { weight: 40, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.constantFrom(...others) },
    ),
  });
}

/** `/sessions/{id}` also takes what is sent to `/sessions/revoke-others`. */
const answersFor = (operation: Operation, verb: string, path: string): boolean =>
  operation.method === verb &&
  new RegExp(`^${operation.path.replace(/\{\w+\}/g, '[^/]+')}$`).test(path);

const sometimes = (others: number): fc.Arbitrary<boolean> => fc.nat(others).map((n) => n === 0);

function parameterValues(parameters: readonly Parameter[]) {
  const values = parameters.map((one) => [`${one.in}.${one.name}`, valuesOf(one.schema)] as const);
  const required = parameters.filter((one) => one.required).map((one) => `${one.in}.${one.name}`);
  return fc.record(Object.fromEntries(values), { requiredKeys: required });
}

/** Plans over all operations alike. */
export function plans(operations: readonly Operation[]): fc.Arbitrary<Plan> {
  return fc.oneof(...operations.map((one) => plansOf(one, operations)));
}
