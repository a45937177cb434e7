import { Section } from '@ecom/dash';
import { useAdminMessages } from '@ecom/i18n/admin';
import { useStoresMessages } from '@ecom/i18n/admin-stores';
import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import { frameStyle, PaperTile } from '../reviews/paper-tile.tsx';
import { PaperViewer } from '../reviews/paper-viewer.tsx';
import { readStorePaper, type Store } from './data.ts';

const kinds = ['id_card', 'premises', 'registration'] as const;

/** The photos of an application; each opens large. They are fetched when the page is opened. */
export function StorePapers({ store }: { readonly store: Store }) {
  const { review } = useAdminMessages();
  const texts = useStoresMessages();
  const [open, setOpen] = useState<number | null>(null);
  const papers = kinds.flatMap((kind) => {
    const paper = store.documents.find((one) => one.kind === kind);
    const caption = texts.kinds[kind];
    const alt = texts.paperOf(caption, store.name);
    return paper ? [{ id: paper.id, kind, caption, alt, read: readStorePaper }] : [];
  });
  return (
    <Section title={texts.papers}>
      <Box sx={gridStyle}>
        {kinds.map((kind) => {
          const at = papers.findIndex((one) => one.kind === kind);
          const paper = papers[at];
          return paper ? (
            <PaperTile key={kind} paper={paper} onOpen={() => setOpen(at)} />
          ) : (
            <Box key={kind} sx={frameStyle}>
              <Typography variant="body2">
                {texts.kinds[kind]}
                <br />
                {kind === 'registration' ? texts.optional : review.missing}
              </Typography>
            </Box>
          );
        })}
      </Box>
      <Typography variant="body2" sx={{ mt: 1.5, color: 'text.secondary' }}>
        {review.logged}
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
