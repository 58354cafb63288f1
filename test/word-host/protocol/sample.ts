import { HostDocument } from '../document/hostDocument';
import { platforms, type Platform } from '../platforms';

/** A report of two lines and two slots, and the two ways to ask Word; for the tests of the protocol. */

export const title = 'BÁO CÁO';
export const opening = 'Thực hiện Nghị quyết Đại hội Đoàn toàn quốc lần thứ XII';
export const slots = ['Nhận định khái quát', 'Kết quả đạt được'];
const bodyXml = [title, opening]
  .map(text => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`)
  .concat(
    slots.map(
      (text, index) =>
        `<w:sdt><w:sdtPr><w:alias w:val="Ý ${index + 1}"/><w:tag w:val="y${index + 1}"/><w:id w:val="${index + 101}"/></w:sdtPr>` +
        `<w:sdtContent><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:sdtContent></w:sdt>`,
    ),
  )
  .join('');

export function sampleReport(platform: Platform = platforms.desktop13): HostDocument {
  return HostDocument.blank(platform, [], bodyXml);
}

/** The error of a run, which must fail. */
export async function failureOf(batch: (context: Word.RequestContext) => Promise<unknown>) {
  const error: unknown = await Word.run(batch).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof OfficeExtension.Error) return error;
  throw new Error(`The run did not fail by Word: ${String(error)}`);
}

/** One call of the Common API. */
export function call<T>(start: (callback: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    start(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      // The client's error is a plain object with a code and a localized text.
      else reject(Object.assign(new Error(error.message), { code: error.code }));
    });
  });
}
