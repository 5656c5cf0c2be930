import type { operations as texts } from '@/lib/i18n/authors/en/operations'

export const operations: typeof texts = {
  noCounts: '여기서는 아무것도 세지 않습니다: COUNTS_URL을 정하거나, --url file:.data/counts.db 옵션을 주세요',
  countsWritten: (posts, file) => `✓ 글 ${posts}편을 ${file} 파일에 썼습니다`,
  countsRead: (posts, file) => `✓ 글 ${posts}편을 ${file} 파일에서 읽었습니다`,
  cards: (cards, fetched, folder) =>
    `카드 ${cards}개, 새로 받은 것 ${fetched}개.${fetched > 0 ? ` ${folder} 폴더를 커밋하세요.` : ''}`,
  unusedCard: (file) => `${file}: 이제 어느 글에도 나오지 않습니다`,
  withoutPicture: (reason) => `  그림 없이 받았습니다: ${reason}`,
  unreadablePicture: (file, reason) => `${file} 파일을 읽을 수 없습니다 (${reason})`,
  picturesChanged: (pictures, saved) => `그림 ${pictures}개를 고쳐 ${saved} 줄였습니다.`,
  noWorkId: (written) =>
    `“${written}”: arXiv 식별자도 DOI도 아닙니다. 2110.04366이나 10.18653/v1/2021.emnlp-main.243처럼 쓰세요`,
  reviewed: (file) => `${file} 글이 이미 이 논문을 다룹니다`,
  noFacts: (reason, isCited) =>
    `! ${reason}. ${isCited ? '아무것도 쓰지 않았습니다.' : '논문의 정보는 직접 채우세요.'}`,
  citedAlready: (file, key) => `${file} 파일에 ${key} 문헌이 이미 있습니다: [@${key}]로 인용하세요`,
  cited: (file, key) => `${file}: [@${key}]로 인용하세요`,
  noPreviewSecret: 'PREVIEW_SECRET이 정해져 있지 않습니다: 배포한 곳의 값을 .env.local이나 환경 변수에 넣으세요',
  publicAlready: (url) => `이 글은 이미 공개되어 있습니다 (배포한 뒤에 쓴 글이 아니라면): ${url}`,
  badDays: (days) => `--days ${days}: 1에서 90 사이의 숫자를 쓰세요`,
  noPostIn: (slug, lang, nearest) =>
    `${lang} 언어에 “${slug}” 글이 없습니다${nearest ? `: ${nearest} 글을 뜻했나요?` : ''}`,
  noRevalidateSecret: 'REVALIDATE_SECRET이 정해져 있지 않습니다: 배포한 곳의 값을 .env.local이나 환경 변수에 넣으세요',
  noPaths: '/ /posts/lora 같은 경로를 쓰거나, --all 옵션을 주세요',
  noPath: (path) => `${path}: 경로가 아닙니다. /${path} 경로로 쓰세요`,
  answered: (url, status, text) => `${url} 주소가 ${status} 상태로 답했습니다: ${text}`,
  plotted: (file) => `달마다 쓴 글: ${file}`,
  notRun: (lang, known) => [
    `“${lang}” 언어의 코드는 실행할 수 없습니다`,
    `${known.join(', ')} 언어의 블록에만 표시하세요`,
  ],
  noProgram: (program) => [
    `여기에 ${program} 프로그램이 없어서 실행하지 않았습니다`,
    `이 블록을 확인하려면 ${program} 프로그램을 설치하세요`,
  ],
  blockFailed: (last) => [`블록이 실패했습니다: ${last}`, '코드를 고치세요'],
  blockLate: (seconds, last) => [`블록이 ${seconds}초 안에 끝나지 않았습니다: ${last}`, '코드를 고치세요'],
  otherOutput: (printed, said) => [
    `코드의 출력이 글과 다릅니다: “${printed}”`,
    said === undefined ? '그 줄을 더하세요' : `글에는 “${said}” 줄이 있습니다`,
  ],
  longOutput: (most) => `출력이 ${most}자를 넘습니다`,
  noKey:
    'INDEXNOW_KEY가 정해져 있지 않습니다: `openssl rand -hex 16` 명령의 출력을 여기와 사이트를 빌드하는 곳에 쓰세요',
  changes: (added, changed, removed) => `새 페이지 ${added}개, 바뀐 것 ${changed}개, 없어진 것 ${removed}개`,
  engineFailed: (host, reason, counts) => `✗ ${host}: ${reason} (${counts}; 다음에 다시 알립니다)`,
  wouldTell: (host, counts) => `${host}에 알릴 것: ${counts}`,
  noted: (host, counts) => `${host}: ${counts}. 적어 두기만 하고 알리지 않았습니다`,
  knowsAll: (host) => `${host}: 모두 이미 알고 있습니다`,
  toldEngine: (host, counts, isPending) =>
    `${host}에 알린 것: ${counts}${isPending ? '; 열쇠는 그쪽에서 곧 확인합니다' : ''}`,
  more: (count) => `  그 밖에 ${count}개 (--json에는 모두 나옵니다)`,
  badState: (file) => `${file} 파일이 JSON이 아닙니다: 되살리거나, 지우고 --record 옵션으로 실행하세요`,
  silent: (url, reason) =>
    `${url} 주소가 답하지 않습니다 (${reason}): 인터넷에 이어져 있는지, 그곳이 켜져 있는지 보세요`,
  noPages: (url, status) =>
    `${url} 주소가 ${status} 상태로, 페이지 목록 없이 답합니다: 이 저장소의 사이트를 배포한 곳인지 보세요`,
  otherSite: (site) => `배포한 사이트는 ${site} 주소로 빌드되었습니다: 빌드할 때 SITE_URL을 정하세요`,
  keyHidden: (url) => `${url} 주소에 열쇠가 보이지 않습니다: 같은 INDEXNOW_KEY로 사이트를 빌드해 배포하세요`,
  badRequest: '요청을 알아듣지 못합니다: 엔진의 새 판이 있는지 보세요',
  badKey: (url) => `열쇠를 받아들이지 않습니다: ${url} 주소를 열어 누구에게나 보이는지 확인하세요`,
  badHost:
    '주소들이 이 호스트의 것이 아니라고 합니다: SITE_URL은 읽는 사람이 쓰는 주소여야 하고, 열쇠도 그 사이트의 것이어야 합니다',
  tooMuch: (wait) =>
    `이 사이트의 요청을 너무 많이 받았다고 합니다: ${wait ? `${wait}${/^\d+$/.test(wait) ? '초 뒤에' : ' 뒤에'}` : '한 시간 뒤에'} 다시 하세요`,
  later: '나중에 다시 하세요',
  answers: (status, reason) => `${status} 상태로 답합니다: ${reason}`,
  noService: (host, reason) => `${host}에서 답이 없습니다 (${reason})`,
  noWork: (host) => `${host}에 그런 문헌이 없습니다`,
  busy: (host, status) => `${host}의 답이 ${status}입니다: 나중에 다시 하세요`,
  noPaper: (id) => `arXiv에 ${id} 논문이 없습니다`,
  noTitle: (id) => `Crossref의 ${id} 문헌에 제목이나 연도가 없습니다`,
}
