import { type ComponentType, createElement, type ReactNode, useEffect } from 'react';

/** What throws while it stands here, by its name: components in their render or their effect, handlers where they are called. */
export const breaks: Record<'render' | 'effect' | 'handler', Set<string>> = {
  render: new Set(),
  effect: new Set(),
  handler: new Set(),
};
/** Every component that was drawn so far. */
export const drawn = new Set<string>();
/** What threw, in its order: `render TopBar`. */
export const thrown: string[] = [];
/** The text of each error, which nobody may see. */
export const secret = 'a secret of the app';

function perhapsThrow(how: keyof typeof breaks, name: string): void {
  if (!breaks[how].has(name)) return;
  thrown.push(`${how} ${name}`);
  throw new Error(secret);
}

type Props = Readonly<Record<string, unknown>>;
type Runtime = Readonly<Record<string, unknown>>;
type Make = (type: unknown, props: Props, ...rest: readonly unknown[]) => unknown;

const frail = new WeakMap<object, ComponentType<Props>>();
const names = new Set<string>();
/** The component whose elements are being made. */
let drawing = 'no component';

/** The same component, which can throw; two of one name are told apart. */
function frailOf(component: ComponentType<Props>): ComponentType<Props> {
  const made = frail.get(component);
  if (made) return made;
  let name = component.displayName ?? component.name;
  while (names.has(name)) name += '′';
  names.add(name);
  const isClass = 'isReactComponent' in (component.prototype ?? {});
  const perhaps = (props: Props): ReactNode => {
    drawn.add(name);
    perhapsThrow('render', name);
    useEffect(() => perhapsThrow('effect', name));
    if (isClass) return createElement(component, props);
    const before = drawing;
    drawing = name;
    try {
      return (component as (props: Props) => ReactNode)(props);
    } finally {
      drawing = before;
    }
  };
  frail.set(component, perhaps);
  return perhaps;
}

/** The name under which a handler can be made to throw; undefined where it is not one of ours. */
export const handlerNames = new WeakMap<object, string>();

function frailHandlers(tag: string, props: Props): Props {
  return Object.fromEntries(
    Object.entries(props).map(([key, value]) => {
      if (!/^on[A-Z]/.test(key) || typeof value !== 'function') return [key, value];
      const name = `${drawing} ${tag} ${key}`;
      const handler = (...given: readonly unknown[]): unknown => {
        perhapsThrow('handler', name);
        return value(...given);
      };
      handlerNames.set(handler, name);
      return [key, handler];
    }),
  );
}

/** A runtime of JSX whose components and handlers can be made to throw. */
export function frailRuntime(runtime: Runtime): Runtime {
  const wrap =
    (make: Make): Make =>
    (type, props, ...rest) => {
      if (typeof type === 'function') return make(frailOf(type as ComponentType<Props>), props, ...rest);
      return make(type, typeof type === 'string' ? frailHandlers(type, props) : props, ...rest);
    };
  return Object.fromEntries(
    Object.entries(runtime).map(([name, value]) => [name, name.startsWith('jsx') ? wrap(value as Make) : value]),
  );
}
