import type { environment as texts } from '@/lib/i18n/authors/en/environment'

const code = '태그 없이 메타 태그의 content만'
const secret = '`openssl rand -hex 32` 명령이 찍어 주는 32자 이상의 글자'

export const environment: typeof texts = {
  heading: (count) => `환경 변수 ${count}개가 잘못되었습니다:`,
  wrong: (name, found, remedy) => `  ${name}: 지금 값 ${found}, 쓸 것: ${remedy}`,
  hidden: (length) => `보이지 않는 글자 ${length}개`,
  remedies: {
    PORT: '0부터 65535까지의 수, 3000처럼',
    KEEP_ALIVE_TIMEOUT: '밀리초, 75000처럼',
    SITE_URL: 'https://blog.example.org나 https://name.github.io/blog 같은 절대 주소',
    DOCUMENTS: 'off, 아니면 지우세요',
    NAVER_SITE_VERIFICATION: code,
    GOOGLE_SITE_VERIFICATION: code,
    BING_SITE_VERIFICATION: code,
    INDEXNOW_KEY: '글자, 숫자, 붙임표 8~128자. `openssl rand -hex 16` 명령이 찍어 주는 것처럼',
    COUNTS_URL: 'file:….db, libsql://…, https://…, 또는 off',
    COUNTS_TOKEN: secret,
    PREVIEW_SECRET: secret,
    REVALIDATE_SECRET: secret,
    PROXIES: '앞에 있는 프록시의 수, 1처럼. 없으면 0',
    REDIS_URL: 'redis://<호스트>:6379 또는 rediss://…',
    ALLOWED_HOSTS: 'blog.example.org,.example.net 같은 이름들 (또는 *)',
  },
}
