import { useMessages } from '@ecom/i18n';
import { useAdminMessages } from '@ecom/i18n/admin';
import { Box, Button, ButtonBase, Skeleton, Typography } from '@mui/material';
import { useState } from 'react';
import { usePaper } from '../data/papers.ts';
import type { Paper, Review } from '../data/reviews.ts';
import { Section } from '../parts/section.tsx';
import { color } from '../theme/tokens.ts';
import { PaperViewer } from './paper-viewer.tsx';

/** The photos side by side; each opens large. They are fetched when the file is opened. */
export function Papers({ review }: { readonly review: Review }) {
  const { review: texts } = useAdminMessages();
  const [open, setOpen] = useState<number | null>(null);
  const { documents, sidesNeeded } = review;
  const papers = sidesNeeded.flatMap((side) => documents.find((one) => one.side === side) ?? []);
  return (
    <Section title={texts.papers}>
      <Box sx={gridStyle}>
        {sidesNeeded.map((side) => {
          const paper = papers.find((one) => one.side === side);
          return paper ? (
            <Tile key={side} paper={paper} onOpen={() => setOpen(papers.indexOf(paper))} />
          ) : (
            <Box key={side} sx={frameStyle}>
              <Typography variant="body2">
                {texts.sides[side]}
                <br />
                {texts.missing}
              </Typography>
            </Box>
          );
        })}
      </Box>
      <Typography variant="body2" sx={{ mt: 1.5, color: 'text.secondary' }}>
        {texts.logged}
      </Typography>
      {open !== null && (
        <PaperViewer
          papers={papers}
          name={review.fullName}
          at={open}
          onMove={setOpen}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  );
}

function Tile({ paper, onOpen }: { readonly paper: Paper; readonly onOpen: () => void }) {
  const { app } = useMessages();
  const { review } = useAdminMessages();
  const { url, error, refetch } = usePaper(paper.id);
  const side = review.sides[paper.side];
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
    <ButtonBase onClick={onOpen} aria-label={review.open(side)} sx={frameStyle}>
      <Box component="img" src={url} alt="" sx={imageStyle} />
      <Box component="span" sx={captionStyle}>
        {side}
      </Box>
    </ButtonBase>
  );
}

const gridStyle = {
  display: 'grid',
  gap: 1.5,
  gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', sm: 'repeat(3, minmax(0, 1fr))' },
};

const frameStyle = {
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
