import { useMessages } from '@ecom/i18n';
import { Button, Logo } from '@ecom/ui';
import { dismissInstall, install, useInstallWay } from '../app/install.ts';

/**
 * Offered once somebody knows what she would install and has touched the screen, so that nothing
 * grows while she reads; never again when she said no.
 */
export function InstallCard() {
  const { install: words } = useMessages();
  const way = useInstallWay();
  if (way === 'none') return null;
  return (
    <section className="mx-4 mt-6 rounded-xl bg-palm-900 p-4 text-white shadow-card">
      <div className="flex items-center gap-3.5">
        <Logo size={44} />
        <div className="min-w-0">
          <h2 className="font-bold leading-tight">{words.title}</h2>
          <p className="mt-0.5 text-sm text-palm-200">{way === 'ios' ? words.ios : words.body}</p>
        </div>
      </div>
      <div className="mt-3.5 grid gap-1">
        {way === 'prompt' && <Button onClick={() => void install()}>{words.accept}</Button>}
        <button
          type="button"
          onClick={dismissInstall}
          className="press min-h-12 rounded-full text-sm font-semibold text-palm-200"
        >
          {words.dismiss}
        </button>
      </div>
    </section>
  );
}
