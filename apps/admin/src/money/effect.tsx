import { useMoneyMessages } from '@ecom/i18n/admin-money';
import {
  Alert,
  Box,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import type { AdjustmentEffect } from './data.ts';
import { accountText, useXof } from './money-text.ts';

/** Both accounts of a correction before and after it, and what the ledger would say. */
export function Effect({ effect }: { readonly effect: AdjustmentEffect }) {
  const { effect: texts } = useMoneyMessages();
  return (
    <Box>
      <Table aria-label={texts.title} size="small" sx={tableStyle}>
        <TableHead>
          <TableRow>
            <TableCell>{texts.account}</TableCell>
            <TableCell align="right">{texts.before}</TableCell>
            <TableCell align="right">{texts.after}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          <Side side={effect.from} />
          <Side side={effect.to} />
        </TableBody>
      </Table>
      {!effect.from.fits && (
        <Alert severity="warning" sx={{ mt: 1.5 }}>
          {texts.lacks}
        </Alert>
      )}
      {!effect.to.fits && (
        <Alert severity="warning" sx={{ mt: 1.5 }}>
          {texts.over}
        </Alert>
      )}
    </Box>
  );
}

function Side({ side }: { readonly side: AdjustmentEffect['from'] }) {
  const texts = useMoneyMessages();
  const xof = useXof();
  const notes = [
    side.heldXof > 0 && texts.effect.held(xof(side.heldXof)),
    side.ceilingXof !== null && texts.effect.ceiling(xof(side.ceilingXof)),
  ].filter(Boolean);
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {accountText(texts, side.account, side.ownerName)}
        {notes.length > 0 && (
          <Typography sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>
            {notes.join(' · ')}
          </Typography>
        )}
      </TableCell>
      <TableCell align="right">{xof(side.balanceXof)}</TableCell>
      <TableCell align="right" sx={{ fontWeight: 700 }}>
        {xof(side.afterXof)}
      </TableCell>
    </TableRow>
  );
}

const tableStyle = { '& td, & th': { px: { xs: 1, sm: 1.5 } }, '& td': { whiteSpace: 'nowrap' } };
