import { defineMessages } from './lib/i18n/define-messages'

/**
 * Words of the interface that this blog says in its own way, by language: those of `lib/i18n/ko.ts` and `lib/i18n/en.ts` stand
 * for the rest. The names are typed. Example: { ko: { posts: '기록', pager: { next: '다음 쪽' } } }
 */
export const messages = defineMessages({})
