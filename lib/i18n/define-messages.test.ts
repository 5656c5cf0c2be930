import assert from 'node:assert/strict'
import { test } from 'node:test'
import { defineMessages, replaceTexts } from './define-messages'
import { ko } from './ko'

test("the owner's words stand for those of the project, in groups, too, and with arguments", () => {
  const { ko: own } = defineMessages({ ko: { posts: '기록', pager: { next: '뒤' }, minutes: (count) => `${count}분` } })
  const texts = replaceTexts(ko, own)
  assert.deepEqual([texts.posts, texts.tags, texts.minutes(3)], ['기록', '태그', '3분'])
  assert.deepEqual(texts.pager, { ...ko.pager, next: '뒤' })
  assert.equal(replaceTexts(ko, undefined), ko)
})

test('names are typed and known, and an empty text is named', () => {
  // @ts-expect-error: there is no such text
  const noText = () => defineMessages({ ko: { postz: '글' } })
  assert.throws(noText, /ko\.postz: there is no such field, did you mean posts\?/)
  // @ts-expect-error: there is no such text in a group
  const noPart = () => defineMessages({ ko: { pager: { nxt: '뒤' } } })
  assert.throws(noPart, /ko\.pager\.nxt: .* did you mean next\?/)
  // @ts-expect-error: there is no such language
  assert.throws(() => defineMessages({ kr: { posts: '글' } }), /kr: .* did you mean ko\?/)
  // @ts-expect-error: a text with other arguments
  defineMessages({ en: { minutes: 3 } })
  assert.throws(
    () => defineMessages({ en: { pager: { next: ' ' } } }),
    /messages\.ts[\s\S]*en\.pager\.next: .*write a text/,
  )
})
