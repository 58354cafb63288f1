import type { FailureNotice } from '../../session/state';
import { useStrings } from '../useStrings';

/** Where the sentences of failures do not come over the network: that it went wrong, and the line for IT. */
export function PlainFailure({ failure }: { readonly failure: FailureNotice }) {
  return (
    <p role="alert">
      {useStrings('pane').failed} {failure.details}
    </p>
  );
}
