import type { ThemeOptions } from '@mui/material/styles';
import { color } from './tokens.ts';

const line = `1px solid ${color('line')}`;

/** The tokens' two-toned ring, which MUI's own focus styles would hide. */
const ring = {
  outline: `3px solid ${color('ink')}`,
  boxShadow: `0 0 0 6px ${color('sun-500')}`,
} as const;

const tinted = (ground: string, text: string) => ({
  backgroundColor: color(ground),
  color: color(text),
  '& .MuiAlert-icon': { color: color(text) },
});

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
    styleOverrides: {
      root: { fontFamily: 'inherit', '&:focus-visible, &.Mui-focusVisible': ring },
    },
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
  MuiDialog: {
    styleOverrides: {
      paper: { '&:not(.MuiDialog-paperFullScreen)': { borderRadius: 20, margin: 16 } },
    },
  },
  MuiMenu: { styleOverrides: { paper: { borderRadius: 12, border: line } } },
  MuiDialogTitle: { styleOverrides: { root: { fontSize: '1.125rem', fontWeight: 800 } } },
  MuiDialogActions: {
    styleOverrides: { root: { padding: '8px 24px 20px', gap: 8, flexWrap: 'wrap' } },
  },
  MuiOutlinedInput: {
    styleOverrides: {
      root: {
        borderRadius: 12,
        backgroundColor: color('card'),
        '&:has(:focus-visible)': ring,
        '&:has(:focus-visible) fieldset': { border: 0 },
      },
      notchedOutline: { borderColor: color('edge') },
      input: {
        padding: '11px 14px',
        height: 22,
        fontSize: '0.9375rem',
        // Below 16 px a phone zooms into the field.
        '@media (pointer: coarse)': { fontSize: '1rem' },
        // The ring goes round the whole field, what stands before the text included.
        '&:focus-visible': { outline: 'none', boxShadow: 'none' },
      },
      multiline: { padding: 0 },
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
      standard: {
        '&.MuiAlert-colorWarning': tinted('sun-100', 'sun-800'),
        '&.MuiAlert-colorError': tinted('clay-100', 'clay-700'),
        '&.MuiAlert-colorInfo': tinted('pagne-100', 'pagne-800'),
        '&.MuiAlert-colorSuccess': tinted('palm-100', 'palm-800'),
      },
    },
  },
  MuiToggleButtonGroup: { styleOverrides: { root: { borderRadius: 12 } } },
  MuiToggleButton: {
    styleOverrides: {
      root: {
        textTransform: 'none',
        fontWeight: 700,
        minHeight: 44,
        paddingInline: 16,
        borderRadius: 12,
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
