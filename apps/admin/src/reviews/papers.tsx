import { Section } from '@ecom/dash';
import { useAdminMessages } from '@ecom/i18n/admin';
import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import type { Review } from '../data/reviews.ts';
import { frameStyle, PaperTile } from './paper-tile.tsx';
import { PaperViewer } from './paper-viewer.tsx';

/** The photos side by side; each opens large. They are fetched when the file is opened. */
export function Papers({ review }: { readonly review: Review }) {
  const { review: texts } = useAdminMessages();
  const [open, setOpen] = useState<number | null>(null);
  const { documents, sidesNeeded, fullName } = review;
  const papers = sidesNeeded.flatMap((side) => {
    const paper = documents.find((one) => one.side === side);
    const caption = texts.sides[side];
    return paper ? [{ id: paper.id, side, caption, alt: texts.paperOf(caption, fullName) }] : [];
  });
  return (
    <Section title={texts.papers}>
      <Box sx={gridStyle}>
        {sidesNeeded.map((side) => {
          const paper = papers.find((one) => one.side === side);
          return paper ? (
            <PaperTile key={side} paper={paper} onOpen={() => setOpen(papers.indexOf(paper))} />
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
        <PaperViewer papers={papers} at={open} onMove={setOpen} onClose={() => setOpen(null)} />
      )}
    </Section>
  );
}

const gridStyle = {
  display: 'grid',
  gap: 1.5,
  gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', sm: 'repeat(3, minmax(0, 1fr))' },
};
