import { useMessages } from '@ecom/i18n';
import { ButtonLink, EmptyState, PalmTree } from '@ecom/ui';

export default function NotFound() {
  const { notFound } = useMessages();
  return (
    <main className="grid min-h-dvh place-items-center">
      <EmptyState heading="h1" drawing={<PalmTree />} title={notFound.title} body={notFound.body}>
        <ButtonLink href="/">{notFound.home}</ButtonLink>
      </EmptyState>
    </main>
  );
}
