import { formatXof, useLanguage, useMessages } from '@ecom/i18n';
import { useAmountsHidden } from './amounts-hidden.ts';

interface Props {
  readonly xof: number;
  /** Digits large, unit small. */
  readonly size?: 'hero' | 'strip' | 'row';
  /** «+» before what came in. */
  readonly signed?: boolean;
  /** Shown even where amounts are hidden: what one is about to confirm. */
  readonly always?: boolean;
}

const looks = {
  hero: { digits: 'text-3xl font-extrabold tracking-tight', unit: 'text-base font-bold' },
  strip: { digits: 'text-xl font-extrabold tracking-tight', unit: 'text-xs font-bold' },
  row: { digits: 'font-bold', unit: 'text-xs font-semibold' },
} as const;

/** Whole francs, read out whole; hidden where the device hides amounts. */
export function Amount({ xof, size = 'row', signed, always }: Props) {
  const { wallet } = useMessages();
  const language = useLanguage();
  const hidden = useAmountsHidden() && !always;
  const look = looks[size];
  if (hidden) {
    return (
      <span className={`num ${look.digits}`}>
        <span aria-hidden="true">•••••</span>
        <span className="sr-only">{wallet.hidden}</span>
      </span>
    );
  }
  const text = `${signed && xof > 0 ? '+' : ''}${formatXof(xof, language)}`;
  const [, digits = text, unit = ''] = /^([^A-Z]*\d)(\D*)$/.exec(text) ?? [];
  return (
    <span className="num whitespace-nowrap">
      <span className={look.digits}>
        {digits}
        {unit[0]}
      </span>
      <span className={look.unit}>{unit.slice(1)}</span>
    </span>
  );
}

/** As `useXof`, for sentences that one reads in passing: hidden where amounts are. */
export function useShownXof(): (xof: number) => string {
  const show = useXof();
  const hidden = useAmountsHidden();
  return (xof) => (hidden ? '•••••' : show(xof));
}

/** The same as text, for sentences and buttons. */
export function useXof(): (xof: number) => string {
  const language = useLanguage();
  return (xof) => formatXof(xof, language);
}
