import { ConfirmDialog, useCommand, useToast } from '@ecom/dash';
import { useMoneyMessages } from '@ecom/i18n/admin-money';
import { askProvider, type MoneyOrder, refreshMoney } from './data.ts';
import { useXof } from './money-text.ts';

interface Props {
  readonly order: MoneyOrder;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Has the provider asked at once; the page is read again when the question has left. */
export function AskDialog({ order, open, onClose }: Props) {
  const { order: texts, nobody } = useMoneyMessages();
  const say = useToast();
  const xof = useXof();
  const command = useCommand(askProvider);
  const act = async () => {
    if (!(await command.run(order.id))) return;
    say(texts.askedToast);
    onClose();
    void refreshMoney();
  };
  return (
    <ConfirmDialog
      open={open}
      title={texts.askTitle}
      body={texts.askBody(xof(order.amountXof), order.person?.name ?? nobody)}
      confirm={texts.ask}
      busy={command.busy}
      error={command.error}
      onConfirm={() => void act()}
      onClose={() => {
        command.setError(undefined);
        onClose();
      }}
    />
  );
}
