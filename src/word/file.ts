import { Failure } from './failure';
import { result } from './store';

/** The most that a slice may hold (Microsoft's reference, `Office.Document.getFileAsync`): 4 MB. */
const sliceBytes = 4 * 1024 * 1024;

/**
 * The document as Word would save it now, as bytes. Changes nothing. Word on the web gives what its server has, which
 * may be behind what is on the screen (office-js#640): who reads it compares it with a scan. Fails with `fileUnread`.
 */
export async function readFile(): Promise<Uint8Array> {
  const file = await result<Office.File>('fileUnread', done => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: sliceBytes }, done);
  });
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let index = 0; index < file.sliceCount; index++) {
      const slice = await result<Office.Slice>('fileUnread', done => {
        file.getSliceAsync(index, done);
      });
      const data = slice.data as ArrayLike<number>;
      if (at + data.length > bytes.length) throw new Failure('fileUnread');
      bytes.set(data, at);
      at += data.length;
    }
    if (at !== bytes.length) throw new Failure('fileUnread');
    return bytes;
  } finally {
    // Word keeps at most two files in memory: one that is not closed blocks the next reading.
    file.closeAsync();
  }
}
