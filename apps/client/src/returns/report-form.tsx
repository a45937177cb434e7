import { useReturnsMessages } from '@ecom/i18n/returns';
import { Button, Notice } from '@ecom/ui';
import { useId, useState } from 'react';
import { Question, RadioRow } from '../cart/radio-row.tsx';
import { cardLook } from '../profile/row.tsx';
import { useOnline } from '../session/use-online.ts';
import { LineChoice } from './line-choice.tsx';
import { PhotoPart } from './photo-part.tsx';
import { usePhotos } from './photo-uploads.ts';
import type { OrderReturns } from './return-data.ts';
import { useDraft } from './use-draft.ts';
import { useReport } from './use-report.ts';
import { WordsField } from './words-field.tsx';

interface Props {
  readonly userId: string;
  readonly orderId: string;
  readonly found: OrderReturns;
}

const reasons = ['damaged', 'not_as_described', 'missing', 'wrong', 'other'] as const;
const wishes = ['refund', 'exchange'] as const;
type Lack = 'lines' | 'reason' | 'words' | 'wish';

/** What, why, how it looks and what she would like: on one page, in the order in which one thinks. */
export function ReportForm({ userId, orderId, found }: Props) {
  const texts = useReturnsMessages();
  const id = useId();
  const online = useOnline();
  const photos = usePhotos(orderId);
  const lines = found.lines.filter(({ left }) => left > 0);
  const [first] = lines;
  const { draft, change } = useDraft(orderId, {
    // Of one thing there is nothing to choose.
    pieces: first && lines.length === 1 ? [[first.lineId, first.left]] : [],
    ...{ reason: null, words: '', wish: null },
  });
  const { reason, words, wish } = draft;
  // What was chosen then may have been reported meanwhile.
  const pieces = new Map(
    draft.pieces.filter(([id, count]) =>
      lines.some((one) => one.lineId === id && count <= one.left),
    ),
  );
  const [lack, setLack] = useState<Lack>();
  const report = useReport(userId, orderId);
  const type = (part: Parameters<typeof change>[0]) => {
    setLack(undefined);
    change(part);
  };
  const send = () => {
    const said = words.trim();
    const missing: readonly (Lack | false)[] = [
      pieces.size === 0 && 'lines',
      reason === null && 'reason',
      said.length < 3 && 'words',
      wish === null && 'wish',
    ];
    setLack(missing.find((one) => one !== false) || undefined);
    if (pieces.size === 0 || !reason || said.length < 3 || !wish) return;
    const wanted = [...pieces].map(([lineId, quantity]) => ({ lineId, quantity }));
    void report.send({ lines: wanted, reason, words: said, wish });
  };
  const lacking = (one: Lack) =>
    lack === one && <Lacks id={`${id}-lack`} text={texts.lacks[one]} />;
  return (
    <>
      <Question title={texts.which}>
        <LineChoice
          {...{ lines, pieces }}
          onChange={(next) => type({ pieces: [...next] })}
          describedBy={lack === 'lines' ? `${id}-lack` : undefined}
        />
        {lacking('lines')}
      </Question>
      <Question title={texts.reason}>
        <fieldset className={cardLook} aria-label={texts.reason}>
          {reasons.map((one) => (
            <RadioRow
              key={one}
              name="reason"
              label={texts.reasons[one]}
              checked={reason === one}
              onChoose={() => type({ reason: one })}
            />
          ))}
        </fieldset>
        {lacking('reason')}
      </Question>
      <div className="mt-6">
        <WordsField
          label={texts.words}
          help={texts.wordsHelp}
          value={words}
          error={lack === 'words' ? texts.lacks.words : undefined}
          onChange={(said) => type({ words: said })}
        />
      </div>
      <Question title={texts.photos.title}>
        <p className="-mt-1 mb-3 text-sm text-muted">{texts.photos.help}</p>
        <PhotoPart of={orderId} photos={photos} there={0} />
      </Question>
      <Question title={texts.wish}>
        <fieldset className={cardLook} aria-label={texts.wish}>
          {wishes.map((one) => (
            <RadioRow
              key={one}
              name="wish"
              label={texts.wishes[one]}
              checked={wish === one}
              onChoose={() => type({ wish: one })}
            />
          ))}
        </fieldset>
        {lacking('wish')}
      </Question>
      <div className="mt-6 grid gap-3">
        {report.problem && <Notice tone="danger">{report.problem}</Notice>}
        <Notice>{online ? texts.promise : texts.offline}</Notice>
        <Button wide busy={report.busy} disabled={!online} onClick={send}>
          {texts.send}
        </Button>
      </div>
    </>
  );
}

function Lacks({ id, text }: { readonly id: string; readonly text: string }) {
  return (
    <p id={id} role="alert" className="mt-2 text-sm font-semibold text-danger">
      {text}
    </p>
  );
}
