import { createHash } from 'node:crypto';
import { type FeeBand, feeOf } from '../../../modules/payments/domain/fee.ts';
import type { Random } from '../random.ts';
import type { Person } from './people.ts';

type Network = 'mixx' | 'moov';

interface Common {
  readonly key: string;
  readonly person: Person;
  readonly amountXof: number;
}

/** What a client asks for under one key, however often. */
export type Command =
  | (Common & { readonly kind: 'transfer'; readonly payee: Person; readonly pinToken: string })
  | (Common & MobileParts & { readonly kind: 'topup' })
  | (Common & MobileParts & { readonly kind: 'withdrawal'; readonly pinToken: string });

interface MobileParts {
  readonly network: Network;
  /** E.164; its last two digits say what the simulator does with it. */
  readonly phone: string;
  readonly feeXof: number;
}

export interface Fees {
  readonly topup: readonly FeeBand[];
  readonly withdrawal: readonly FeeBand[];
}

/** The next command, by the seed. */
export function drawCommand(random: Random, people: readonly Person[], fees: Fees): Command {
  const person = random.pick(people);
  const key = random.uuid();
  const kind = random.pick(['transfer', 'transfer', 'transfer', 'topup', 'topup', 'withdrawal']);
  if (kind === 'transfer') {
    const others = people.filter((other) => other !== person);
    const amountXof = random.between(1, 3_000);
    const pinToken = random.uuid();
    return { kind, key, person, amountXof, payee: random.pick(others), pinToken };
  }
  const amountXof = random.between(100, 4_000);
  const network = random.pick(['mixx', 'moov'] as const);
  const phone = phoneOf(random);
  const bands = kind === 'topup' ? fees.topup : fees.withdrawal;
  // Now and then a screen shows yesterday's fee.
  const feeXof = feeOf(bands, amountXof) + (random.chance(0.03) ? 1 : 0);
  const common = { key, person, amountXof, network, phone, feeXof };
  if (kind === 'topup') return { kind, ...common };
  return { kind: 'withdrawal', ...common, pinToken: random.uuid() };
}

/** Every ending that the simulator knows, about as often as the plain one. */
function phoneOf(random: Random): string {
  const suffix = random.chance(0.55) ? random.between(0, 6) : random.between(7, 99);
  const middle = String(random.below(10_000)).padStart(4, '0');
  return `+22890${middle}${String(suffix).padStart(2, '0')}`;
}

/** The request, as it is sent each time. */
export function requestOf(command: Command): { path: string; body: object } {
  const { amountXof } = command;
  switch (command.kind) {
    case 'transfer': {
      const { payee, pinToken } = command;
      return {
        path: '/v1/wallet/transfers',
        body: { to: payee.wireId, amountXof, pinToken },
      };
    }
    case 'topup': {
      const { network, phone, feeXof } = command;
      return { path: '/v1/wallet/topups', body: { network, phone, amountXof, feeXof } };
    }
    case 'withdrawal': {
      const { network, phone, feeXof, pinToken } = command;
      return {
        path: '/v1/wallet/withdrawals',
        body: { network, phone, amountXof, feeXof, pinToken },
      };
    }
  }
}

/** What the PIN was proved for; null where none is asked. `hash` as the database keeps it. */
export function pinProofOf(command: Command) {
  if (command.kind === 'topup') return null;
  const hash = createHash('sha256').update(command.pinToken).digest();
  const { sessionId } = command.person;
  return command.kind === 'transfer'
    ? { hash, sessionId, amountXof: command.amountXof, payee: command.payee.wireId }
    : { hash, sessionId, amountXof: command.amountXof + command.feeXof, payee: command.phone };
}
