import type { upgrade as texts } from '@/lib/i18n/authors/en/upgrade'

export const upgrade: typeof texts = {
  noRepository: '이 폴더는 git 저장소가 아니라서 업그레이드를 되돌릴 수 없습니다',
  uncommitted: (changes) => `커밋하지 않은 것이 있습니다 (${changes.join(', ')}): 먼저 커밋하세요`,
  current: (own, release) =>
    own === release
      ? `이 블로그는 이미 ${own} 판입니다. 할 일이 없습니다.`
      : `이 블로그는 ${own} 판이고, 알려 준 것은 더 옛 판인 ${release}입니다. 아무것도 바꾸지 않았습니다: ${own}보다 새 판을 알려 주세요.`,
  noBase: (version) =>
    `처음 받은 ${version} 판의 엔진이 이 저장소에 없습니다 (engine.json, 또는 v${version} 태그): --base 옵션으로 그 커밋을 알려 주세요. \`git log --reverse\`의 첫 커밋 같은 것입니다`,
  from: (own, release, changes) => `엔진 ${own} → ${release}:${changes || ' 내 것에서 바뀌는 것이 없습니다'}`,
  conflicts: (files) => `나와 새 판이 같은 줄을 고쳤습니다. 이 파일에서 <<<<<<< 표시를 찾으세요:\n${files}`,
  conflictsToCome: (files) => `나와 새 판이 같은 줄을 고쳤습니다. 이 파일에 표시가 생깁니다:\n${files}`,
  kept: (files) => `내가 지우거나 바꾼 파일이라 그대로 둡니다. 새 판에서는 바뀌었습니다:\n${files}`,
  unfinished: (conflicts) =>
    `업그레이드를 아직 커밋하지 않았습니다. ${conflicts.length > 0 ? `<<<<<<< 표시가 있는 ${conflicts.join(', ')} 파일을` : '위의 것을'} 고친 뒤: npm install && npm run check && git add -A && git commit --no-edit. 되돌리려면: git merge --abort`,
  done: '\n커밋 하나로 올렸습니다. 되돌리려면: git revert -m 1 HEAD && npm install',
  changed: (file) => `${file}: 마쳤습니다`,
  installFailed: 'npm install이 실패했습니다.',
  checkFailed: 'npm run check가 실패했습니다.',
  noSource:
    '새 판이 있는 곳을 알려 주세요: 폴더, 압축 파일, 저장소의 주소 가운데 하나입니다 (engine.json에는 저장소의 주소만 남습니다)',
  noAddress: (address) => `${address}: 파일도 폴더도 판 번호도 주소도 아닙니다`,
  packed: (archive) => `${archive} 파일을 풀 수 없습니다: 직접 풀어서 그 폴더를 알려 주세요`,
  noVersion: (address, wanted, tags) =>
    `${address} 저장소에 ${wanted ? `${wanted} 판이` : '판이'} 없습니다: ${tags.length > 0 ? `있는 태그: ${tags.join(', ')}` : 'v1.2.0 같은 태그가 없습니다'}`,
  noRelease: '엔진의 판이 아닙니다: 판 번호가 있는 package.json이 없거나, cli/blog.ts가 없습니다',
  noLockfile:
    'package-lock.json이 없습니다. `npm pack`으로 만든 압축 파일이 그렇습니다: `git archive --prefix=package/` 명령으로 만드세요',
}
