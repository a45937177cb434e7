const keyForm = /^[a-z0-9][a-z0-9_-]*(\/[a-z0-9][a-z0-9_-]*)+$/;
const keyLengthMax = 180;

/**
 * Keys are made by us, so another form is a bug or an attack, never a refusal. No dots, hence no
 * way up; no capitals, which some disks do not tell from small letters. Every storage adapter
 * has this rule, and their contract suite holds it.
 */
export function assertFileKey(key: string): void {
  if (key.length > keyLengthMax || !keyForm.test(key)) throw new Error('not the key of a file');
}
