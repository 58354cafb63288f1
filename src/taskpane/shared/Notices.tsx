import { Suspense, lazy } from 'react';
import { useReady } from '../useSession';
import { useStrings } from '../useStrings';
import { FailureText } from './FailureText';

/** Fluent's message bar is 4 KiB gzip, and most days nothing goes wrong: it comes when there is something to say. */
const NoticeBars = lazy(() => import('./NoticeBars').catch(() => ({ default: PlainNotices })));

/** What went wrong, and that the document cannot be written to; nothing while all is well. */
export function Notices() {
  const isNeeded = useReady(state => state.failure !== undefined || state.isReadOnly);
  if (!isNeeded) return null;
  return (
    <Suspense fallback={<PlainNotices />}>
      <NoticeBars />
    </Suspense>
  );
}

/** The same words without the bar: until it is there, and where it does not come over the network. */
function PlainNotices() {
  const strings = useStrings();
  const failure = useReady(state => state.failure);
  const isReadOnly = useReady(state => state.isReadOnly);
  return (
    <>
      {isReadOnly && <p>{strings.readOnly}</p>}
      {failure !== undefined && (
        <div role="alert">
          <FailureText failure={failure} />
        </div>
      )}
    </>
  );
}
