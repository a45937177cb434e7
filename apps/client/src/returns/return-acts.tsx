import { useReturnsMessages } from '@ecom/i18n/returns';
import { Button, Dialog, Notice } from '@ecom/ui';
import { useState } from 'react';
import { disputeReturn, type OwnReturn, withdrawReturn } from './return-data.ts';
import { useReturnWrite } from './use-report.ts';
import { WordsField } from './words-field.tsx';

interface Props {
  readonly userId: string;
  readonly one: OwnReturn;
}

/** To take a refusal to the platform, or to let it be. */
export function ReturnActs({ userId, one }: Props) {
  const texts = useReturnsMessages();
  const [asked, setAsked] = useState<'dispute' | 'withdraw'>();
  const write = useReturnWrite(userId, one.orderId);
  const close = () => setAsked(undefined);
  const may = (act: 'dispute' | 'withdraw') => one.may.includes(act);
  return (
    <div className="mt-6 grid gap-3">
      {write.problem && <Notice tone="danger">{write.problem}</Notice>}
      {may('dispute') && (
        <Button wide onClick={() => setAsked('dispute')}>
          {texts.dispute.act}
        </Button>
      )}
      {may('withdraw') && (
        <Button look="danger" wide onClick={() => setAsked('withdraw')}>
          {texts.withdraw.act}
        </Button>
      )}
      {asked === 'dispute' && may('dispute') && (
        <DisputeDialog one={one} write={write} onClose={close} />
      )}
      {asked === 'withdraw' && may('withdraw') && (
        <Dialog title={texts.withdraw.title} body={texts.withdraw.body} onClose={close}>
          <Button
            look="danger"
            wide
            busy={write.busy}
            onClick={() =>
              void write
                .write(`withdraw ${one.version}`, (key) => withdrawReturn(one, key))
                .then(close)
            }
          >
            {texts.withdraw.act}
          </Button>
          <Button look="quiet" wide onClick={close}>
            {texts.withdraw.keep}
          </Button>
        </Dialog>
      )}
    </div>
  );
}

interface DialogProps {
  readonly one: OwnReturn;
  readonly write: ReturnType<typeof useReturnWrite>;
  readonly onClose: () => void;
}

function DisputeDialog({ one, write, onClose }: DialogProps) {
  const texts = useReturnsMessages();
  const [words, setWords] = useState('');
  const [lacks, setLacks] = useState(false);
  const send = async () => {
    const said = words.trim();
    setLacks(said.length < 3);
    if (said.length < 3) return;
    const of = `dispute ${one.version} ${said}`;
    if (await write.write(of, (key) => disputeReturn(one, said, key))) onClose();
  };
  return (
    <Dialog title={texts.dispute.title} body={texts.dispute.body} onClose={onClose}>
      <WordsField
        label={texts.dispute.words}
        value={words}
        error={lacks ? texts.lacks.words : undefined}
        onChange={setWords}
      />
      {write.problem && <Notice tone="danger">{write.problem}</Notice>}
      <Button wide busy={write.busy} onClick={() => void send()}>
        {texts.dispute.send}
      </Button>
      <Button look="quiet" wide onClick={onClose}>
        {texts.cancel}
      </Button>
    </Dialog>
  );
}
