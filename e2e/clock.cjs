/* Loaded by `node --require` into one test server: its clock runs ahead by the hours in a file. */
const { readFileSync } = require('node:fs')

const RealDate = Date
const realNow = performance.now.bind(performance)
const offset = () => Number(readFileSync('offset', 'utf8')) * 3_600_000

globalThis.Date = class extends RealDate {
  // Next copies own properties of Date only.
  static UTC = RealDate.UTC
  static parse = RealDate.parse

  constructor(...parts) {
    if (parts.length > 0) super(...parts)
    else super(RealDate.now() + offset())
  }

  static now() {
    return RealDate.now() + offset()
  }
}
performance.now = () => realNow() + offset()
