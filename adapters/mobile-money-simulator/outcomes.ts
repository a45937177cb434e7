import type { Operation, OperationState, PlannedStep } from './operation.ts';

/** What a number does with a payment or a payout, by its last two digits. */
export interface Ending {
  readonly suffix: string;
  /** For the page and the docs. */
  readonly meaning: string;
  readonly collect: readonly OperationState[];
  readonly payout: readonly OperationState[];
}

/** Every other number pays, or is paid. Several states follow one another. */
export const endings: readonly Ending[] = [
  { suffix: '00', meaning: 'reste en attente', collect: [], payout: [] },
  { suffix: '01', meaning: 'le client refuse', collect: ['declined'], payout: ['failed'] },
  { suffix: '02', meaning: 'solde insuffisant', collect: ['canceled'], payout: ['failed'] },
  { suffix: '03', meaning: 'le client ne répond pas', collect: ['expired'], payout: ['failed'] },
  {
    suffix: '04',
    meaning: 'le client refuse, puis paie',
    collect: ['declined', 'approved'],
    payout: ['sent'],
  },
  {
    suffix: '05',
    meaning: 'paie un autre montant',
    collect: ['approved'],
    payout: ['sent'],
  },
  { suffix: '06', meaning: 'numéro refusé tout de suite', collect: [], payout: [] },
];

const suffixOf = ({ phone }: Pick<Operation, 'phone'>): string => (phone ?? '').slice(-2);

/** A number that the provider does not take at all. */
export const isRefusedNumber = (phone: string | null): boolean => suffixOf({ phone }) === '06';

/** A customer who pays another amount than was asked. */
export const paysAnother = (operation: Operation): boolean => suffixOf(operation) === '05';

/** What happens after an operation was accepted, and how long after. */
export function planFor(
  operation: Operation,
  { settleMs, declineFirst }: { settleMs: number; declineFirst: boolean },
): readonly PlannedStep[] {
  const ending = endings.find(({ suffix }) => suffix === suffixOf(operation));
  const paid: readonly OperationState[] =
    operation.direction === 'collect' ? ['approved'] : ['sent'];
  const states = ending?.[operation.direction] ?? paid;
  const first: readonly OperationState[] =
    declineFirst && operation.direction === 'collect' && states[0] === 'approved'
      ? ['declined']
      : [];
  return [...first, ...states].map((state, index) => ({ state, afterMs: settleMs * (index + 1) }));
}
