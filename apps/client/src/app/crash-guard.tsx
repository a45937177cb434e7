import { useMessages } from '@ecom/i18n';
import { Button, EmptyState, PalmTree } from '@ecom/ui';
import { Component, type ReactNode } from 'react';

/** A bug in a screen, or a screen that could not be loaded, leaves a way on instead of white. */
export class CrashGuard extends Component<{ children: ReactNode }, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    return this.state.crashed ? <Crashed /> : this.props.children;
  }
}

function Crashed() {
  const { crash } = useMessages();
  return (
    <main role="alert" className="grid min-h-dvh place-items-center">
      <EmptyState heading="h1" drawing={<PalmTree />} title={crash.title} body={crash.body}>
        <Button onClick={() => location.reload()}>{crash.reload}</Button>
      </EmptyState>
    </main>
  );
}
