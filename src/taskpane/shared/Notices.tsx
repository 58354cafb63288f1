import { lazy } from 'react';
import { useReady } from '../useSession';
import { useStrings } from '../useStrings';
import { Later } from './Later';
import { PlainFailure } from './PlainFailure';

/** Fluent's message bar and the sentences are 7 KiB gzip, and most days nothing goes wrong: it comes when there is something to say. */
const NoticeBars = lazy(() => import('./NoticeBars'));

/** What went wrong, and that the document cannot be written to; nothing while all is well. */
export function Notices() {
  const strings = useStrings('pane');
  const failure = useReady(state => state.failure);
  const isReadOnly = useReady(state => state.isReadOnly);
  if (failure === undefined && !isReadOnly) return null;
  const plain = (
    <>
      {isReadOnly && <p>{strings.readOnly}</p>}
      {failure !== undefined && <PlainFailure failure={failure} />}
    </>
  );
  return (
    <Later otherwise={plain}>
      <NoticeBars />
    </Later>
  );
}
