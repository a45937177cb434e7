import { EmptyState, Page } from '@ecom/dash';
import { useBusinessMessages } from '@ecom/i18n/business';
import { PalmTree } from '@ecom/ui';

export function NotFound() {
  const { notFound } = useBusinessMessages();
  return (
    <Page title={notFound.title} back={{ href: '/', label: notFound.home }}>
      <EmptyState drawing={<PalmTree />} title={notFound.body} />
    </Page>
  );
}
