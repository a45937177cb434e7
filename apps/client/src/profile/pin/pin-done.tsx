import { useMessages } from '@ecom/i18n';
import { Button, Notice } from '@ecom/ui';
import { Clock, ShieldCheck } from 'lucide-react';
import { Screen } from '../../app/screen.tsx';

interface Props {
  readonly title: string;
  /** Until when withdrawals wait, in words. */
  readonly restricted?: string | undefined;
  readonly onLeave: () => void;
}

/** The end of every way to a PIN. */
export function PinDone({ title, restricted, onLeave }: Props) {
  const { pin } = useMessages();
  return (
    <Screen title={title}>
      <p className="mt-1.5 text-muted">{pin.doneBody}</p>
      <div className="grid flex-1 place-items-center py-8">
        <span className="rise grid size-32 place-items-center rounded-full bg-palm-100 text-palm-800">
          <ShieldCheck size={64} strokeWidth={1.6} aria-hidden="true" />
        </span>
      </div>
      {restricted && (
        <Notice tone="warning" icon={<Clock size={20} aria-hidden="true" />}>
          {restricted}
        </Notice>
      )}
      <div className="pt-6">
        <Button wide onClick={onLeave}>
          {pin.finish}
        </Button>
      </div>
    </Screen>
  );
}
