import { color } from '@ecom/dash';
import { Box } from '@mui/material';
import { encode } from 'uqr';

/** Drawn here: the secret in it leaves the page to nobody. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: 3 });
  const path = data.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return (
    <Box
      component="svg"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      sx={{ width: 208, borderRadius: 3, border: `1px solid ${color('line')}`, bgcolor: '#fff' }}
    >
      <path d={path.join('')} fill={color('ink')} />
    </Box>
  );
}
