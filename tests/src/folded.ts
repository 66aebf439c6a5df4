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

/** What of the children of a fold is seen while it is closed: the line that opens it. */
function summaryIn(children: unknown): unknown {
  const summary = [children].flat().find((child) => isValidElement(child) && child.type === 'summary');
  if (!summary) throw new Error('a fold has no line of its own to open it');
  return summary;
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
