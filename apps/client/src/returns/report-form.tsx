import { useReturnsMessages } from '@ecom/i18n/returns';
import { Button, Notice } from '@ecom/ui';
import { useId } from 'react';
import { Question, RadioRow } from '../cart/radio-row.tsx';
import { cardLook } from '../profile/row.tsx';
import { useOnline } from '../session/use-online.ts';
import { LineChoice } from './line-choice.tsx';
import { PhotoPart } from './photo-part.tsx';
import { usePhotos } from './photo-uploads.ts';
import type { OrderReturns } from './return-data.ts';
import { useReportForm } from './use-report-form.ts';
import { WordsField } from './words-field.tsx';

interface Props {
  readonly userId: string;
  readonly orderId: string;
  readonly found: OrderReturns;
}

const reasons = ['damaged', 'not_as_described', 'missing', 'wrong', 'other'] as const;
const wishes = ['refund', 'exchange'] as const;

/** What, why, how it looks and what she would like: on one page, in the order in which one thinks. */
export function ReportForm({ userId, orderId, found }: Props) {
  const texts = useReturnsMessages();
  const id = useId();
  const online = useOnline();
  const photos = usePhotos(orderId);
  const { draft, lines, pieces, lack, type, ...form } = useReportForm(userId, orderId, found);
  const lacks = lack && texts.lacks[lack];
  return (
    <>
      <Question title={texts.which}>
        <LineChoice
          {...{ lines, pieces }}
          onChange={(next) => type({ pieces: [...next] })}
          describedBy={lack === 'lines' ? id : undefined}
        />
        {lack === 'lines' && <Lacks id={id} text={lacks} />}
      </Question>
      <Question title={texts.reason}>
        <Choice
          {...{ name: 'reason', title: texts.reason, keys: reasons, texts: texts.reasons }}
          chosen={draft.reason}
          onChoose={(reason) => type({ reason })}
        />
        {lack === 'reason' && <Lacks id={id} text={lacks} />}
      </Question>
      <div className="mt-6">
        <WordsField
          label={texts.words}
          help={texts.wordsHelp}
          value={draft.words}
          error={lack === 'words' ? lacks : undefined}
          onChange={(words) => type({ words })}
        />
      </div>
      <Question title={texts.photos.title}>
        <p className="-mt-1 mb-3 text-sm text-muted">{texts.photos.help}</p>
        <PhotoPart of={orderId} photos={photos} there={0} />
      </Question>
      <Question title={texts.wish}>
        <Choice
          {...{ name: 'wish', title: texts.wish, keys: wishes, texts: texts.wishes }}
          chosen={draft.wish}
          onChoose={(wish) => type({ wish })}
        />
        {lack === 'wish' && <Lacks id={id} text={lacks} />}
      </Question>
      <div className="mt-6 grid gap-3">
        {form.problem && <Notice tone="danger">{form.problem}</Notice>}
        <Notice>{online ? texts.promise : texts.offline}</Notice>
        <Button wide busy={form.busy} disabled={!online} onClick={form.send}>
          {texts.send}
        </Button>
      </div>
    </>
  );
}

interface ChoiceProps<Key extends string> {
  readonly name: string;
  readonly title: string;
  readonly keys: readonly Key[];
  readonly texts: Readonly<Record<Key, string>>;
  readonly chosen: Key | null;
  readonly onChoose: (key: Key) => void;
}

function Choice<Key extends string>(props: ChoiceProps<Key>) {
  const { name, title, keys, texts, chosen, onChoose } = props;
  return (
    <fieldset className={cardLook} aria-label={title}>
      {keys.map((key) => (
        <RadioRow
          key={key}
          name={name}
          label={texts[key]}
          checked={chosen === key}
          onChoose={() => onChoose(key)}
        />
      ))}
    </fieldset>
  );
}

function Lacks({ id, text }: { readonly id: string; readonly text: string | undefined }) {
  return (
    <p id={id} role="alert" className="mt-2 text-sm font-semibold text-danger">
      {text}
    </p>
  );
}
