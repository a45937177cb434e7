/** Operations that this fuzzer cannot make succeed, each with the reason and with who does. */
export const excuses: Readonly<Record<string, string>> = {};
