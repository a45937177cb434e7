/** One row of a machine's table. `by` names who may send the event; `guard` is only a name here. */
export interface Transition<S extends string, E extends string, A extends string> {
  readonly from: S;
  readonly event: E;
  readonly to: S;
  readonly by: readonly A[];
  readonly guard?: string;
}

/**
 * A state machine as data, so that the server decides by it, the apps draw their buttons from it
 * and a test can read it. Every state that is not final is either in `waiting`, which names the
 * event that ends the wait, or in `resting`, where nobody is awaited: none can wait for ever.
 */
export interface MachineSpec<S extends string, E extends string, A extends string> {
  readonly name: string;
  readonly initial: readonly S[];
  readonly final: readonly S[];
  readonly waiting: Readonly<Partial<Record<S, E>>>;
  readonly resting?: readonly S[];
  readonly transitions: readonly Transition<S, E, A>[];
}

export type Machine<S extends string, E extends string, A extends string> = MachineSpec<S, E, A> & {
  readonly states: readonly S[];
};

export interface MachineProblem {
  readonly kind:
    | 'unreachable'
    | 'dead_end'
    | 'leaves_final'
    | 'ambiguous'
    | 'no_timeout'
    | 'no_actor'
    | 'no_initial';
  readonly at: string;
}

/** Builds a machine and throws when its table is not sound: a definition is checked at load. */
export function defineMachine<
  const S extends string,
  const E extends string,
  const A extends string,
>(spec: MachineSpec<S, E, A>): Machine<S, E, A> {
  const problems = validateMachine(spec);
  if (problems.length > 0) {
    const list = problems.map((problem) => `${problem.kind} at ${problem.at}`).join(', ');
    throw new Error(`machine ${spec.name}: ${list}`);
  }
  return { ...spec, states: statesOf(spec) };
}

/** The state after `event`, or null when `actor` may not send it from `state`. */
export function nextState<S extends string, E extends string, A extends string>(
  machine: MachineSpec<S, E, A>,
  state: S,
  event: E,
  actor: A,
): S | null {
  const row = machine.transitions.find((t) => t.from === state && t.event === event);
  return row?.by.includes(actor) ? row.to : null;
}

/** What `actor` may do in `state`; guards are the server's. */
export function allowedEvents<S extends string, E extends string, A extends string>(
  machine: MachineSpec<S, E, A>,
  state: S,
  actor: A,
): E[] {
  return machine.transitions
    .filter((t) => t.from === state && t.by.includes(actor))
    .map((t) => t.event);
}

/** Every fault of the table, not only the first. An empty list means it is sound. */
export function validateMachine<S extends string, E extends string, A extends string>(
  spec: MachineSpec<S, E, A>,
): MachineProblem[] {
  const reachable = reach(spec.initial, (s) => outgoing(spec, s));
  const ending = reach(spec.final, (s) =>
    spec.transitions.filter((t) => t.to === s).map((t) => t.from),
  );
  const problems: MachineProblem[] = [];
  if (spec.initial.length === 0) problems.push({ kind: 'no_initial', at: spec.name });
  for (const state of statesOf(spec)) {
    const final = spec.final.includes(state);
    if (!reachable.has(state)) problems.push({ kind: 'unreachable', at: state });
    if (!ending.has(state)) problems.push({ kind: 'dead_end', at: state });
    if (final && outgoing(spec, state).length > 0)
      problems.push({ kind: 'leaves_final', at: state });
  }
  return [...problems, ...rowProblems(spec), ...timeoutProblems(spec)];
}

function rowProblems(spec: MachineSpec<string, string, string>): MachineProblem[] {
  const seen = new Set<string>();
  const problems: MachineProblem[] = [];
  for (const { from, event, by } of spec.transitions) {
    const at = `${from}.${event}`;
    if (seen.has(at)) problems.push({ kind: 'ambiguous', at });
    if (by.length === 0) problems.push({ kind: 'no_actor', at });
    seen.add(at);
  }
  return problems;
}

function timeoutProblems(spec: MachineSpec<string, string, string>): MachineProblem[] {
  const hasTimeout = (from: string) =>
    spec.transitions.some((t) => t.from === from && t.event === spec.waiting[from]);
  return statesOf(spec)
    .filter((state) => !spec.final.includes(state) && !spec.resting?.includes(state))
    .filter((state) => !hasTimeout(state))
    .map((at) => ({ kind: 'no_timeout', at }));
}

function statesOf<S extends string>(spec: MachineSpec<S, string, string>): S[] {
  const named = spec.transitions.flatMap((t) => [t.from, t.to]);
  const waiting = Object.keys(spec.waiting) as S[];
  return [...new Set([...spec.initial, ...named, ...spec.final, ...waiting])];
}

function outgoing<S extends string>(spec: MachineSpec<S, string, string>, state: S): S[] {
  return spec.transitions.filter((t) => t.from === state).map((t) => t.to);
}

function reach<S>(start: readonly S[], next: (state: S) => S[]): Set<S> {
  const seen = new Set(start);
  for (const state of seen) for (const other of next(state)) seen.add(other);
  return seen;
}
