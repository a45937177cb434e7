import { useMessages } from '@ecom/i18n';
import { usePlacesMessages } from '@ecom/i18n/places';
import { Button, TextField } from '@ecom/ui';
import { useState } from 'react';
import { Choice } from '../app/choice.tsx';
import { Screen } from '../app/screen.tsx';
import type { StepProps } from './edit-steps.tsx';
import { KindIcon } from './place-look.tsx';
import { usePlaceTask } from './place-problem.ts';
import type { PlaceWish } from './use-places.ts';

type Kind = PlaceWish['kind'];

interface Props extends StepProps {
  /** Kinds of the other places: there is one home and one work. */
  readonly taken: readonly Kind[];
}

/** Which place it is; another than home and work gets a name of its own. */
export function ChooseName({ taken, ...step }: Props) {
  const texts = usePlacesMessages();
  const { draft, overline, back, onAnswer } = step;
  const [isOther, setOther] = useState(draft.kind === 'other');
  const task = usePlaceTask();
  if (isOther) return <NameIt {...step} />;
  const choose = (kind: Kind) => {
    if (kind === 'other') return setOther(true);
    if (taken.includes(kind)) return task.setError(texts.errors.kindTaken);
    void task.run(() => onAnswer({ kind }));
  };
  return (
    <Screen title={texts.nameTitle} overline={overline} back={back}>
      <ul className="mt-6 grid gap-3">
        {(['home', 'work', 'other'] as const).map((one) => (
          <Choice
            key={one}
            icon={<KindIcon kind={one} />}
            label={texts.kind[one]}
            {...hintOf(texts, one, taken)}
            onChoose={() => choose(one)}
          />
        ))}
      </ul>
      <p role="alert" className="mt-4 min-h-5 text-sm font-semibold text-danger">
        {task.error}
      </p>
    </Screen>
  );
}

function NameIt({ draft, overline, back, onAnswer, isLast }: StepProps) {
  const { app } = useMessages();
  const texts = usePlacesMessages();
  const [label, setLabel] = useState(draft.label ?? '');
  const task = usePlaceTask();
  const send = () => {
    if (label.trim() === '') return task.setError(texts.labelEmpty);
    void task.run(() => onAnswer({ kind: 'other', label: label.trim() }));
  };
  return (
    <Screen title={texts.labelTitle} overline={overline} back={back}>
      <form
        noValidate
        className="mt-6 flex flex-1 flex-col"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <TextField
          label={texts.labelLabel}
          help={texts.labelHelp}
          error={task.error}
          name="label"
          autoComplete="off"
          maxLength={40}
          value={label}
          onChange={setLabel}
        />
        <div className="mt-auto pt-6">
          <Button type="submit" wide busy={task.busy}>
            {isLast ? app.save : app.continue}
          </Button>
        </div>
      </form>
    </Screen>
  );
}

function hintOf(
  texts: ReturnType<typeof usePlacesMessages>,
  kind: Kind,
  taken: readonly Kind[],
): { hint?: string } {
  if (kind === 'other') return { hint: texts.otherHint };
  return taken.includes(kind) ? { hint: texts.nameTaken } : {};
}
