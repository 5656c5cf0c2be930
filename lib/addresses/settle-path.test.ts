import assert from 'node:assert/strict'
import { test } from 'node:test'
import { settlePath } from './settle-path'

const nfd = (text: string) => encodeURI(text.normalize('NFD'))

/** Spellings of addresses, and the form in which the site writes each. */
const spellings: Record<string, string | undefined> = {
  '/posts/LoRA': '/posts/lora',
  '/EN/Posts/lora': '/en/posts/lora',
  '/tags/LLM': '/tags/llm',
  '/tags/C++/Feed.xml': '/tags/c++/feed.xml',
  '/posts/LoRA.md': '/posts/lora.md',
  '/posts/lora.MD': '/posts/lora.md',
  '/posts/lora.html': '/posts/lora',
  '/posts/lora/index.html': '/posts/lora',
  '/en/posts/lora/index.htm': '/en/posts/lora',
  '/EN': '/en',
  '/index.html': '/',
  '/en/index.html': '/en',
  '/About': '/about',
  '/about.html': '/about',
  '/FEED.XML': '/feed.xml',
  '/posts/lora.': '/posts/lora',
  '/posts/lora%29': '/posts/lora',
  [`/posts/lora${encodeURI('에서')}`]: '/posts/lora',
  [`/posts/lora${encodeURI('”를')}`]: '/posts/lora',
  '/posts/lora%E2%80%8B': '/posts/lora',
  '/posts/lora%C2%A0%EF%BB%BF': '/posts/lora',
  '/posts/lora%E2%80%99%EF%B8%8F': '/posts/lora',
  '/posts/lora%3Futm_source=mail%26b=1': '/posts/lora',
  '/posts/lora&amp;utm_source=mail': '/posts/lora',
  '/posts/lora%23ranks': '/posts/lora',
  '/posts/lora;jsessionid=1': '/posts/lora',
  '/API/search': '/api/search',
  '/Api/Health': '/api/health',
  '/EN/Preview': '/en/preview',
  '/EN/preview': '/en/preview',
  [nfd('/series/빠른-추론')]: encodeURI('/series/빠른-추론'),
  [nfd('/papers/tag/한글')]: encodeURI('/papers/tag/한글'),
  '/archive/2026.html': '/archive/2026',
  // In the form of the site, or none of its own.
  '/': undefined,
  '/en': undefined,
  '/posts/lora': undefined,
  '/posts/lora.md': undefined,
  '/tags/c++': undefined,
  '/tags/c%2B%2B': undefined,
  '/tags/readme.html': undefined,
  '/tags/%ea%b8%80': undefined,
  [encodeURI('/series/빠른-추론')]: undefined,
  '/feed.xml': undefined,
  '/posts/a%2Fb': undefined,
  '/api/search': undefined,
  '/apis/Search': undefined,
  '/posts/%3Fa': undefined,
  '/posts/made-up%2525': undefined,
  '/BingSiteAuth.xml': undefined,
  '/google0123.html': undefined,
  '/Demo/index.html': undefined,
  '/assets/Main.js': undefined,
  '/%': undefined,
  '/posts/%FF': undefined,
}
for (const [written, settled] of Object.entries(spellings))
  test(`${written} is ${settled ?? 'left as it is'}`, () => {
    assert.equal(settlePath(written), settled)
    if (settled) assert.equal(settlePath(settled), undefined, 'one redirect is enough')
  })
