import { Suspense, lazy } from 'react';
import { useReady } from '../useSession';
import { useStrings } from '../useStrings';

/** Fluent's message bar and the sentences are 7 KiB gzip, and most days nothing goes wrong: it comes when there is something to say. */
const NoticeBars = lazy(() => import('./NoticeBars').catch(() => ({ default: PlainNotices })));

/** What went wrong, and that the document cannot be written to; nothing while all is well. */
export function Notices() {
  const isNeeded = useReady(state => state.failure !== undefined || state.isReadOnly);
  if (!isNeeded) return null;
  return (
    <Suspense fallback={null}>
      <NoticeBars />
    </Suspense>
  );
}

/** Until the bar is there, and where it does not come over the network: that it went wrong, and the line for IT. */
function PlainNotices() {
  const strings = useStrings();
  const failure = useReady(state => state.failure);
  const isReadOnly = useReady(state => state.isReadOnly);
  return (
    <>
      {isReadOnly && <p>{strings.readOnly}</p>}
      {failure !== undefined && (
        <p role="alert">
          {strings.failed} {failure.details}
        </p>
      )}
    </>
  );
}
