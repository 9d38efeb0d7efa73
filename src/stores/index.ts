export { CONTRASTS, TEXT_SIZES, THEMES, WHO, useSettings, type Settings, type Contrast, type TextSize, type Theme, type Who } from './settings'
export { useKept, type Kept } from './kept'
export { useStays, type ChosenRules, type Stays } from './stays'
export { useArrival } from './arrival'
