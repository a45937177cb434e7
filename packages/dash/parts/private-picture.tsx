import { Box } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { color } from '../theme/tokens.ts';

interface Props {
  /** Its id, which no other picture has. */
  readonly id: string;
  readonly name: string;
  /** What stands there when it cannot be had. */
  readonly unseen: string;
  readonly load: () => Promise<Blob>;
}

/** A picture that opens for a session alone, never by its address: seen small, whole by a tap. */
export function PrivatePicture({ id, name, unseen, load }: Props) {
  const query = useQuery({
    queryKey: ['private-picture', id],
    queryFn: load,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const url = useBlobUrl(query.data);
  if (!url) return <Box sx={emptyStyle}>{query.isError ? unseen : null}</Box>;
  return (
    <Box component="a" href={url} target="_blank" rel="noreferrer" sx={linkStyle}>
      <Box component="img" src={url} alt={name} sx={imageStyle} />
    </Box>
  );
}

/** An address for bytes, for as long as they are shown. */
function useBlobUrl(blob: Blob | undefined): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (!blob) return;
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return url;
}

const shape = { aspectRatio: '1', width: '100%', borderRadius: 2 };
const imageStyle = { ...shape, display: 'block', objectFit: 'cover' };
const linkStyle = { display: 'block', borderRadius: 2 };
const emptyStyle = {
  ...shape,
  p: 1,
  display: 'grid',
  placeItems: 'center',
  textAlign: 'center',
  fontSize: '0.875rem',
  color: 'text.secondary',
  backgroundColor: color('sunk'),
};
