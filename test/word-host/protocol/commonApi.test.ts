/** The Common API through Microsoft's own client: custom XML parts, the file, settings, and what Office says of itself. */
import { openInWord } from '../../support/reportHost';
import { HostDocument } from '../document/hostDocument';
import { readParagraphs } from '../document/oracle';
import { platforms } from '../platforms';
import type { WordHost } from './host';
import { call, opening, sampleReport, slots, title } from './sample';

let host: WordHost;
let document: HostDocument;
beforeEach(async () => {
  document = sampleReport();
  host = await openInWord(document);
});

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
