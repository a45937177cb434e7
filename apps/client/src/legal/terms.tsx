import { useMessages } from '@ecom/i18n';
import { LegalText } from './legal-text.tsx';
import { legalVersions } from './versions.ts';

export default function Terms() {
  const { legal } = useMessages();
  return (
    <LegalText title={legal.termsTitle} paragraphs={legal.terms} version={legalVersions.terms} />
  );
}
