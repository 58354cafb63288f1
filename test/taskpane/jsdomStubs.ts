/** What browsers have and jsdom lacks, as far as Fluent and the pane use it. There is no layout here to report on. */
class SilentObserver {
  observe(): void {
    // Nothing changes its size without layout.
  }
  unobserve(): void {
    // Nothing was observed.
  }
  disconnect(): void {
    // Nothing was observed.
  }
}

/** The elements that were scrolled into view, in order. */
export const scrolledIntoView: Element[] = [];

export function stubBrowser(): void {
  Blob.prototype.arrayBuffer = function arrayBuffer() {
    return new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => {
        resolve(reader.result as ArrayBuffer);
      };
      reader.onerror = () => {
        reject(reader.error ?? new Error('unread'));
      };
      reader.readAsArrayBuffer(this);
    });
  };
  Object.assign(globalThis, {
    ResizeObserver: SilentObserver,
    matchMedia: (media: string) => Object.assign(new EventTarget(), { media, matches: false }),
  });
  Element.prototype.scrollIntoView = function scrollIntoView() {
    scrolledIntoView.push(this);
  };
}
