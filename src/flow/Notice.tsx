import { ShowCard } from '#src/cards/ShowCard.tsx';
import { StepText } from '#src/result/StepText.tsx';
import type { FieldProps } from './field.ts';

/** Steps to take before going on; reading them is the answer. */
export function Notice({ flow, question }: FieldProps) {
  return (
    <>
      <ol className="notice">
        {question.steps?.map((step) => (
          <li key={step} data-step={step} data-urgency="now">
            <StepText flow={flow} step={step} />
          </li>
        ))}
      </ol>
      <ShowCard flow={flow} steps={question.steps ?? []} />
    </>
  );
}
