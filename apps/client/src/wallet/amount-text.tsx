import { useXof } from './amount.tsx';

/** Of an amount as it is typed. */
export const digitsMax = 7;

/** «12500» as one types it, with the spaces that tell thousands apart. */
export const spaced = (text: string): string =>
  text
    .replace(/\D/g, '')
    .replace(/^0+/, '')
    .slice(0, digitsMax)
    .replace(/\B(?=(\d{3})+$)/g, '\u00a0');

interface ChipsProps {
  readonly amounts: readonly number[];
  readonly chosen: number;
  readonly onChoose: (amount: number) => void;
}

/** Amounts to tap instead of typing one. */
export function AmountChips({ amounts, chosen, onChoose }: ChipsProps) {
  const xof = useXof();
  return (
    <div className="mt-2 grid grid-cols-2 gap-2">
      {amounts.map((amount) => (
        <button
          key={amount}
          type="button"
          aria-pressed={chosen === amount}
          onClick={() => onChoose(amount)}
          className={`press num min-h-12 rounded-full border-2 px-2 font-bold ${chosen === amount ? 'border-palm-700 bg-palm-100 text-palm-800' : 'border-line bg-card'}`}
        >
          {xof(amount)}
        </button>
      ))}
    </div>
  );
}
