import { useMessages } from '@ecom/i18n';
import { ArrowLeft } from 'lucide-react';

/** Where the page's writer puts what it knows. */
const hole = (name: string): string => `{{${name}}}`;

/**
 * A product's picture, title and price as the site writes them into the page itself, where the
 * product's screen will have them; words in double braces are holes that `page/` fills. No text of
 * ours that is seen: the page is written before anybody knows the language.
 */
export function FirstView() {
  const { app } = useMessages();
  return (
    <div className="mx-auto flex min-h-dvh max-w-md flex-col bg-paper">
      <header className="flex min-h-14 items-center px-1 pt-[max(.25rem,env(safe-area-inset-top))]">
        <a
          href="/marche"
          aria-label={app.back}
          className="press grid size-12 place-items-center rounded-full"
        >
          <ArrowLeft size={24} aria-hidden="true" />
        </a>
      </header>
      <main className="flex flex-1 flex-col px-4 pb-8">
        {/* Several pictures have their points below them. */}
        <div data-many={hole('many')} className="data-[many=yes]:mb-5">
          <span className="block aspect-square overflow-hidden rounded-2xl bg-sunk">
            <img
              data-first=""
              data-picture={hole('picture')}
              width={640}
              height={640}
              alt={hole('title')}
              className="size-full object-cover text-transparent"
            />
          </span>
        </div>
        <h1 className="mt-4 text-xl font-extrabold leading-snug tracking-tight [overflow-wrap:anywhere]">
          {hole('title')}
        </h1>
        <p className="num mt-1.5 flex flex-wrap items-baseline gap-x-2 leading-tight">
          <span className="whitespace-nowrap">
            <span className="text-3xl font-extrabold tracking-tight">{hole('digits')}</span>
            <span className="text-lg font-bold">{hole('unit')}</span>
          </span>
          <s className="whitespace-nowrap text-base text-muted">{hole('before')}</s>
        </p>
      </main>
    </div>
  );
}
