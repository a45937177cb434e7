import { Page } from '@ecom/dash';
import { useMessages } from '@ecom/i18n';
import { Button } from '@mui/material';
import { Link } from 'wouter';

export function NotFound() {
  const { notFound } = useMessages();
  return (
    <Page title={notFound.title} subtitle={notFound.body}>
      <div>
        <Button variant="contained" component={Link} href="/" nativeButton={false}>
          {notFound.home}
        </Button>
      </div>
    </Page>
  );
}
