import { useDashMessages } from '@ecom/i18n/dash';
import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
} from '@mui/material';
import { type FormEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useOnline } from '../session/use-online.ts';

interface Props {
  readonly open: boolean;
  readonly title: string;
  readonly body: string;
  readonly confirm: string;
  /** Red for what hurts. */
  readonly danger?: boolean;
  readonly busy: boolean;
  readonly error?: string | undefined;
  /** Longer than a phone, and nothing in it to type: the keyboard must be able to scroll it. */
  readonly long?: boolean;
  readonly children?: ReactNode;
  onConfirm(): void;
  onClose(): void;
}

/** The step between a button and its consequence. Escape and «Annuler» leave without a trace. */
export function ConfirmDialog(props: Props) {
  const { open, title, body, confirm, danger, busy, error, long, children } = props;
  const { onConfirm, onClose } = props;
  const { app, offline } = useDashMessages();
  const online = useOnline();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const wasBusy = useRef(false);
  // A button at work cannot hold the focus, and the dialog hears no key without it: it is given
  // back with the refusal, before anybody can press Escape or Enter.
  useLayoutEffect(() => {
    if (wasBusy.current && !busy && open) button.current?.focus();
    wasBusy.current = busy;
  }, [busy, open]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onConfirm();
  };
  return (
    <Dialog
      open={open}
      // What is on its way cannot be taken back: it stays in sight until it is answered.
      onClose={() => !busy && onClose()}
      aria-labelledby={id}
      fullWidth
      maxWidth="xs"
    >
      <form noValidate onSubmit={submit}>
        <DialogTitle id={id}>{title}</DialogTitle>
        <DialogContent {...(long && { tabIndex: 0 })}>
          <DialogContentText sx={{ mb: 2 }}>{body}</DialogContentText>
          {children}
          {error && <Alert severity="error">{error}</Alert>}
          {!online && <Alert severity="warning">{offline}</Alert>}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={busy}>
            {app.cancel}
          </Button>
          <Button
            ref={button}
            type="submit"
            variant="contained"
            color={danger ? 'error' : 'primary'}
            loading={busy}
          >
            {confirm}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
