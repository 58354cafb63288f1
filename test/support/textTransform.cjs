/** Text files are imported as strings, as webpack's asset/source does. */
module.exports = {
  process: source => ({ code: `module.exports = ${JSON.stringify(source)};` }),
};
