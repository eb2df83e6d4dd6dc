import { Component, type ReactNode } from "react";

interface PartBoundaryProps {
  /** What stands in the place of a part that broke; `retry` draws the part anew. */
  readonly fallback: (retry: () => void) => ReactNode;
  readonly children: ReactNode;
}

interface PartBoundaryState {
  readonly broken: boolean;
}

/** Keeps what breaks in one part of the page from taking the rest down. React has no hook for it. */
export class PartBoundary extends Component<PartBoundaryProps, PartBoundaryState> {
  override state: PartBoundaryState = { broken: false };

  static getDerivedStateFromError(): PartBoundaryState {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? this.props.fallback(this.#retry) : this.props.children;
  }

  readonly #retry = () => this.setState({ broken: false });
}
