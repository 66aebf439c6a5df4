import { Component, type ReactNode } from 'react';

type Props = { readonly children: ReactNode; readonly broken: (again: () => void) => ReactNode };

/** Shows something else in the place of what broke while it was drawn or came to life, until it is tried again or the reader goes back a step. */
export class Boundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };
  static getDerivedStateFromError = () => ({ broken: true });
  caught = false;
  // What stands in the place of what broke has broken too, once it came to life: here it would only do so again, without end.
  override componentDidCatch(error: unknown): void {
    if (this.caught) throw error;
    this.caught = true;
  }
  again = () => {
    this.caught = false;
    this.setState({ broken: false });
  };
  // Once the visit has gone back too: else the same would be drawn, and break, once more.
  onTurn = () => void setTimeout(this.again);

  override componentDidMount(): void {
    addEventListener('popstate', this.onTurn);
  }
  override componentWillUnmount(): void {
    removeEventListener('popstate', this.onTurn);
  }
  override render(): ReactNode {
    return this.state.broken ? this.props.broken(this.again) : this.props.children;
  }
}
