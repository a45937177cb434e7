import { useMessages } from '@ecom/i18n';
import { ShieldCheck } from 'lucide-react';
import { DoneScreen } from '../done-screen.tsx';

interface Props {
  readonly title: string;
  /** Until when withdrawals wait, in words. */
  readonly restricted?: string | undefined;
  readonly onLeave: () => void;
}

/** The end of every way to a PIN. */
export function PinDone(props: Props) {
  const { pin } = useMessages();
  return <DoneScreen icon={ShieldCheck} body={pin.doneBody} {...props} />;
}
