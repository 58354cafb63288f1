import { Component, Suspense, type ReactNode } from 'react';

type LaterProps = {
  readonly children: ReactNode;
  /** Stands there until the code and the sentences have come. */
  readonly meanwhile?: ReactNode;
  /** Stands there when they do not come. */
  readonly otherwise: ReactNode;
};

/** Around what comes over the network when it is needed. */
export class Later extends Component<LaterProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    const { children, meanwhile, otherwise } = this.props;
    return this.state.hasFailed ? otherwise : <Suspense fallback={meanwhile}>{children}</Suspense>;
  }
}
