import { useMessages } from '@ecom/i18n';
import { Button, Toast } from '@ecom/ui';
import { applyUpdate, postponeUpdate, useUpdate } from './updates.ts';

export function UpdateToast() {
  const { update } = useMessages();
  if (!useUpdate()) return null;
  return (
    <Toast text={update.available}>
      <Button onClick={applyUpdate}>{update.apply}</Button>
      <Button look="quiet" onClick={postponeUpdate}>
        {update.later}
      </Button>
    </Toast>
  );
}
