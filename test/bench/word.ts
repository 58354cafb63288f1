import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { JSDOM, ResourceLoader } from 'jsdom';
import { writeBlocks, sentinelText } from '../../src/ooxml/writeBlocks';
import { type Outline, sectionsOf } from '../../src/outline/outline';
import { parseOutline } from '../../src/outline/parseOutline';
import { readCoverage } from '../../src/report/coverage';
import { planInsertion, type Wanted } from '../../src/report/planInsertion';
import { apply } from '../../src/word/apply';
import { scan } from '../../src/word/scan';
import { checkReport } from '../../src/session/actions/checkReport';
import { createDesk } from '../../src/session/desk';
import { ownFile } from '../../src/session/ownFile';
import { createStore } from '../../src/session/store';
import { snapshotOf } from '../../src/report/snapshot';
import { readyState } from '../../src/session/readyState';
import { nothingKept } from '../../src/report/kept';
import { doan2023 } from '../support/outlines';
import { HostDocument } from '../word-host/document/hostDocument';
import { platforms } from '../word-host/platforms';
import { createDesktopExternal } from '../word-host/protocol/desktopChannel';
import { createHost, type WordHost } from '../word-host/protocol/host';
import { largeOutline, largeReport } from './largeReport';
import type { Section } from './section';

/** The emulated host is not Word: its own time is taken off, and only ratios within this run are worth reading. */
let hostMs = 0;

/** Starts office.js in a jsdom, and lets this process's globals be its window's. */
async function startOffice(): Promise<WordHost> {
  const dom = new JSDOM('<!doctype html>', {
    url: 'https://localhost/',
    runScripts: 'dangerously',
    resources: new (class extends ResourceLoader {
      override fetch(url: string, options: object) {
        return url.includes('/telemetry/')
          ? (Promise.resolve(Buffer.from('')) as never)
          : super.fetch(url, options);
      }
    })(),
  });
  const { window } = dom;
  Object.assign(globalThis, {
    window,
    document: window.document,
    DOMParser: window.DOMParser,
    XMLSerializer: window.XMLSerializer,
  });
  const host = createHost(platforms.desktop13, HostDocument.blank(platforms.desktop13).hosted());
  const timed: WordHost = {
    ...host,
    processQuery: body => {
      const start = performance.now();
      const answer = host.processQuery(body);
      hostMs += performance.now() - start;
      return answer;
    },
    common: call => {
      const start = performance.now();
      const answer = host.common(call);
      hostMs += performance.now() - start;
      return answer;
    },
  };
  Object.defineProperty(window, 'external', { value: createDesktopExternal(timed), configurable: true });
  const script = window.document.createElement('script');
  script.src = pathToFileURL(path.resolve('node_modules/@microsoft/office-js/dist/office.js')).href;
  await new Promise(resolve => {
    script.onload = resolve;
    window.document.head.append(script);
  });
  Object.assign(globalThis, { Office: (window as unknown as { Office: unknown }).Office });
  await Office.onReady();
  const { Word, OfficeExtension } = window as unknown as { Word: unknown; OfficeExtension: unknown };
  Object.assign(globalThis, { Word, OfficeExtension });
  return host;
}

async function insertInto(host: WordHost, outline: Outline, wanted: Wanted): Promise<HostDocument> {
  const document = HostDocument.blank(platforms.desktop13, ['BÁO CÁO']);
  host.open(document.hosted());
  Object.assign(host.counters, { syncs: 0, charactersIn: 0, charactersOut: 0 });
  await apply({
    likelyPlaces: [{ kind: 'cursor' }],
    plan: scanned => planInsertion(outline, 'point', snapshotOf(scanned), wanted),
    packageOf: writeBlocks,
    sentinelText,
  });
  return document;
}

/** An outline of so many points, in sections of ten. */
function outlineOf(points: number): Outline {
  const lines = Array.from({ length: points }, (_, index) =>
    [
      ...(index % 100 === 0 ? [`${'I'.repeat(1 + ((index / 100) % 3))}. Phần ${String(index)}`] : []),
      ...(index % 10 === 0 ? [`${String(1 + ((index / 10) % 10))}. Mục ${String(index)}`] : []),
      `- Kết quả thực hiện nhiệm vụ ${String(index)}`,
    ].join('\n'),
  );
  return parseOutline(lines.join('\n'));
}

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const warmUps = 15;
const turns = 41;

async function clientMs(work: () => Promise<void> | void): Promise<number> {
  const times: number[] = [];
  // What earlier sections left behind is not this one's to sweep up.
  globalThis.gc?.();
  // The first turns are the compiler's.
  for (let turn = -warmUps; turn < turns; turn++) {
    hostMs = 0;
    const start = performance.now();
    await work();
    if (turn >= 0) times.push(performance.now() - start - hostMs);
  }
  return median(times);
}

const kiB = (characters: number) => (characters / 1024).toFixed(1);

/** The whole check on 250 slots and 300 pages, against reading the same text once: file and scan, through office.js. */
async function benchCheck(host: WordHost): Promise<Section> {
  const document = HostDocument.open(largeReport(1000), platforms.desktop13);
  // Saved once: what the host takes to write 300 pages is its own.
  const bytes = document.save();
  host.open({ ...document.hosted(), save: () => bytes });
  const state = readyState({
    outline: largeOutline,
    granularity: 'point',
    snapshot: snapshotOf(await scan()),
    isReadOnly: false,
    kept: nothingKept,
  });
  Object.assign(host.counters, { syncs: 0 });
  const desk = createDesk(createStore(state));
  /** Each time anew, as after a change. */
  const again = () => Object.assign(desk.heard, { file: undefined });
  await checkReport(desk, state);
  const { syncs } = host.counters;
  const readMs = await clientMs(async () => {
    again();
    await ownFile(desk, state);
  });
  const checkMs = await clientMs(async () => {
    again();
    await checkReport(desk, state);
  });
  return {
    title: 'Whole check, 250 slots, 300 pages: client time',
    columns: ['', 'syncs', 'ms', '/ reading'],
    rows: [
      ['read the text once', '1', readMs.toFixed(0), '1.00'],
      ['whole check', String(syncs), checkMs.toFixed(0), (checkMs / readMs).toFixed(2)],
    ],
  };
}

/** Syncs and bytes of insertions and scans, and the client's time for scan and coverage against 300 controls. */
export async function benchWord(): Promise<readonly Section[]> {
  const host = await startOffice();
  const wire: string[][] = [];
  const first = sectionsOf(doan2023)[0]?.id ?? '';
  for (const [name, wanted] of [
    ['insert 1 section', { sectionId: first }],
    ['insert all 21 sections', 'everything'],
  ] as const) {
    await insertInto(host, doan2023, wanted);
    wire.push([
      name,
      String(host.counters.syncs),
      kiB(host.counters.charactersIn),
      kiB(host.counters.charactersOut),
    ]);
  }
  const times: { readonly size: number; readonly scanMs: number; readonly coverageMs: number }[] = [];
  for (const size of [98, 300, 1000, 3000]) {
    const outline = size === 98 ? doan2023 : outlineOf(size);
    await insertInto(host, outline, 'everything');
    Object.assign(host.counters, { syncs: 0, charactersIn: 0, charactersOut: 0 });
    const snapshot = await scan();
    wire.push([
      `scan ${String(size)} slots`,
      String(host.counters.syncs),
      kiB(host.counters.charactersIn),
      kiB(host.counters.charactersOut),
    ]);
    times.push({
      size,
      scanMs: await clientMs(async () => {
        await scan();
      }),
      coverageMs: await clientMs(() => {
        readCoverage(outline, 'point', snapshotOf(snapshot));
      }),
    });
  }
  const checking = await benchCheck(host);
  const base = times.find(each => each.size === 300);
  const baseMs = (base?.scanMs ?? 0) + (base?.coverageMs ?? 0);
  return [
    checking,
    { title: 'On the wire, KiB of JSON', columns: ['', 'syncs', 'to Word', 'from Word'], rows: wire },
    {
      title: 'Client time, the host’s taken off, against 300 slots',
      columns: ['slots', 'scan ms', 'coverage ms', 'both / 300 slots'],
      rows: times.map(({ size, scanMs, coverageMs }) => [
        String(size),
        scanMs.toFixed(1),
        coverageMs.toFixed(1),
        ((scanMs + coverageMs) / baseMs).toFixed(2),
      ]),
    },
  ];
}
