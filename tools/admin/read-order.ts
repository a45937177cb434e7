import { parseArgs } from 'node:util';
import { type OperatorOrder, type PlatformRole, platformRoles } from '@ecom/auth';
import { parsePhone } from '@ecom/kernel';

export const usage = [
  'npm run admin -- grant <numéro> [--right owner|support|reviewer]',
  'npm run admin -- revoke <numéro> [--right owner|support|reviewer]',
  'npm run admin -- reset-factor <numéro>',
  'npm run admin -- list',
].join('\n');

export type Order = OperatorOrder | { readonly act: 'list' };

/** Something that was typed and makes no sense; said in both languages. */
export class UsageProblem extends Error {
  readonly fr: string;
  readonly en: string;
  constructor(fr: string, en: string) {
    super(en);
    this.fr = fr;
    this.en = en;
  }
}

/** What was typed after `npm run admin --`. @throws UsageProblem */
export function readOrder(args: readonly string[]): Order {
  const { positionals, right } = parse(args);
  const [act, phoneText, ...rest] = positionals;
  if (rest.length > 0) throw tooMuch(rest.join(' '));
  if (act === 'list') {
    if (phoneText !== undefined) throw tooMuch(phoneText);
    return { act };
  }
  if (act !== 'grant' && act !== 'revoke' && act !== 'reset-factor') {
    throw act === undefined
      ? new UsageProblem('Que faire ?', 'What shall be done?')
      : new UsageProblem(`« ${act} » n'existe pas.`, `There is no «${act}».`);
  }
  const phone = readPhone(act, phoneText);
  if (act === 'reset-factor') {
    if (right !== undefined) throw tooMuch(`--right ${right}`);
    return { act, phone };
  }
  const duty = right === undefined ? null : readRight(right);
  return act === 'grant' ? { act, phone, duty: duty ?? 'owner' } : { act, phone, duty };
}

function parse(args: readonly string[]) {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { right: { type: 'string' } },
    });
    return { positionals, right: values.right };
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    throw new UsageProblem(`Option inconnue : ${text}`, `Unknown option: ${text}`);
  }
}

function readPhone(act: string, text: string | undefined) {
  if (text === undefined) {
    throw new UsageProblem(`${act} : pour quel numéro ?`, `${act}: for which number?`);
  }
  const phone = parsePhone(text);
  if (phone.ok) return phone.value;
  throw new UsageProblem(
    `« ${text} » n'est pas un numéro mobile du Togo.`,
    `«${text}» is no Togolese mobile number.`,
  );
}

function readRight(text: string): PlatformRole {
  const right = platformRoles.find((one) => one === text);
  if (right) return right;
  const known = platformRoles.join(', ');
  throw new UsageProblem(
    `« ${text} » n'est pas un droit (${known}).`,
    `«${text}» is no right (${known}).`,
  );
}

const tooMuch = (text: string): UsageProblem =>
  new UsageProblem(`En trop : ${text}`, `Too much: ${text}`);
