import { blankDocx } from '../word-host/document/blankDocx';
import { HostDocument } from '../word-host/document/hostDocument';
import { mountView } from '../word-host/document/view';
import { platforms, type Platform } from '../word-host/platforms';
import { createDesktopExternal, type DesktopExternal } from '../word-host/protocol/desktopChannel';
import { createHost, type WordHost } from '../word-host/protocol/host';
import { createWebChannel } from '../word-host/protocol/webChannel';
import { sampleReport } from './sampleReport';

/** What the tests in a browser reach the page by, and the pane its desktop channel. */
type Preview = { document: HostDocument; readonly host: WordHost; open: (bytes: Uint8Array) => void };
declare global {
  interface Window {
    preview: Preview;
    wordHost: { readonly external: DesktopExternal };
  }
}

const names: Readonly<Record<keyof typeof platforms, string>> = {
  desktop18: 'Microsoft 365, Word 2024',
  desktop13: 'Word 2021 (chỉ WordApi 1.3)',
  web19: 'Word trên web (tiếng Anh)',
  english: 'Word 2021, tiếng Anh',
  dark: 'Word 2021, nền tối',
  placeholderEmpty: 'Lời nhắc đọc là trống',
  eventsLate: 'Sự kiện tới chậm',
  noEvents: 'Không có sự kiện',
  readOnly: 'Tài liệu chỉ đọc',
  readOnlyUnreported: 'Chỉ đọc, Word không báo',
  old11: 'Word 2016 (quá cũ)',
};

const query = new URLSearchParams(location.search);
const name = query.get('platform') ?? 'desktop18';
const platform: Platform =
  name in platforms ? platforms[name as keyof typeof platforms] : platforms.desktop18;
const width = query.get('pane') ?? '360';

const element = (id: string) => document.getElementById(id) as HTMLElement;
let stopChannel: () => void = () => undefined;
let hostDocument = HostDocument.open(blankDocx([], sampleReport), platform);
let takeDown = mountView(element('document'), hostDocument);
placeCursor(hostDocument);
const host = createHost(platform, hostDocument.hosted());

/** Where the report's content begins in the sample: its empty line. */
function placeCursor(sample: HostDocument): void {
  sample.state.doc.forEach((node, offset) => {
    if (node.isTextblock && node.content.size === 0) sample.selectRange(offset + 1, offset + 1, 'user');
  });
}

function open(bytes: Uint8Array): void {
  const next = HostDocument.open(bytes, platform);
  takeDown();
  hostDocument = next;
  window.preview.document = next;
  offerOpened(next);
  host.open(next.hosted());
  takeDown = mountView(element('document'), next);
  startPane();
}

/** A new frame for each start: its name, which carries the host's address on the web, must be there before it loads. */
function startPane(): void {
  const frame = document.createElement('iframe');
  frame.id = 'pane';
  frame.title = 'Đủ Ý';
  frame.width = width;
  stopChannel();
  if (platform.channel === 'web') {
    const channel = createWebChannel(host, frame);
    frame.name = channel.frameName;
    stopChannel = channel.stop;
  } else {
    window.wordHost = { external: createDesktopExternal(host) };
  }
  frame.src = `/pane/taskpane.html?${platform.channel}`;
  element('pane').replaceWith(frame);
}

function fillSelects(): void {
  const select = element('platform') as HTMLSelectElement;
  for (const [value, label] of Object.entries(names)) {
    // The client takes a web host only over https.
    const isPossible =
      platforms[value as keyof typeof platforms].channel === 'desktop' || location.protocol === 'https:';
    if (isPossible) select.add(new Option(label, value, false, value === platform.name));
  }
  const widths = element('width') as HTMLSelectElement;
  widths.value = width;
  for (const [control, parameter] of [
    [select, 'platform'],
    [widths, 'pane'],
  ] as const) {
    control.addEventListener('change', () => {
      query.set(parameter, control.value);
      location.search = query.toString();
    });
  }
}

element('open').addEventListener('change', event => {
  const file = (event.target as HTMLInputElement).files?.[0];
  if (file === undefined) return;
  void file.arrayBuffer().then(buffer => {
    try {
      open(new Uint8Array(buffer));
      element('name').textContent = file.name;
    } catch (error) {
      element('name').textContent = `Không mở được ${file.name}: ${String(error)}`;
    }
  });
});
/** There is no second window here: what the API opens is offered as a file. */
function offer(bytes: Uint8Array, name: string): void {
  const link = document.createElement('a');
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  link.href = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  link.download = name;
  link.click();
}

function offerOpened(hosted: HostDocument): void {
  hosted.onOpened = bytes => {
    offer(bytes, 'tai-lieu-moi.docx');
  };
}

element('save').addEventListener('click', () => {
  offer(hostDocument.save(), element('name').textContent || 'bao-cao.docx');
});
element('name').textContent = 'bao-cao.docx';
window.preview = { document: hostDocument, host, open };
offerOpened(hostDocument);
fillSelects();
startPane();
