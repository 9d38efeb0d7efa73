import { Converter } from 'opencc-js'
import { pinyin } from 'pinyin-pro'
import { getJyutpingList } from 'to-jyutping'

const simplify = Converter({ from: 't', to: 'cn' })
const toHongKong = Converter({ from: 'cn', to: 'hk' })

const simplified = new Map<string, string>()

/** The Simplified form of one character, by itself: what the table on the phone can do too. */
export function simplifiedForm(character: string): string {
  const known = simplified.get(character)
  if (known !== undefined) return known
  const form = simplify(character)
  const found = form.length === 1 ? form : character
  simplified.set(character, found)
  return found
}

/** By Simplified character: the others that are folded to it. One may stand for several: 签 for 簽 and 籤. */
const forms = new Map<string, string[]>()

/** The Traditional forms of a Simplified character, without itself. */
export function traditionalForms(character: string): string[] {
  if (forms.size === 0) {
    for (let code = 0x4e00; code < 0xa000; code += 1) {
      const other = String.fromCharCode(code)
      const form = simplifiedForm(other)
      if (form !== other) forms.set(form, [...(forms.get(form) ?? []), other])
    }
  }
  return forms.get(character) ?? []
}

const plain = (syllable: string): string => syllable.replace(/[^a-z]/g, '')

/** The syllables of a run of Chinese in Pinyin and in Jyutping, without tones, one for each character; '' where none is known. */
export function syllablesOf(run: string): [pinyin: string[], jyutping: string[]] {
  const mandarin = pinyin(run, { toneType: 'none', type: 'array', v: true }).map(plain)
  const traditional = toHongKong(run)
  const cantonese = getJyutpingList(traditional.length === run.length ? traditional : run).map(([, syllable]) => plain(syllable ?? ''))
  return [mandarin, cantonese]
}

/** Counts how often each character is read in each way; the text is Simplified or Traditional, one kind of each character. */
export class ReadingCounter {
  private readonly counts = [new Map<string, Map<string, number>>(), new Map<string, Map<string, number>>()] as const

  private add(way: 0 | 1, character: string, syllable: string): void {
    if (!syllable) return
    const of = this.counts[way].get(character) ?? new Map<string, number>()
    this.counts[way].set(character, of.set(syllable, (of.get(syllable) ?? 0) + 1))
  }

  /** Reads a run of Chinese as people say it. */
  addRun(run: string): void {
    syllablesOf(run).forEach((syllables, way) => {
      syllables.forEach((syllable, at) => this.add(way as 0 | 1, simplifiedForm(run.charAt(at)), syllable))
    })
  }

  /** Up to three readings in each way, the usual first. */
  readings(character: string): [pinyin: string[], jyutping: string[]] {
    return this.counts.map((counts) => {
      const found = [...(counts.get(character) ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      return found.slice(0, 3).map(([syllable]) => syllable)
    }) as [string[], string[]]
  }
}
