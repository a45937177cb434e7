/** A refusal that callers are expected to handle; `code` is stable and translated in i18n. */
export interface Refusal<Code extends string = string> {
  readonly code: Code;
  /** Public facts that go with the code, such as `retryInMs` or `attemptsLeft`. */
  readonly facts?: Readonly<Record<string, string | number | boolean>>;
  /** For the log only; never sent. */
  readonly internal?: string;
  /**
   * True when what was written before the refusal must stay, such as a counted wrong code.
   * Everything else is rolled back.
   */
  readonly keepWrites?: boolean;
}

/** Expected outcomes are values; bugs throw. */
export type Result<Value, Code extends string = never> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Refusal<Code> };

export const ok = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });

export const err = <Code extends string>(
  code: Code,
  rest: Omit<Refusal<Code>, 'code'> = {},
): { ok: false; error: Refusal<Code> } => ({ ok: false, error: { code, ...rest } });
