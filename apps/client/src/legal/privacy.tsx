import { useMessages } from '@ecom/i18n';
import { LegalText } from './legal-text.tsx';
import { legalVersions } from './versions.ts';

export default function Privacy() {
  const { legal } = useMessages();
  return (
    <LegalText
      title={legal.privacyTitle}
      paragraphs={legal.privacy}
      version={legalVersions.privacy}
    />
  );
}
