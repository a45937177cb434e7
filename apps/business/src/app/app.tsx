import { CrashGuard, DashProvider, DemoStrip, queries, ToastProvider, theme } from '@ecom/dash';
import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import { QueryClientProvider } from '@tanstack/react-query';
import { businessDash } from './business-dash.ts';
import { Gate } from './gate.tsx';

/** The merchants' app: nothing of it is drawn before the gate has let somebody through. */
export function App() {
  return (
    <DashProvider value={businessDash}>
      <ThemeProvider theme={theme}>
        <CssBaseline />
        <QueryClientProvider client={queries}>
          <CrashGuard>
            <ToastProvider>
              <DemoStrip />
              <Gate />
            </ToastProvider>
          </CrashGuard>
        </QueryClientProvider>
      </ThemeProvider>
    </DashProvider>
  );
}
