import { Component, type ReactNode } from 'react';

type Props = { readonly children: ReactNode; readonly broken: (again: () => void) => ReactNode };

/** Shows something else in the place of what broke while it was drawn or came to life, until it is tried again or the reader goes back a step. */
export class Boundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };
  static getDerivedStateFromError = () => ({ broken: true });
  again = () => this.setState({ broken: false });

  override componentDidMount(): void {
    addEventListener('popstate', this.again);
  }
  override componentWillUnmount(): void {
    removeEventListener('popstate', this.again);
  }
  override render(): ReactNode {
    return this.state.broken ? this.props.broken(this.again) : this.props.children;
  }
}
