import { isValidElement } from 'react';

type Props = Readonly<Record<string, unknown>>;
type Runtime = Readonly<Record<string, unknown>>;
type Make = (type: unknown, props: Props, ...rest: readonly unknown[]) => unknown;

let folding = false;

/** Draws something without what is folded away in it: most of a result, and not a word of it is read before something is opened. */
export function folded<Drawn>(draw: () => Drawn): Drawn {
  folding = true;
  try {
    return draw();
  } finally {
    folding = false;
  }
}

/** What of the children of a fold is seen while it is closed: the line that opens it. Several stay several, as React wants them. */
function summaryIn(children: unknown): unknown {
  const isSummary = (child: unknown) => isValidElement(child) && child.type === 'summary';
  const seen = Array.isArray(children) ? children.filter(isSummary) : children;
  if (Array.isArray(seen) ? seen.length !== 1 : !isSummary(seen)) throw new Error('a fold has not one line to open it');
  return seen;
}

/** A runtime of JSX that can leave out what is folded away. */
export function foldingRuntime(runtime: Runtime): Runtime {
  const wrap =
    (make: Make): Make =>
    (type, props, ...rest) =>
      make(type, folding && type === 'details' ? { ...props, children: summaryIn(props.children) } : props, ...rest);
  return Object.fromEntries(
    Object.entries(runtime).map(([name, value]) => [name, name.startsWith('jsx') ? wrap(value as Make) : value]),
  );
}
