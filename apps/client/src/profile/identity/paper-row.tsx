import { useMessages } from '@ecom/i18n';
import { ProgressBar } from '@ecom/ui';
import { Camera, CircleCheck, type LucideIcon, TriangleAlert } from 'lucide-react';
import { problemText } from '../../app/problem-text.ts';
import { iconLook } from '../row.tsx';
import type { Paper } from './papers.ts';
import type { Side } from './use-identity.ts';

interface Props {
  readonly side: Side;
  readonly hint: string;
  /** What this device knows of it; absent when the photo came before, or not yet. */
  readonly paper: Paper | undefined;
  /** Whether the API has a photo of this side. */
  readonly isThere: boolean;
  readonly onTake: () => void;
  readonly onResume: () => void;
}

/** A side: what to take, how far it is, and the way to take it again. */
export function PaperRow({ side, hint, paper, isThere, onTake, onResume }: Props) {
  const messages = useMessages();
  const { identity } = messages;
  const name = identity.sides[side];
  const isSent = paper ? paper.state === 'sent' : isThere;
  const isTrouble = paper?.state === 'lost' || paper?.state === 'refused';
  return (
    <li className="rounded-xl bg-card p-4 shadow-card">
      <div className="flex items-center gap-3.5">
        <Mark isSent={isSent} isTrouble={isTrouble} />
        <span className="min-w-0 flex-1">
          <span className="block font-bold leading-snug">{name}</span>
          <span className="block text-sm text-muted">{isSent ? identity.sent : hint}</span>
        </span>
        {paper?.state !== 'sending' && (
          <button
            type="button"
            onClick={onTake}
            aria-label={isSent ? identity.retakeSide(name) : identity.takeSide(name)}
            className={`press min-h-12 shrink-0 rounded-full px-4 text-sm font-bold ${isSent ? 'text-palm-700' : 'bg-sun-500'}`}
          >
            {isSent ? identity.retake : identity.take}
          </button>
        )}
      </div>
      {paper?.state === 'sending' && <Sending sent={paper.sent} />}
      {paper?.state === 'refused' && (
        <p role="alert" className="mt-3 text-sm font-semibold text-danger">
          {problemText(messages, paper.problem)}
        </p>
      )}
      {paper?.state === 'lost' && (
        <div className="mt-3">
          <p role="alert" className="text-sm font-semibold text-danger">
            {identity.lost}
          </p>
          <button
            type="button"
            onClick={onResume}
            className="press mt-2 min-h-12 rounded-full bg-palm-100 px-5 text-sm font-bold text-palm-800"
          >
            {identity.resume}
          </button>
        </div>
      )}
    </li>
  );
}

function Sending({ sent }: { readonly sent: number }) {
  const { identity } = useMessages();
  const text = identity.sending(Math.round(sent * 100));
  return (
    <div className="mt-3">
      <ProgressBar label={text} value={sent} />
      <p className="num mt-1 text-sm text-muted" aria-hidden="true">
        {text}
      </p>
    </div>
  );
}

function Mark({ isSent, isTrouble }: { isSent: boolean; isTrouble: boolean }) {
  const Icon: LucideIcon = isTrouble ? TriangleAlert : isSent ? CircleCheck : Camera;
  const tone = isTrouble ? 'bg-clay-100 text-clay-700' : '';
  return (
    <span className={tone ? iconLook.replace('bg-palm-100 text-palm-800', tone) : iconLook}>
      <Icon size={20} aria-hidden="true" />
    </span>
  );
}
