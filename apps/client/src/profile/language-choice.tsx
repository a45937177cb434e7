import { type Language, setLanguage, useLanguage, useMessages } from '@ecom/i18n';
import { Languages } from 'lucide-react';
import { useRef } from 'react';
import { useSession } from '../session/session.ts';
import { useTask } from '../sign-in/use-task.ts';
import { saveProfile } from './save-profile.ts';

/** Changes at once on this device; a member's choice is saved with the profile too. */
export function LanguageChoice() {
  const { profile } = useMessages();
  const current = useLanguage();
  const session = useSession();
  const task = useTask();
  const wanted = useRef(current);
  const choose = async (language: Language) => {
    wanted.current = language;
    await setLanguage(language);
    if (session.phase === 'member') await task.run(save);
  };
  /** A choice made while the last one is still on its way is saved after it. */
  const save = async () => {
    for (let saved: Language | undefined; saved !== wanted.current; ) {
      saved = wanted.current;
      await saveProfile({ language: saved });
    }
  };
  const choices = [
    ['fr', profile.french],
    ['en', profile.english],
  ] as const;
  return (
    <fieldset className="px-4 py-3">
      <legend className="sr-only">{profile.language}</legend>
      <div className="flex items-center gap-3.5" aria-hidden="true">
        <span className="grid size-10 shrink-0 place-items-center rounded-full bg-palm-100 text-palm-800">
          <Languages size={20} />
        </span>
        <span className="font-semibold">{profile.language}</span>
      </div>
      <div className="mt-2.5 grid grid-cols-2 gap-1.5 rounded-full bg-sunk p-1">
        {choices.map(([language, label]) => (
          <label
            key={language}
            lang={language}
            className="press grid min-h-12 cursor-pointer place-items-center rounded-full font-semibold has-checked:bg-card has-checked:text-palm-800 has-checked:shadow-card has-focus-visible:outline-3 has-focus-visible:outline-ink has-focus-visible:ring-6 has-focus-visible:ring-sun-500"
          >
            <input
              type="radio"
              name="language"
              className="sr-only"
              checked={current === language}
              onChange={() => void choose(language)}
            />
            {label}
          </label>
        ))}
      </div>
      {task.error && (
        <p role="alert" className="mt-2 text-sm font-semibold text-danger">
          {task.error}
        </p>
      )}
    </fieldset>
  );
}
