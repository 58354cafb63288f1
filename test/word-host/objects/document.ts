import type { HostDocument } from '../document/hostDocument';
import type { HostObject } from '../model';
import { bodyObject } from './body';
import { controlCollection } from './collections';
import { contentControlObject } from './contentControl';
import { controlsOf } from './contents';
import { hostClass, reference } from './hostClass';
import { paragraphObject } from './paragraph';
import { rangeObject } from './range';
import { tableObject } from './table';
import { WordModel } from './wordModel';

/** One body and one collection of controls, whoever asks: references go by the object. */
type Document = {
  readonly model: WordModel;
  readonly body: HostObject;
  readonly controls: HostObject;
};

export const documentClass = hostClass<Document>('Document', {
  saved: { since: '1.1', ...reference, get: () => false },
  changeTrackingMode: {
    since: '1.4',
    source: 'the reference; changes are not tracked here',
    sure: 'sure',
    get: () => 'Off',
  },
  body: { since: '1.1', ...reference, to: ({ body }) => body },
  contentControls: {
    since: '1.1',
    source: 'office-js#2160, by design: rich text only',
    sure: 'sure',
    to: ({ controls }) => controls,
  },
  getSelection: {
    since: '1.1',
    ...reference,
    call: ({ model }) => {
      const { from, to } = model.host.state.selection;
      return model.range(from, to);
    },
  },
});

/** Word's object model over a .docx that is open: the root of every batch. */
export function createDocumentObject(host: HostDocument): HostObject {
  const model = new WordModel(host, {
    paragraph: paragraphObject,
    control: contentControlObject,
    table: tableObject,
    range: rangeObject,
    body: bodyObject,
  });
  return documentClass.create({
    model,
    body: model.body('MainDoc'),
    controls: controlCollection(() => controlsOf(model, [0, model.doc.content.size])),
  });
}
