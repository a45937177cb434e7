import { z } from 'zod';
import type { Book } from './book.ts';
import { type Faults, faultsSchema, noFaults } from './faults.ts';
import type { Direction, OperationState, Provider } from './operation.ts';
import { pageOf } from './page.ts';
import type { World } from './world.ts';

/** `restart`: the simulator goes down for so long, then reads its journal again. */
export interface ControlAnswer {
  readonly status: number;
  readonly type: 'json' | 'html' | 'redirect';
  readonly body: unknown;
  readonly restart?: { readonly downMs: number };
}

export interface ControlRequest {
  readonly method: string;
  readonly path: string;
  readonly contentType: string;
  readonly text: string;
}

/** What became of money under one reference. More than one time is what must never happen. */
export interface MovedReference {
  readonly provider: Provider;
  readonly direction: Direction;
  readonly reference: string;
  readonly times: number;
  readonly amountXof: number;
}

const url = z.url({ protocol: /^https?$/ }).nullable();
const receiversSchema = z.strictObject({ fedapay: url.optional(), paygate: url.optional() });
const endSchema = z.object({
  reference: z.string(),
  state: z.enum(['approved', 'declined', 'canceled', 'expired', 'sent', 'failed']),
});
const restartSchema = z.object({ downMs: z.int().min(0).max(60_000).default(0) });

/** The knobs, for tests and for the page. Null for a path that is none of theirs. */
export function answerControl(world: World, request: ControlRequest): ControlAnswer | null {
  const { book } = world;
  switch (`${request.method} ${request.path}`) {
    case 'GET /':
      return { status: 200, type: 'html', body: pageOf(world) };
    case 'GET /control':
      return json({ faults: book.faults, operations: book.operations.size, owed: book.owed.size });
    case 'GET /control/moved':
      return json({ moved: movedOf(book) });
    case 'PUT /control/faults':
      return change(request, faultsSchema.partial(), (faults) => setFaults(book, faults));
    case 'DELETE /control/faults':
      return setFaults(book, noFaults);
    case 'POST /control/faults':
      return fromPage(book, new URLSearchParams(request.text));
    case 'PUT /control/receivers':
      return change(request, receiversSchema, (receivers) => setReceivers(book, receivers));
    case 'POST /control/end':
      return change(request, endSchema, ({ reference, state }) => end(world, reference, state));
    case 'POST /control/restart':
      return change(request, restartSchema, (restart) => ({ ...json({}), status: 202, restart }));
    default:
      return null;
  }
}

const json = (body: object): ControlAnswer => ({ status: 200, type: 'json', body });
const refused: ControlAnswer = { status: 400, type: 'json', body: { error: 'malformed' } };
const back: ControlAnswer = { status: 303, type: 'redirect', body: '/' };

/** Forms carry no JSON: the page's two buttons come with fields instead. */
function change<Value>(
  { contentType, text }: ControlRequest,
  schema: z.ZodType<Value>,
  act: (value: Value) => ControlAnswer,
): ControlAnswer {
  const isForm = contentType.startsWith('application/x-www-form-urlencoded');
  const parsed = schema.safeParse(
    isForm ? Object.fromEntries(new URLSearchParams(text)) : parse(text),
  );
  if (!parsed.success) return refused;
  const answer = act(parsed.data);
  return isForm && answer.status < 300 ? { ...back, ...restartOf(answer) } : answer;
}

const restartOf = ({ restart }: ControlAnswer) => (restart === undefined ? {} : { restart });

function parse(text: string): unknown {
  try {
    return JSON.parse(text === '' ? '{}' : text);
  } catch {
    return undefined;
  }
}

function setFaults(book: Book, change: { [Knob in keyof Faults]?: Faults[Knob] | undefined }) {
  const set = Object.entries(change).filter(([, value]) => value !== undefined);
  const faults: Faults = { ...book.faults, ...Object.fromEntries(set) };
  book.record([{ type: 'faults', faults }]);
  return json({ faults });
}

/** A form sends text, and nothing at all for a box that is not ticked. */
function fromPage(book: Book, form: URLSearchParams): ControlAnswer {
  const read = Object.entries(noFaults).map(([knob, value]): [string, unknown] => {
    const text = form.get(knob);
    if (typeof value === 'boolean') return [knob, text !== null];
    return [knob, typeof value === 'number' ? Number(text ?? value) : (text ?? value)];
  });
  const faults = faultsSchema.safeParse(Object.fromEntries(read));
  if (!faults.success) return refused;
  setFaults(book, faults.data);
  return back;
}

function setReceivers(book: Book, urls: z.infer<typeof receiversSchema>): ControlAnswer {
  for (const provider of ['fedapay', 'paygate'] as const) {
    const next = urls[provider];
    if (next !== undefined) book.record([{ type: 'receiver', provider, url: next }]);
  }
  return json({});
}

function end({ book, settler }: World, reference: string, state: OperationState): ControlAnswer {
  const meant = [...book.operations.values()].find((one) => one.reference === reference);
  if (meant === undefined || meant.askedAtMs === null) return { ...refused, status: 404 };
  const states = meant.direction === 'collect' ? collectEnds : payoutEnds;
  if (!states.includes(state)) return refused;
  settler.force(meant.id, state);
  return json({});
}

const collectEnds: readonly OperationState[] = ['approved', 'declined', 'canceled', 'expired'];
const payoutEnds: readonly OperationState[] = ['sent', 'failed'];

/** Money by reference, in the order in which it first moved. */
function movedOf(book: Book): readonly MovedReference[] {
  const byReference = new Map<string, MovedReference>();
  for (const { provider, direction, reference, amountXof } of book.movements) {
    const key = `${provider} ${direction} ${reference}`;
    const before = byReference.get(key);
    const times = (before?.times ?? 0) + (amountXof < 0 ? -1 : 1);
    const sum = (before?.amountXof ?? 0) + amountXof;
    byReference.set(key, { provider, direction, reference, times, amountXof: sum });
  }
  return [...byReference.values()];
}
