import { color } from '@ecom/dash';
import { useMessages } from '@ecom/i18n';
import { useAdminMessages } from '@ecom/i18n/admin';
import { Box, Button, ButtonBase, Skeleton, Typography } from '@mui/material';
import { usePaper } from '../data/papers.ts';
import type { ShownPaper } from './paper-viewer.tsx';

interface Props {
  readonly paper: ShownPaper;
  readonly onOpen: () => void;
}

/** A photo in a square; tapped, it opens large. */
export function PaperTile({ paper, onOpen }: Props) {
  const { app } = useMessages();
  const { review } = useAdminMessages();
  const { url, error, refetch } = usePaper(paper.id, paper.read);
  if (error) {
    return (
      <Box role="alert" sx={frameStyle}>
        <Typography variant="body2">{review.paperFailed}</Typography>
        <Button size="small" onClick={() => void refetch()}>
          {app.retry}
        </Button>
      </Box>
    );
  }
  if (!url) return <Skeleton variant="rounded" sx={{ height: 'auto', aspectRatio: '1' }} />;
  return (
    <ButtonBase onClick={onOpen} aria-label={review.open(paper.caption)} sx={frameStyle}>
      <Box component="img" src={url} alt="" sx={imageStyle} />
      <Box component="span" sx={captionStyle}>
        {paper.caption}
      </Box>
    </ButtonBase>
  );
}

export const frameStyle = {
  position: 'relative',
  display: 'grid',
  placeItems: 'center',
  alignContent: 'center',
  aspectRatio: '1',
  p: 1,
  overflow: 'hidden',
  textAlign: 'center',
  borderRadius: 3,
  border: `1px solid ${color('line')}`,
  backgroundColor: color('sunk'),
};

const imageStyle = {
  position: 'absolute',
  inset: 0,
  width: '100%',
  height: '100%',
  objectFit: 'contain',
};

const captionStyle = {
  position: 'absolute',
  left: 8,
  bottom: 8,
  px: 1,
  py: 0.25,
  borderRadius: 2,
  fontSize: '0.75rem',
  fontWeight: 700,
  backgroundColor: color('card'),
};
