import { createTheme } from '@mui/material/styles';
import { components } from './components.ts';
import { color, token } from './tokens.ts';

/** Material UI dressed in our tokens: palm green, sun amber, warm paper, Figtree. */
export const theme = createTheme({
  palette: {
    primary: { main: color('palm-800'), dark: color('palm-900'), light: color('palm-700') },
    secondary: { main: color('sun-500'), contrastText: color('ink') },
    error: { main: color('danger') },
    warning: { main: color('sun-800') },
    success: { main: color('palm-700') },
    info: { main: color('pagne-700') },
    background: { default: color('paper'), paper: color('card') },
    text: { primary: color('ink'), secondary: color('muted') },
    divider: color('line'),
  },
  // The step of `borderRadius` in sx: 2, 3, 4 are 8, 12 and 16 px.
  shape: { borderRadius: 4 },
  typography: {
    fontFamily: token('font-sans'),
    fontSize: 14,
    h1: { fontSize: '1.625rem', lineHeight: '2rem', fontWeight: 800, letterSpacing: '-0.01em' },
    h2: { fontSize: '1rem', lineHeight: '1.5rem', fontWeight: 700 },
    body1: { fontSize: '0.875rem', lineHeight: '1.375rem' },
    body2: { fontSize: '0.8125rem', lineHeight: '1.25rem' },
    button: { fontWeight: 700, textTransform: 'none', fontSize: '0.875rem' },
  },
  components,
});
