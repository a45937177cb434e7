/** «4,5» or «4.5»; whole ones without their nought. */
export const starsText = (stars: number, language: string): string =>
  stars.toLocaleString(language === 'en' ? 'en-GB' : 'fr-FR', { maximumFractionDigits: 1 });
