import { useMessages } from '@ecom/i18n';
import { Button, Notice } from '@ecom/ui';
import { Clock, type LucideIcon } from 'lucide-react';
import { Screen } from '../app/screen.tsx';

interface Props {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly body: string;
  /** What still holds for a while, such as a pause of withdrawals. */
  readonly restricted?: string | undefined;
  readonly onLeave: () => void;
}

/** The end of something longer: that it is done, what follows from it, and one way on. */
export function DoneScreen({ icon: Icon, title, body, restricted, onLeave }: Props) {
  const { pin } = useMessages();
  return (
    <Screen title={title}>
      <p className="num mt-1.5 text-muted">{body}</p>
      <div className="grid flex-1 place-items-center py-8">
        <span className="rise grid size-32 place-items-center rounded-full bg-palm-100 text-palm-800">
          <Icon size={60} strokeWidth={1.6} aria-hidden="true" />
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
