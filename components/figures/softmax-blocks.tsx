'use client'
import { useState } from 'react'
import { Slider, Words } from './controls'
import { Controls, Drawing, Lab, Line, Numbers } from './lab'
import { readBlocks, scoreWords, softmax } from './models/softmax'
import { tenth } from './scale'

const words = {
  ko: {
    sentence: '문장 (여덟 낱말까지)',
    start: '학습률을 올리면 학습이 빠르고 학습률을 낮추면 학습이',
    temperature: '온도',
    read: '읽은 블록 (낱말 둘씩)',
    chart: (query: string) => `마지막 낱말 “${query}”이 각 낱말에 주는 무게의 막대`,
    unread: '안 읽음',
    top: 'm, 지금까지의 최댓값',
    sum: 'ℓ, 지금까지의 합',
    scale: '이 블록에서 곱한 배율',
    difference: '한꺼번에 계산한 값과의 차이',
    rest: '다 읽으면 나온다',
  },
  en: {
    sentence: 'Sentence (up to eight words)',
    start: 'the cat sat because the other cat sat',
    temperature: 'Temperature',
    read: 'Blocks read (two words each)',
    chart: (query: string) => `Bars of the weight that the last word, “${query}”, gives to each word`,
    unread: 'not read',
    top: 'm, the largest so far',
    sum: 'ℓ, the sum so far',
    scale: 'Factor of this block',
    difference: 'Difference from all at once',
    rest: 'read all first',
  },
}

const block = 2
const most = 8

/** A word as far as there is room: twelve columns, of which a letter of Hangul takes two. */
function shorten(word: string): string {
  let room = 12
  const letters = [...word]
  const end = letters.findIndex((letter) => {
    room -= letter > '\u1100' ? 2 : 1
    return room < 0
  })
  return end === -1 ? word : `${letters.slice(0, end - 1).join('')}…`
}

/** Softmax over the words of a sentence, read by blocks. */
export function SoftmaxBlocks({ language }: { language: keyof typeof words }) {
  const say = words[language]
  const [sentence, setSentence] = useState(say.start)
  const [temperature, setTemperature] = useState(1)
  const [wanted, setWanted] = useState(3)
  const tokens = sentence.normalize('NFC').split(/\s+/).filter(Boolean).slice(0, most)
  const blocks = Math.max(1, Math.ceil(tokens.length / block))
  const read = Math.min(wanted, blocks)
  const scores = scoreWords(tokens)
  const scaled = scores.map((score) => score / temperature)
  const state = readBlocks(scaled.slice(0, read * block), block)
  const weights = scaled.map((score, i) => (i < read * block ? Math.exp(score - state.top) / state.sum : undefined))
  const atOnce = softmax(scores, temperature)
  const difference = Math.max(...weights.map((weight, i) => Math.abs((weight ?? 0) - atOnce[i]!)))
  return (
    <Lab>
      <Words label={say.sentence} value={sentence} maxLength={80} onValue={setSentence} />
      <Bars tokens={tokens} scores={scores} weights={weights} say={say} />
      <Controls>
        <Slider
          label={
            <>
              {say.temperature} <var>T</var>
            </>
          }
          text={temperature.toFixed(1)}
          value={temperature}
          min={0.2}
          max={4}
          step={0.1}
          onValue={setTemperature}
        />
        <Slider label={say.read} text={`${read} / ${blocks}`} value={read} min={1} max={blocks} onValue={setWanted} />
      </Controls>
      <Numbers
        rows={[
          [say.top, Number.isFinite(state.top) ? state.top.toFixed(2) : '–'],
          [say.sum, state.sum.toFixed(3)],
          [say.scale, state.scale.toFixed(3)],
          [say.difference, read === blocks && tokens.length > 0 ? difference.toFixed(9) : say.rest],
        ]}
      />
    </Lab>
  )
}

interface BarsProps {
  tokens: readonly string[]
  scores: readonly number[]
  /** Of words that have been read. */
  weights: readonly (number | undefined)[]
  say: (typeof words)['ko']
}

function Bars({ tokens, scores, weights, say }: BarsProps) {
  return (
    <Drawing height={most * 28 + 26} label={say.chart(tokens.at(-1) ?? '')}>
      <text className="quiet" x="96" y="14" textAnchor="end">
        s
      </text>
      <text className="quiet" x="336" y="14" textAnchor="end">
        softmax(s / T)
      </text>
      {tokens.map((token, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a word may be there twice
        <g key={i} transform={`translate(0 ${26 + i * 28})`} className={weights[i] === undefined ? 'quiet' : undefined}>
          <text y="16">{shorten(token)}</text>
          <text className="quiet" x="112" y="16" textAnchor="end">
            {scores[i]!.toFixed(1)}
          </text>
          <rect
            className={i === tokens.length - 1 ? 'other' : 'main'}
            x="122"
            y="3"
            width={tenth(150 * (weights[i] ?? 0))}
            height="18"
          />
          <text className="quiet" x="336" y="16" textAnchor="end">
            {weights[i] === undefined ? say.unread : weights[i].toFixed(3)}
          </text>
        </g>
      ))}
      {tokens
        .map((_, i) => i)
        .filter((i) => i % block === 0 && i > 0)
        .map((i) => (
          <Line key={i} className="axis" strokeDasharray="2 3" d={`M0 ${25 + i * 28}H340`} />
        ))}
    </Drawing>
  )
}
