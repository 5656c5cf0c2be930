import type { notebooks as texts } from '@/lib/i18n/authors/en/notebooks'

export const notebooks: typeof texts = {
  noName: ['src가 노트북을 가리키지 않습니다', 'src="./run.ipynb"로 쓰세요'],
  noCell: (src, name, nearest, count) => [
    `“${src}” 노트북에 “${name}” 셀이 없습니다`,
    nearest ? `${nearest} 셀을 뜻했나요?` : `셀은 1부터 ${count}까지 있습니다; 셀에 태그를 달거나, 번호를 쓰세요`,
  ],
  noAlt: (name) => [`<Notebook>: ${name} 그림에 대체 텍스트가 없습니다`, '그 셀의 첫 줄에 #| fig-alt: … 라고 쓰세요'],
  unreadable: (src, reason) => [`“${src}” 노트북을 읽을 수 없습니다: ${reason}`, 'Jupyter에서 다시 저장하세요'],
  rawCell: 'raw 셀은 빠집니다',
  liveOutput: '노트북에서만 움직이는 출력은 빠집니다',
  lost: (what, cell) => [`<Notebook>: ${what} (${cell}번 셀)`, '다른 방법으로 보여 주세요'],
}
