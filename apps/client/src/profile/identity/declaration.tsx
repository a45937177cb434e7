import { useLanguage, useMessages } from '@ecom/i18n';
import { Link } from 'wouter';
import type { Identity } from './use-identity.ts';

/** What was declared; corrected as long as nobody looks at it or has checked it. */
export function Declaration({ identity }: { readonly identity: Identity }) {
  const { identity: words } = useMessages();
  const language = useLanguage();
  const { declaration, review, level } = identity;
  if (!declaration) return null;
  const mayCorrect = level < 2 && review?.state !== 'submitted';
  // Noon, so that no time zone makes another day of it.
  const birth = new Date(`${declaration.birthDate}T12:00:00Z`).toLocaleDateString(
    language === 'en' ? 'en-GB' : 'fr-TG',
    { day: 'numeric', month: 'long', year: 'numeric' },
  );
  return (
    <section className="flex items-center gap-3 rounded-xl bg-card p-4 shadow-card">
      <div className="min-w-0 flex-1">
        <h2 className="text-sm text-muted">{words.declared}</h2>
        <p className="break-words font-semibold">{declaration.fullName}</p>
        <p className="num font-semibold">{birth}</p>
      </div>
      {mayCorrect && (
        <Link
          href="/profil/identite/declarer"
          state={{ ecom: true }}
          className="press grid min-h-12 shrink-0 place-items-center rounded-full px-3 text-sm font-bold text-palm-700"
        >
          {words.correct}
        </Link>
      )}
    </section>
  );
}
