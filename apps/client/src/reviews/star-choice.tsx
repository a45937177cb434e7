import { useReviewsMessages } from '@ecom/i18n/reviews';
import { Star } from 'lucide-react';
import { useId } from 'react';

interface Props {
  readonly stars: number | null;
  readonly error: string | undefined;
  onChoose(stars: number): void;
}

/** Five stars as a choice of one: by finger, and by the arrows of a keyboard. */
export function StarChoice({ stars, error, onChoose }: Props) {
  const { own } = useReviewsMessages();
  const id = useId();
  return (
    <fieldset aria-describedby={error ? id : undefined}>
      <legend className="text-sm font-semibold">{own.stars}</legend>
      <div className="mt-1 flex">
        {[1, 2, 3, 4, 5].map((one) => (
          <label
            key={one}
            className="field relative flex size-12 items-center justify-center rounded-lg text-sun-800"
          >
            <input
              type="radio"
              name="stars"
              aria-label={own.star(one)}
              checked={one === stars}
              onChange={() => onChoose(one)}
              className="absolute inset-0 size-full cursor-pointer opacity-0"
            />
            <Star
              size={34}
              aria-hidden="true"
              fill={stars !== null && one <= stars ? 'currentColor' : 'none'}
            />
          </label>
        ))}
      </div>
      {error && (
        <p id={id} role="alert" className="text-sm font-semibold text-danger">
          {error}
        </p>
      )}
    </fieldset>
  );
}
