import { formatXof, useLanguage, useMessages } from '@ecom/i18n';
import { Check } from 'lucide-react';
import { Badge } from '../row.tsx';
import type { Identity } from './use-identity.ts';

/** The three levels as a way upwards, each with what it allows. */
export function LevelPath({ identity }: { readonly identity: Identity }) {
  const isWaiting = identity.review?.state === 'submitted';
  return (
    <ol className="rounded-xl bg-card p-4 shadow-card">
      {identity.levels.map((line) => (
        <Level
          key={line.level}
          line={line}
          level={identity.level}
          isLast={line.level === identity.levels.length - 1}
          isWaiting={isWaiting && line.level === 2}
        />
      ))}
    </ol>
  );
}

interface LevelProps {
  readonly line: Identity['levels'][number];
  /** The person's own. */
  readonly level: number;
  readonly isLast: boolean;
  readonly isWaiting: boolean;
}

function Level({ line, level, isLast, isWaiting }: LevelProps) {
  const { identity } = useMessages();
  const language = useLanguage();
  const isReached = line.level <= level;
  const mark = isReached ? 'bg-palm-800 text-white' : 'border-2 border-edge text-muted';
  const amount = (xof: number) => formatXof(xof, language);
  return (
    <li className="flex gap-3.5" aria-current={line.level === level ? 'step' : undefined}>
      <span className="flex flex-col items-center" aria-hidden="true">
        <span className={`grid size-9 shrink-0 place-items-center rounded-full font-bold ${mark}`}>
          {isReached ? <Check size={20} /> : line.level}
        </span>
        {!isLast && (
          <span className={`my-1 w-0.5 flex-1 ${line.level < level ? 'bg-palm-700' : 'bg-line'}`} />
        )}
      </span>
      <span className={`min-w-0 flex-1 ${isLast ? '' : 'pb-5'}`}>
        <span className="flex min-h-9 flex-wrap items-center gap-x-2 gap-y-1">
          <span className="font-bold leading-snug">{identity.names[line.level]}</span>
          {line.level === level && <Badge tone="good">{identity.here}</Badge>}
          {isWaiting && <Badge tone="open">{identity.waiting}</Badge>}
        </span>
        <span className="num block text-sm text-muted">
          {identity.balance(amount(line.balanceMaxXof))}
        </span>
        <span className="num block text-sm text-muted">
          {identity.topup(amount(line.topupMonthMaxXof))}
        </span>
      </span>
    </li>
  );
}
