import { useLanguage } from '@ecom/i18n';
import { useReviewsMessages } from '@ecom/i18n/reviews';
import { Star } from 'lucide-react';

/** «4,5» or «4.5»; whole ones without their nought. */
export const starsText = (stars: number, language: string): string =>
  new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'fr-FR', {
    maximumFractionDigits: 1,
  }).format(stars);

/** Five in a row, as many full as it is worth; said in words to who does not see them. */
export function Stars({ stars, size = 16 }: { readonly stars: number; readonly size?: number }) {
  const { outOfFive } = useReviewsMessages();
  const language = useLanguage();
  const full = Math.round(stars);
  return (
    <span
      role="img"
      aria-label={outOfFive(starsText(stars, language))}
      className="inline-flex gap-0.5 align-middle text-sun-800"
    >
      {[1, 2, 3, 4, 5].map((one) => (
        <Star
          key={one}
          size={size}
          aria-hidden="true"
          fill={one <= full ? 'currentColor' : 'none'}
        />
      ))}
    </span>
  );
}
