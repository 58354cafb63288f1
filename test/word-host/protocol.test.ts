/** The rich API and the Common API through Microsoft's own client: what goes in, what comes out, what is counted. */
import { startWord } from '../support/wordHost';
import { HostDocument } from './document/hostDocument';
import { readParagraphs } from './document/oracle';
import { platforms } from './platforms';
import type { WordHost } from './protocol/host';

const title = 'BÁO CÁO';
const opening = 'Thực hiện Nghị quyết Đại hội Đoàn toàn quốc lần thứ XII';
const slots = ['Nhận định khái quát', 'Kết quả đạt được'];
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

let host: WordHost;
let document: HostDocument;
beforeAll(async () => {
  host = await startWord(platforms.desktop13, HostDocument.blank(platforms.desktop13).hosted());
});
beforeEach(() => {
  document = HostDocument.blank(platforms.desktop13, [], bodyXml);
  host.open(document.hosted());
  host.inject([]);
  Object.assign(host.counters, { syncs: 0, charactersIn: 0, charactersOut: 0 });
});
afterAll(() => {
  host.stop();
});

/** The error of a run, which must fail. */
async function failureOf(batch: (context: Word.RequestContext) => Promise<unknown>) {
  const error: unknown = await Word.run(batch).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof OfficeExtension.Error) return error;
  throw new Error(`The run did not fail by Word: ${String(error)}`);
}

describe('one batch', () => {
  it('gives every proxy its own result: text, a collection, a nested property, a null object', async () => {
    await Word.run(async context => {
      const { body, contentControls } = context.document;
      const first = body.paragraphs.getFirst();
      const missing = contentControls.getByIdOrNullObject(999);
      body.load('text');
      first.load('text,parentBody/type');
      contentControls.load('items/tag,items/title,items/text');
      missing.load('isNullObject,tag');
      await context.sync();
      expect(body.text).toContain(opening);
      expect([first.text, first.parentBody.type]).toEqual([title, 'MainDoc']);
      expect(contentControls.items.map(({ tag, title: name, text }) => [tag, name, text])).toEqual([
        ['y1', 'Ý 1', slots[0]],
        ['y2', 'Ý 2', slots[1]],
      ]);
      expect(missing.isNullObject).toBe(true);
    });
    expect(host.counters.syncs).toBe(1);
  });

  it('brings an object whole that the load expands', async () => {
    await Word.run(async context => {
      const first = context.document.body.paragraphs.getFirst();
      first.load({ select: 'text', expand: 'parentBody' });
      await context.sync();
      expect([first.text, first.parentBody.type]).toEqual([title, 'MainDoc']);
    });
  });

  it('does not bring what was not loaded', async () => {
    const error = await failureOf(async context => {
      const { body } = context.document;
      body.load('type');
      await context.sync();
      return body.text;
    });
    expect(error.code).toBe('PropertyNotLoaded');
  });

  it('gives an empty collection as no items, not as one that was not loaded', async () => {
    const found = await Word.run(async context => {
      const none = context.document.contentControls.getByTag('không có');
      none.load('items');
      await context.sync();
      return none.items;
    });
    expect(found).toEqual([]);
  });

  it('keeps an item of a collection, the same one though others come before it', async () => {
    await Word.run(async context => {
      const { body } = context.document;
      body.paragraphs.load('items/text');
      await context.sync();
      const second = body.paragraphs.items[1];
      if (second === undefined) throw new Error('There is no second paragraph');
      body.insertParagraph('ĐOÀN TNCS HỒ CHÍ MINH', 'Start');
      await context.sync();
      second.load('text');
      await context.sync();
      expect(second.text).toBe(opening);
    });
    expect(host.counters.syncs).toBe(3);
  });

  it('writes what was set', async () => {
    await Word.run(async context => {
      const control = context.document.contentControls.getById(102);
      control.title = 'Ý đã đổi';
      control.load('title');
      await context.sync();
      expect(control.title).toBe('Ý đã đổi');
    });
    expect(host.counters.calls.get('ContentControl.title=')).toBe(1);
  });
});

describe('an error', () => {
  it('comes with its code and its place', async () => {
    const error = await failureOf(async context => {
      context.document.contentControls.getById(999).load('tag');
      await context.sync();
    });
    expect(error.code).toBe('ItemNotFound');
    expect(error.debugInfo.errorLocation).toBe('ContentControlCollection.getById');
  });

  it('stops the batch where it arises: what ran before stays, what follows does not run', async () => {
    await failureOf(async context => {
      context.document.body.insertParagraph('Trước lỗi', 'End');
      context.document.contentControls.getById(999).load('tag');
      context.document.body.insertParagraph('Sau lỗi', 'End');
      await context.sync();
    });
    const text = document.state.doc.textContent;
    expect(text).toContain('Trước lỗi');
    expect(text).not.toContain('Sau lỗi');
  });

  it('is a refusal, not a guess, where the host lacks a member', async () => {
    const error = await failureOf(async context => {
      context.document.body.getHtml();
      await context.sync();
    });
    expect(error.code).toBe('NotImplemented');
  });

  it('is the answer where this Word is older than a member or an event (office-js-docs-reference#1345)', async () => {
    const property = await failureOf(async context => {
      context.document.load('changeTrackingMode');
      await context.sync();
    });
    const event = await failureOf(async context => {
      context.document.onParagraphChanged.add(() => Promise.resolve());
      await context.sync();
    });
    expect([property, event].map(({ code, debugInfo }) => [code, debugInfo.errorLocation])).toEqual([
      ['NotImplemented', 'Document.changeTrackingMode'],
      ['NotImplemented', 'Document.onParagraphChanged'],
    ]);
  });

  it('that was injected comes at the n-th call of its member, and only there', async () => {
    host.inject([{ member: 'Body.insertParagraph', nth: 2, code: 'GeneralException' }]);
    const insert = (text: string) => async (context: Word.RequestContext) => {
      context.document.body.insertParagraph(text, 'End');
      await context.sync();
    };
    await Word.run(insert('Ý một'));
    const error = await failureOf(insert('Ý hai'));
    await Word.run(insert('Ý ba'));
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['GeneralException', 'Body.insertParagraph']);
    const text = document.state.doc.textContent;
    expect([text.includes('Ý một'), text.includes('Ý hai'), text.includes('Ý ba')]).toEqual([
      true,
      false,
      true,
    ]);
  });
});

describe('the counters', () => {
  it('count syncs, members and characters, but not the client giving back its references', async () => {
    await Word.run(async context => {
      const { contentControls } = context.document;
      contentControls.load('items/text');
      await context.sync();
    });
    await new Promise(resolve => setTimeout(resolve, 50));
    const { syncs, calls, charactersIn, charactersOut } = host.counters;
    expect(syncs).toBe(1);
    expect(calls.get('ContentControl.text')).toBe(slots.length);
    expect(charactersIn).toBeGreaterThan(0);
    expect(charactersOut).toBeGreaterThan(slots.join('').length);
  });
});

/** One call of the Common API. */
function call<T>(start: (callback: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    start(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      // The client's error is a plain object with a code and a localized text.
      else reject(Object.assign(new Error(error.message), { code: error.code }));
    });
  });
}

describe('custom XML parts', () => {
  const namespace = 'urn:du-y:thu';
  const xml = `<đề xmlns="${namespace}">Ý &amp; nội dung</đề>`;
  const parts = () => Office.context.document.customXmlParts;

  it('are added, found by namespace after saving and opening, read as they were, and deleted', async () => {
    const added = await call<Office.CustomXmlPart>(done => {
      parts().addAsync(xml, done);
    });
    const reopened = HostDocument.open(document.save(), platforms.desktop13);
    host.open(reopened.hosted());
    const [found, ...others] = await call<Office.CustomXmlPart[]>(done => {
      parts().getByNamespaceAsync(namespace, done);
    });
    expect(others).toEqual([]);
    expect(found?.id).toBe(added.id);
    expect(await call<string>(done => found?.getXmlAsync(done))).toContain('Ý &amp; nội dung');

    await call<unknown>(done => found?.deleteAsync(done));
    expect(
      await call<Office.CustomXmlPart[]>(done => {
        parts().getByNamespaceAsync(namespace, done);
      }),
    ).toEqual([]);
  });

  it('are refused when they are no XML, or over the 1 MB of Word on the web (office-js#2408)', async () => {
    for (const refused of ['<đề>', `<a>${'ă'.repeat(1_000_000)}</a>`]) {
      await expect(
        call(done => {
          parts().addAsync(refused, done);
        }),
      ).rejects.toMatchObject({ code: 6100 });
    }
  });
});

describe('the document as a file', () => {
  it('comes in slices that together are the .docx, as it was when the file was opened', async () => {
    const saved = document.save();
    const file = await call<Office.File>(done => {
      Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: 512 }, done);
    });
    await Word.run(async context => {
      context.document.body.insertParagraph('Viết sau khi mở tệp', 'End');
      await context.sync();
    });
    const bytes: number[] = [];
    for (let index = 0; index < file.sliceCount; index++) {
      const slice = await call<Office.Slice>(done => {
        file.getSliceAsync(index, done);
      });
      bytes.push(...(slice.data as number[]));
    }
    await call<unknown>(done => {
      file.closeAsync(done);
    });
    expect(file.sliceCount).toBeGreaterThan(1);
    expect(bytes).toHaveLength(saved.length);
    expect(readParagraphs(new Uint8Array(bytes))).toEqual([title, opening, ...slots]);
  });

  it('is refused as text, which this host does not hold', async () => {
    await expect(
      call(done => {
        Office.context.document.getFileAsync(Office.FileType.Text, done);
      }),
    ).rejects.toMatchObject({ code: 1009 });
  });
});

describe('settings', () => {
  const settings = () => Office.context.document.settings;
  const refresh = () => call<unknown>(done => settings().refreshAsync(done));

  it('are those that were saved to this document, and none in another', async () => {
    settings().set('đề cương', { năm: 2023 });
    await call<unknown>(done => settings().saveAsync(done));
    settings().set('đề cương', 'chưa lưu');
    await refresh();
    expect(settings().get('đề cương')).toEqual({ năm: 2023 });

    host.open(HostDocument.blank(platforms.desktop13).hosted());
    await refresh();
    expect(settings().get('đề cương')).toBeNull();
  });
});

describe('Office.context', () => {
  it('tells the language, the requirement sets and the mode of the platform', () => {
    const { displayLanguage, requirements, document: officeDocument } = Office.context;
    expect(displayLanguage).toBe('vi-VN');
    expect(requirements.isSetSupported('WordApi', '1.3')).toBe(true);
    expect(requirements.isSetSupported('WordApi', '1.4')).toBe(false);
    expect(requirements.isSetSupported('CustomXmlParts', '1.1')).toBe(true);
    expect(requirements.isSetSupported('WordApiDesktop', '1.1')).toBe(false);
    expect(officeDocument.mode).toBe(Office.DocumentMode.ReadWrite);
  });
});
