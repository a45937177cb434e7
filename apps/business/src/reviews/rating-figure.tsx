import { color, Loaded, Section } from '@ecom/dash';
import { useLanguage } from '@ecom/i18n';
import { useBusinessReviewsMessages } from '@ecom/i18n/business-reviews';
import { Box } from '@mui/material';
import { ChevronRight, Star } from 'lucide-react';
import { Link } from 'wouter';
import { useStore } from '../data/store.ts';
import { useReviews } from './review-data.ts';
import { starsText } from './stars-text.ts';

/** What customers think of the store, on its home; it leads to what they say. */
export function RatingFigure() {
  const texts = useBusinessReviewsMessages();
  const language = useLanguage();
  const { id } = useStore();
  return (
    <Section title={texts.title} flush>
      <Loaded query={useReviews(id)} rows={1}>
        {({ pages: [first] }) => {
          const mean = first?.rating.mean ?? null;
          const reviews = first?.rating.reviews ?? 0;
          return (
            <Box component={Link} href="/avis" sx={wayStyle}>
              <Star size={20} aria-hidden="true" />
              <Box component="span" sx={{ flex: 1 }}>
                {mean === null ? texts.empty : texts.subtitle(starsText(mean, language), reviews)}
              </Box>
              <ChevronRight size={18} aria-hidden="true" />
            </Box>
          );
        }}
      </Loaded>
    </Section>
  );
}

const wayStyle = {
  display: 'flex',
  alignItems: 'center',
  gap: 1.5,
  minHeight: 56,
  px: 2,
  color: color('ink'),
  fontWeight: 600,
  textDecoration: 'none',
};
