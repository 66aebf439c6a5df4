import { useId } from 'react';

/** One of a few, chosen from a list. */
export function ChooseOne<Of extends string>({
  label,
  of,
  chosen,
  name,
  onChoose,
}: {
  label: string;
  of: readonly Of[];
  chosen: Of;
  name: (each: Of) => string;
  onChoose: (each: Of) => void;
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="inp"
        name="choice"
        autoComplete="off"
        value={chosen}
        onChange={({ target }) => {
          const found = of.find((each) => each === target.value);
          if (found !== undefined) onChoose(found);
        }}
      >
        {of.map((each) => (
          <option key={each} value={each}>
            {name(each)}
          </option>
        ))}
      </select>
    </div>
  );
}
