import { useDashMessages } from '@ecom/i18n/dash';
import {
  Box,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  useMediaQuery,
} from '@mui/material';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { color } from '../theme/tokens.ts';

export interface Column<Row> {
  readonly head: string;
  /** Null where there is nothing: a dash at a desk, no line on a phone. */
  readonly cell: (row: Row) => ReactNode;
  /** The first column names the row; on a phone the others stand below it. */
  readonly quiet?: boolean;
  /** On a phone: without its name before it. */
  readonly plain?: boolean;
}

interface Props<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly keyOf: (row: Row) => string;
  /** Where the row leads; the whole of it can be tapped. Null for one that leads nowhere. */
  readonly hrefOf?: (row: Row) => string | null;
  readonly actionOf?: (row: Row) => ReactNode;
}

/** A table at a desk, cards on a phone. */
export function Rows<Row>(props: Props<Row>) {
  const isWide = useMediaQuery('(min-width: 760px)');
  return isWide ? <WideRows {...props} /> : <Cards {...props} />;
}

function WideRows<Row>({ label, rows, columns, keyOf, hrefOf, actionOf }: Props<Row>) {
  const { app } = useDashMessages();
  return (
    <Table aria-label={label}>
      <TableHead>
        <TableRow>
          {columns.map(({ head }) => (
            <TableCell key={head}>{head}</TableCell>
          ))}
          {actionOf && <TableCell />}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={keyOf(row)} hover={Boolean(hrefOf?.(row))} sx={rowStyle}>
            {columns.map(({ head, cell, quiet }, place) => (
              <TableCell key={head} sx={quiet ? { color: 'text.secondary' } : {}}>
                {place === 0 && hrefOf ? (
                  <Leading href={hrefOf(row)}>{cell(row)}</Leading>
                ) : (
                  (cell(row) ?? app.none)
                )}
              </TableCell>
            ))}
            {actionOf && (
              <TableCell align="right" sx={{ py: '6px !important' }}>
                {actionOf(row)}
              </TableCell>
            )}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Cards<Row>({ label, rows, columns, keyOf, hrefOf, actionOf }: Props<Row>) {
  const [first, ...rest] = columns;
  return (
    <Stack component="ul" aria-label={label} sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {rows.map((row) => (
        <Box component="li" key={keyOf(row)} sx={cardStyle}>
          <Leading href={hrefOf?.(row) ?? null}>{first?.cell(row)}</Leading>
          <Stack direction="row" sx={{ flexWrap: 'wrap', columnGap: 2, rowGap: 0.5, mt: 0.5 }}>
            {rest.map((column) => (
              <CardLine key={column.head} column={column} row={row} />
            ))}
          </Stack>
          {actionOf && <Box sx={{ mt: 1 }}>{actionOf(row)}</Box>}
        </Box>
      ))}
    </Stack>
  );
}

/** What names a row: the way to it where there is one. */
const Leading = ({ href, children }: { href: string | null; children: ReactNode }) =>
  href === null ? (
    <Box sx={{ fontWeight: 700 }}>{children}</Box>
  ) : (
    <Box component={Link} href={href} sx={linkStyle}>
      {children}
    </Box>
  );

interface LineProps<Row> {
  readonly column: Column<Row>;
  readonly row: Row;
}

function CardLine<Row>({ column: { head, cell, plain }, row }: LineProps<Row>) {
  const value = cell(row);
  if (value === null) return null;
  return (
    <Box sx={{ fontSize: '0.8125rem' }}>
      {!plain && (
        <Box component="span" sx={{ color: 'text.secondary', mr: 0.75 }}>
          {head}
        </Box>
      )}
      {value}
    </Box>
  );
}

const line = `1px solid ${color('line')}`;
const rowStyle = { position: 'relative', '&:last-child td': { borderBottom: 0 } };
const cardStyle = {
  position: 'relative',
  px: 2,
  py: 1.5,
  borderTop: line,
  overflowWrap: 'anywhere',
};

/** The link's own text names the row; its area is the row's. */
const linkStyle = {
  fontWeight: 700,
  color: color('palm-700'),
  textDecoration: 'none',
  '&::after': { content: '""', position: 'absolute', inset: 0 },
  '&:focus-visible': { outline: 'none', boxShadow: 'none' },
  '&:focus-visible::after': {
    outline: `3px solid ${color('ink')}`,
    outlineOffset: '-3px',
    borderRadius: '8px',
  },
};
