import { Alert, Snackbar } from '@mui/material';
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';

const ToastContext = createContext<(text: string) => void>(() => undefined);

/** Says in passing that something was done. */
export const useToast = () => useContext(ToastContext);

export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [toast, setToast] = useState<{ readonly text: string; readonly open: boolean }>();
  const say = useCallback((text: string) => setToast({ text, open: true }), []);
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
        <Alert severity="success" variant="filled" onClose={close} role="status">
          {toast?.text}
        </Alert>
      </Snackbar>
    </ToastContext>
  );
}
