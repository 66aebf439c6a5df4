import { type ReactNode, useEffect, useRef, useState } from 'react';

/** How many more are drawn each time somebody asks. */
const step = 100;

/** A list of which only the first are drawn until somebody asks for more; the focus then goes to the first that is new. Another list begins anew. */
export function InParts<Item>({
  className,
  items,
  first,
  more,
  draw,
}: {
  className: string;
  items: readonly Item[];
  first: number;
  /** What the button for more says. */
  more: string;
  draw: (item: Item) => ReactNode;
}) {
  const [asked, ask] = useState({ of: items, from: 0, to: first });
  const drawn = asked.of === items ? asked.to : first;
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (asked.from > 0) list.current?.children[asked.from]?.querySelector('button')?.focus();
  }, [asked]);
  if (items.length === 0) return null;
  return (
    <>
      <ul className={className} ref={list}>
        {items.slice(0, drawn).map(draw)}
      </ul>
      {items.length > drawn && (
        <button
          type="button"
          className="btn btn--plain"
          onClick={() => ask({ of: items, from: drawn, to: drawn + step })}
        >
          {more}
        </button>
      )}
    </>
  );
}
