'use client'
import { useId, useState } from 'react'
import { Chips } from './chips'
import { Choice, Slider, Words } from './controls'
import { Lab, Numbers } from './lab'
import { countWords, findNext, learn, type Merge, showSymbol, type Unit } from './models/merges'

const start = '학습률을 올리면 학습이 빨라지고 학습률을 낮추면 학습이 느려지니 학습률을 고른다'
const units = { letters: '글자', bytes: '바이트' } satisfies Record<Unit, string>

/** Pairs of neighbours become symbols, one after another. */
export function BpeMerges() {
  const [text, setText] = useState(start)
  const [unit, setUnit] = useState<Unit>('letters')
  const [wanted, setWanted] = useState(3)
  const words = countWords(text, unit)
  const most = learn(words, 300).merges.length
  const step = Math.min(wanted, most)
  const learned = learn(words, step)
  const next = findNext(learned.words)
  const show = (pair: Merge | undefined, none: string) =>
    pair ? `${showSymbol(pair.left, unit)} + ${showSymbol(pair.right, unit)} (${pair.count}번)` : none
  const last = learned.merges.at(-1)
  const count = (list: typeof words) => list.reduce((sum, word) => sum + word.symbols.length * word.count, 0)
  return (
    <Lab>
      <Words label="문장" value={text} maxLength={120} onValue={setText} />
      <Chips
        label="낱말마다의 조각"
        rows={learned.words.map(({ symbols, count: times }) => ({
          chips: symbols.map((symbol) => ({
            text: showSymbol(symbol, unit),
            isNew: last !== undefined && symbol === last.left + last.right,
          })),
          note: `×${times}`,
        }))}
      />
      <Choice<Unit> label="시작" name={useId()} value={unit} options={units} onValue={setUnit} />
      <Slider label="합친 횟수" text={`${step} / ${most}번`} value={step} min={0} max={most} onValue={setWanted} />
      <Numbers
        rows={[
          ['방금 합친 쌍', show(last, '없음')],
          ['다음에 합칠 쌍', show(next, '없음')],
          ['문장의 토큰', `${count(words)} → ${count(learned.words)}개`],
          ['어휘에 더한 조각', `${step}개`],
        ]}
      />
    </Lab>
  )
}
