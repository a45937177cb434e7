import { unwrap } from '@ecom/api-client';
import { useMessages } from '@ecom/i18n';
import { Button, Notice } from '@ecom/ui';
import { useQueryClient } from '@tanstack/react-query';
import { LockKeyhole } from 'lucide-react';
import { useEffect } from 'react';
import { Screen } from '../../app/screen.tsx';
import { api } from '../../session/session.ts';
import { useOnline } from '../../session/use-online.ts';
import { useTask } from '../../sign-in/use-task.ts';
import { useCommandKey } from '../use-command-key.ts';
import { PaperRow } from './paper-row.tsx';
import { clearPapers, resumePaper, usePapers } from './papers.ts';
import { PreviewSheet } from './preview-sheet.tsx';
import type { Review, Side } from './use-identity.ts';
import { useTakePhoto } from './use-take-photo.tsx';

interface Props {
  readonly userId: string;
  readonly review: Review;
  readonly onOtherKind: () => void;
  readonly onSubmitted: () => void;
}

/** The photos of a draft, each on its way by itself; handed in when all are there. */
export function Photos({ userId, review, onOtherKind, onSubmitted }: Props) {
  const { identity } = useMessages();
  const papers = usePapers(userId);
  const camera = useTakePhoto(userId);
  useResume(papers);
  const isThere = (side: Side) =>
    papers[side] ? papers[side].state === 'sent' : review.sidesPresent.includes(side);
  const missing = review.sidesNeeded.filter((side) => !isThere(side)).length;
  const hintOf = (side: Side) =>
    side === 'front' && review.documentKind === 'passport'
      ? identity.passportFront
      : identity.sideHints[side];
  return (
    <Screen
      title={identity.photosTitle}
      overline={identity.kinds[review.documentKind]}
      back="/profil/identite"
    >
      <p className="mt-1.5 text-muted">{identity.photosBody}</p>
      <ul className="mt-5 grid gap-3">
        {review.sidesNeeded.map((side) => (
          <PaperRow
            key={side}
            side={side}
            hint={hintOf(side)}
            paper={papers[side]}
            isThere={review.sidesPresent.includes(side)}
            onTake={() => camera.take(side)}
            onResume={() => void resumePaper(side)}
          />
        ))}
      </ul>
      {camera.error && (
        <p role="alert" className="mt-3 text-sm font-semibold text-danger">
          {camera.error}
        </p>
      )}
      <button
        type="button"
        onClick={onOtherKind}
        className="press mt-2 min-h-12 self-start rounded-sm text-sm font-bold text-palm-700 underline underline-offset-4"
      >
        {identity.otherKind}
      </button>
      <div className="mt-2">
        <Notice icon={<LockKeyhole size={20} aria-hidden="true" />}>{identity.who}</Notice>
      </div>
      <Submit missing={missing} onSubmitted={onSubmitted} />
      {camera.input}
      {camera.taken && <PreviewSheet {...camera.taken} {...camera.answers} />}
    </Screen>
  );
}

/** What the network lost goes out again by itself when the phone says that it is back. */
function useResume(papers: ReturnType<typeof usePapers>): void {
  const online = useOnline();
  useEffect(() => {
    if (!online) return;
    for (const side of Object.keys(papers) as Side[]) void resumePaper(side);
  }, [online]);
}

interface SubmitProps {
  readonly missing: number;
  readonly onSubmitted: () => void;
}

function Submit({ missing, onSubmitted }: SubmitProps) {
  const { identity } = useMessages();
  const queries = useQueryClient();
  const keyed = useCommandKey();
  const task = useTask();
  const submit = async () => {
    await keyed('submit', (key) => {
      const params = { header: { 'idempotency-key': key } };
      return unwrap(api.POST('/v1/me/identity/review/submit', { params }));
    });
    clearPapers();
    await queries.invalidateQueries({ queryKey: ['identity'] });
    onSubmitted();
  };
  return (
    <div className="mt-auto pt-6">
      <p role="alert" className="min-h-5 text-sm font-semibold text-danger">
        {task.error}
      </p>
      <div className="mt-1">
        {missing > 0 ? (
          <p className="grid min-h-13 place-items-center rounded-full bg-sunk font-bold text-muted">
            {identity.left(missing)}
          </p>
        ) : (
          <Button wide busy={task.busy} onClick={() => void task.run(submit)}>
            {identity.submit}
          </Button>
        )}
      </div>
    </div>
  );
}
