/*
 * Office.js on npm (1.1.110) ends at WordApi 1.3. This text of our own, run after it, adds the document's events of
 * WordApi 1.5 and 1.6 on Microsoft's own event machinery, where they are missing. The numbers of the event types are
 * those of `richEvents` in protocol/host.ts.
 */
(function () {
  var events = {
    onContentControlAdded: ['ContentControlAdded', 3],
    onParagraphAdded: ['ParagraphAdded', 6],
    onParagraphChanged: ['ParagraphChanged', 7],
    onParagraphDeleted: ['ParagraphDeleted', 8],
  };
  Object.keys(events).forEach(function (member) {
    if (member in Word.Document.prototype) return;
    var name = events[member][0];
    Object.defineProperty(Word.Document.prototype, member, {
      configurable: true,
      get: function () {
        var document = this;
        var key = 'm_' + member;
        if (!document[key]) {
          document[key] = new OfficeExtension.GenericEventHandlers(document.context, document, name, {
            eventType: events[member][1],
            registerFunc: function () {
              return document._RegisterEvent('', name);
            },
            unregisterFunc: function () {
              return document._UnregisterEvent('', name);
            },
            getTargetIdFunc: function () {
              return '';
            },
            eventArgsTransformFunc: function (value) {
              return Promise.resolve(typeof value === 'string' ? JSON.parse(value) : value);
            },
          });
        }
        return document[key];
      },
    });
  });
})();
