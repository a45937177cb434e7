import type { ThemeOptions } from '@mui/material/styles';
import { color } from './tokens.ts';

const line = `1px solid ${color('line')}`;

/** The tokens' two-toned ring, which MUI's own focus styles would hide. */
const ring = {
  outline: `3px solid ${color('ink')}`,
  boxShadow: `0 0 0 6px ${color('sun-500')}`,
} as const;

/** How our cards, fields, buttons and tables differ from Material's. */
export const components: ThemeOptions['components'] = {
  MuiCssBaseline: {
    styleOverrides: {
      body: { fontVariantNumeric: 'tabular-nums lining-nums' },
      'a:not([class])': { color: color('palm-700') },
    },
  },
  MuiButtonBase: {
    // A ripple says nothing that the press does not, and costs frames.
    defaultProps: { disableRipple: true },
    styleOverrides: { root: { '&:focus-visible, &.Mui-focusVisible': ring } },
  },
  MuiButton: {
    defaultProps: { disableElevation: true },
    styleOverrides: {
      root: { borderRadius: 12, minHeight: 44, paddingInline: 18, whiteSpace: 'nowrap' },
      sizeSmall: { minHeight: 36, paddingInline: 12, borderRadius: 10 },
      outlined: { borderColor: color('edge'), backgroundColor: color('card') },
    },
  },
  MuiIconButton: { styleOverrides: { root: { width: 44, height: 44, color: 'inherit' } } },
  MuiPaper: { defaultProps: { elevation: 0 } },
  MuiCard: { styleOverrides: { root: { borderRadius: 16, border: line, overflow: 'clip' } } },
  MuiDialog: { styleOverrides: { paper: { borderRadius: 20, margin: 16 } } },
  MuiDialogTitle: { styleOverrides: { root: { fontSize: '1.125rem', fontWeight: 800 } } },
  MuiDialogActions: {
    styleOverrides: { root: { padding: '8px 24px 20px', gap: 8, flexWrap: 'wrap' } },
  },
  MuiOutlinedInput: {
    styleOverrides: {
      root: { borderRadius: 12, backgroundColor: color('card') },
      notchedOutline: { borderColor: color('edge') },
      // Below 16 px a phone zooms into the field.
      input: { fontSize: '1rem' },
    },
  },
  MuiTableCell: {
    styleOverrides: {
      root: { borderBottom: line, padding: '12px 16px', fontSize: '0.875rem' },
      head: {
        backgroundColor: color('sunk'),
        color: color('muted'),
        fontSize: '0.75rem',
        fontWeight: 700,
        paddingBlock: 10,
      },
    },
  },
  MuiAlert: {
    styleOverrides: {
      root: { borderRadius: 12, alignItems: 'center', fontWeight: 500 },
      message: { minWidth: 0, overflowWrap: 'anywhere' },
    },
  },
  MuiToggleButton: {
    styleOverrides: {
      root: {
        textTransform: 'none',
        fontWeight: 700,
        minHeight: 44,
        paddingInline: 16,
        color: color('muted'),
        borderColor: color('edge'),
        backgroundColor: color('card'),
        '&.Mui-selected, &.Mui-selected:hover': {
          color: color('palm-800'),
          backgroundColor: color('palm-100'),
        },
      },
    },
  },
  MuiSkeleton: { defaultProps: { animation: 'wave' } },
};
