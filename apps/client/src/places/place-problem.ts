import { ApiProblem } from '@ecom/api-client';
import { type PlacesMessages, usePlacesMessages } from '@ecom/i18n/places';
import { useTask } from '../sign-in/use-task.ts';

/** What is refused about places, in words; undefined for what the whole app knows. */
export function placeProblemText(
  { errors, labelEmpty, wordsShort, gone }: PlacesMessages,
  error: unknown,
): string | undefined {
  if (!(error instanceof ApiProblem)) return undefined;
  const { code, facts } = error;
  const texts: Readonly<Record<string, string>> = {
    'places.not_found': gone,
    'places.too_many': errors.tooMany(String(facts.max)),
    'places.kind_taken': errors.kindTaken,
    'places.label_needed': labelEmpty,
    'places.words_too_short': wordsShort,
    'places.phone_invalid': errors.phone,
    'places.landmark_unknown': errors.landmark,
    'files.empty': errors.voice,
    'files.not_audio': errors.voice,
    'files.too_large': errors.voiceLarge,
    'http.body_too_large': errors.voiceLarge,
  };
  return texts[code];
}

/** `useTask` that knows the refusals of places. */
export function usePlaceTask() {
  const texts = usePlacesMessages();
  const task = useTask();
  const run = async (work: () => Promise<unknown>): Promise<boolean> => {
    let refused: unknown;
    const isDone = await task.run(async () => {
      try {
        await work();
      } catch (error) {
        refused = error;
        throw error;
      }
    });
    const text = placeProblemText(texts, refused);
    if (text !== undefined) task.setError(text);
    return isDone;
  };
  return { ...task, run };
}
