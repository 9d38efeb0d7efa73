/** How a component is shown: the gallery draws these examples, and the tests try them. Nothing of it ships. */
import type { ComponentType } from 'react'
import type { Contrast, TextSize, Theme } from './page/page'

/** The same words in each language of the app. */
export type ExampleText = Record<'zh-Hans' | 'zh-Hant' | 'en' | 'pt', string>

export interface ExampleProps {
  /** These words in the language that is looked at. */
  say: (text: ExampleText) => string
  /** How it is looked at, for what sets the look itself: a whole page. */
  look: { theme: Theme; contrast: Contrast; textSize: TextSize }
}

export interface Example {
  /** What it shows: a state, a kind, an edge. */
  name: string
  /** It is fixed to an edge of the screen or covers it: its frame is as tall as a small screen. */
  isTall?: true
  Draw: ComponentType<ExampleProps>
}

export interface ExampleSet {
  component: string
  examples: Example[]
}
