import { Box } from '@mui/material';

interface Props {
  readonly urls: readonly string[];
  alt(nth: number): string;
}

/** Public photos, small; each opens whole. */
export function Thumbs({ urls, alt }: Props) {
  if (urls.length === 0) return null;
  return (
    <Box component="ul" sx={listStyle}>
      {urls.map((url, n) => (
        <li key={url}>
          <a href={url} target="_blank" rel="noreferrer">
            <Box component="img" src={url} alt={alt(n + 1)} loading="lazy" sx={thumbStyle} />
          </a>
        </li>
      ))}
    </Box>
  );
}

const listStyle = {
  m: 0,
  mt: 1,
  p: 0,
  listStyle: 'none',
  display: 'flex',
  flexWrap: 'wrap',
  gap: 1,
};
const thumbStyle = { width: 72, height: 72, objectFit: 'cover', borderRadius: 2, display: 'block' };
