import { Alert, type AlertColor, Snackbar } from '@mui/material';
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';

type Say = (text: string, tone?: AlertColor) => void;

const ToastContext = createContext<Say>(() => undefined);

/** Says in passing that something was done, or that it need not be. */
export const useToast = () => useContext(ToastContext);

interface Toast {
  readonly text: string;
  readonly tone: AlertColor;
  readonly open: boolean;
}

export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [toast, setToast] = useState<Toast>();
  const say = useCallback<Say>(
    (text, tone = 'success') => setToast({ text, tone, open: true }),
    [],
  );
  const close = () => setToast((last) => last && { ...last, open: false });
  return (
    <ToastContext value={say}>
      {children}
      <Snackbar
        open={toast?.open ?? false}
        autoHideDuration={6_000}
        onClose={(_, reason) => reason === 'timeout' && close()}
        anchorOrigin={{ vertical: 'top', horizontal: 'center' }}
      >
        <Alert severity={toast?.tone ?? 'success'} variant="filled" onClose={close} role="status">
          {toast?.text}
        </Alert>
      </Snackbar>
    </ToastContext>
  );
}
