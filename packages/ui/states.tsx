import { CloudOff, RotateCw } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';

interface ErrorProps {
  readonly what: string;
  readonly advice: string;
  readonly retry: string;
  readonly onRetry: () => void;
}

/** What failed, what helps, and the way to try again. */
export function ErrorState({ what, advice, retry, onRetry }: ErrorProps) {
  return (
    <div role="alert" className="rounded-xl border border-line bg-card p-4">
      <div className="flex items-start gap-3">
        <CloudOff className="mt-0.5 shrink-0 text-clay-600" aria-hidden="true" />
        <p className="min-w-0 flex-1 text-sm">
          <span className="font-semibold">{what}</span>
          <br />
          <span className="text-muted">{advice}</span>
        </p>
      </div>
      <div className="mt-3 grid">
        <Button look="dark" onClick={onRetry}>
          <RotateCw size={18} aria-hidden="true" />
          {retry}
        </Button>
      </div>
    </div>
  );
}

interface EmptyProps {
  readonly drawing: ReactNode;
  readonly title: string;
  readonly body: string;
  /** `h1` where it is the whole screen. */
  readonly heading?: 'h1' | 'h2';
  readonly children?: ReactNode;
}

/** A drawing, a sentence, and one action where there is one. */
export function EmptyState({ drawing, title, body, heading = 'h2', children }: EmptyProps) {
  const Heading = heading;
  return (
    <div className="flex flex-col items-center px-6 py-6 text-center">
      {drawing}
      <Heading className="mt-3 text-lg font-extrabold">{title}</Heading>
      <p className="mt-1 max-w-72 text-sm text-muted">{body}</p>
      {children && <div className="mt-4">{children}</div>}
    </div>
  );
}
