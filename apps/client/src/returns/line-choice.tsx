import { useCartMessages } from '@ecom/i18n/cart';
import { Stepper } from '../cart/stepper.tsx';
import { usePrice } from '../market/price.tsx';
import { cardLook } from '../profile/row.tsx';
import type { Reportable } from './return-data.ts';

interface Props {
  readonly lines: readonly Reportable[];
  /** Pieces by line; none of what is not chosen. */
  readonly pieces: ReadonlyMap<string, number>;
  readonly onChange: (pieces: ReadonlyMap<string, number>) => void;
  readonly describedBy: string | undefined;
}

/** What of the order it is about: whole lines by a tap, and how many pieces where there are several. */
export function LineChoice({ lines, pieces, onChange, describedBy }: Props) {
  const { kilos } = useCartMessages();
  const price = usePrice();
  const choose = (lineId: string, count: number) => {
    const next = new Map(pieces);
    if (count > 0) next.set(lineId, count);
    else next.delete(lineId);
    onChange(next);
  };
  return (
    <ul className={cardLook} aria-describedby={describedBy}>
      {lines.map(({ lineId, title, variant, soldBy, unitXof, left }) => {
        const count = pieces.get(lineId) ?? 0;
        const inKilos = soldBy === 'weight';
        return (
          <li key={lineId} className="px-4 py-2.5">
            <label className="press flex min-h-12 cursor-pointer items-center gap-3.5">
              <input
                type="checkbox"
                checked={count > 0}
                onChange={({ currentTarget }) => choose(lineId, currentTarget.checked ? left : 0)}
                className="size-5 shrink-0 accent-palm-700"
              />
              <span className="min-w-0 flex-1">
                <span className="block font-semibold leading-snug [overflow-wrap:anywhere]">
                  {title}
                </span>
                <span className="num block text-sm text-muted">
                  {variant && `${variant} · `}
                  {inKilos ? kilos(left) : `${left} ×`} {price(unitXof)}
                </span>
              </span>
            </label>
            {count > 0 && left > 1 && (
              <div className="mt-2 pl-8.5">
                <Stepper
                  {...{ title, inKilos }}
                  quantity={count}
                  max={left}
                  onChange={(next) => choose(lineId, next)}
                />
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
