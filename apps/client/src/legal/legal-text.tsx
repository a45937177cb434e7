import { useMessages } from '@ecom/i18n';
import { Screen } from '../app/screen.tsx';

interface Props {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly version: string;
}

export function LegalText({ title, paragraphs, version }: Props) {
  const { profile } = useMessages();
  return (
    <Screen title={title} back="/profil">
      <p className="mt-1 text-sm text-muted">{profile.version(version)}</p>
      <ol className="mt-5 grid gap-4">
        {paragraphs.map((text, index) => (
          <li key={text} className="flex gap-3 rounded-xl bg-card p-4 shadow-card">
            <span className="num grid size-8 shrink-0 place-items-center rounded-full bg-palm-100 text-sm font-extrabold text-palm-800">
              {index + 1}
            </span>
            <span className="pt-1">{text}</span>
          </li>
        ))}
      </ol>
    </Screen>
  );
}
