import { ConfirmDialog, useCommand } from '@ecom/dash';

interface Props {
  readonly open: boolean;
  readonly texts: { readonly title: string; readonly body: string; readonly confirm: string };
  readonly send: (input: null, key: string) => Promise<unknown>;
  /** Takes a refusal over that says: somebody else has decided. */
  heedOvertaken(error: unknown): boolean;
  onDone(): void;
  onClose(): void;
}

/** The step before a yes. */
export function ApproveDialog({ open, texts, send, heedOvertaken, onDone, onClose }: Props) {
  const command = useCommand(send, heedOvertaken);
  const act = async () => {
    if (await command.run(null)) onDone();
  };
  return (
    <ConfirmDialog
      {...texts}
      open={open}
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
