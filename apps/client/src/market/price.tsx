import { useLanguage } from '@ecom/i18n';
import { useMarketMessages } from '@ecom/i18n/market';

/** «4 500», held together by no-break spaces. */
const digitsOf = (xof: number, language: string): string =>
  new Intl.NumberFormat(language === 'en' ? 'en-TG' : 'fr-TG')
    .format(xof)
    .replace(/[\u202f\u2009 ]/g, '\u00a0');

/** «4 500 F», for sentences. */
export function usePrice(): (xof: number) => string {
  const language = useLanguage();
  const { francs } = useMarketMessages();
  return (xof) => francs(digitsOf(xof, language));
}

const sizes = {
  card: { digits: 'text-lg', unit: 'text-xs', before: 'text-xs' },
  page: { digits: 'text-3xl', unit: 'text-lg', before: 'text-base' },
} as const;

interface Props {
  readonly xof: number;
  readonly wasXof: number | null;
  readonly size: keyof typeof sizes;
  /** The price is of a kilogram. */
  readonly perKilo?: boolean;
}

/** What it costs, large; what it cost before, crossed out beside it. */
export function Price({ xof, wasXof, size, perKilo }: Props) {
  const language = useLanguage();
  const { list, francs, perKilo: kilo } = useMarketMessages();
  const look = sizes[size];
  const before = wasXof === null ? null : francs(digitsOf(wasXof, language));
  const unit = francs('').trim();
  return (
    <p className="num flex flex-wrap items-baseline gap-x-2 leading-tight">
      <span className="whitespace-nowrap">
        <span className={`font-extrabold tracking-tight ${look.digits}`}>
          {digitsOf(xof, language)}
        </span>
        <span className={`font-bold ${look.unit}`}>{`\u00a0${unit}`}</span>
        {perKilo && (
          <span className={`font-bold ${look.unit}`}>
            <span aria-hidden="true">{`\u00a0${kilo.unit}`}</span>
            <span className="sr-only"> {kilo.read}</span>
          </span>
        )}
      </span>
      {before !== null && (
        <span className={`whitespace-nowrap text-muted ${look.before}`}>
          <span className="sr-only">{list.before(before)}</span>
          <s aria-hidden="true">{before}</s>
        </span>
      )}
    </p>
  );
}

/** How much less it costs now, in whole per cent, never more than it is. */
export const percentOff = (xof: number, wasXof: number): number =>
  Math.floor((1 - xof / wasXof) * 100);
