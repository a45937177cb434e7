import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import { QueryClientProvider } from '@tanstack/react-query';
import { queries } from '../data/queries.ts';
import { ToastProvider } from '../parts/toast.tsx';
import { Gate } from '../sign-in/gate.tsx';
import { theme } from '../theme/theme.ts';
import { CrashGuard } from './crash-guard.tsx';
import { DemoStrip } from './demo-strip.tsx';

/** The administration: nothing of it is drawn before the gate has let somebody through. */
export function App() {
  return (
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
  );
}
