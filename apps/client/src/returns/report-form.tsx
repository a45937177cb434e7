import { useReturnsMessages } from '@ecom/i18n/returns';
import { Button, Notice } from '@ecom/ui';
import { useId, useState } from 'react';
import { Question, RadioRow } from '../cart/radio-row.tsx';
import { cardLook } from '../profile/row.tsx';
import { useOnline } from '../session/use-online.ts';
import { LineChoice } from './line-choice.tsx';
import { PhotoPart } from './photo-part.tsx';
import { usePhotos } from './photo-uploads.ts';
import type { OrderReturns, ReturnWish } from './return-data.ts';
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
  // Of one thing there is nothing to choose.
  const [pieces, setPieces] = useState<ReadonlyMap<string, number>>(
    new Map(first && lines.length === 1 ? [[first.lineId, first.left]] : []),
  );
  const [reason, setReason] = useState<ReturnWish['reason']>();
  const [words, setWords] = useState('');
  const [wish, setWish] = useState<ReturnWish['wish']>();
  const [lack, setLack] = useState<Lack>();
  const report = useReport(userId, orderId);
  const send = () => {
    const said = words.trim();
    const missing: readonly (Lack | false)[] = [
      pieces.size === 0 && 'lines',
      reason === undefined && 'reason',
      said.length < 3 && 'words',
      wish === undefined && 'wish',
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
          onChange={(next) => {
            setPieces(next);
            setLack(undefined);
          }}
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
              onChoose={() => {
                setReason(one);
                setLack(undefined);
              }}
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
          onChange={(said) => {
            setWords(said);
            setLack(undefined);
          }}
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
              onChoose={() => {
                setWish(one);
                setLack(undefined);
              }}
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
