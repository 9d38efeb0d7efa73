import postcss from 'postcss'
import { criticalCss } from './critical-css'

const SHEET = postcss.parse(
  `.view{color:red}.view.theme-dark{color:blue}.tile{margin:0}.card .tile{margin:1px}h1{margin:0}
.icon{width:1em}.icon-fee,.icon-before-fee::before{mask:url(x)}@media (min-width:9px){.absent{margin:0}}`,
)

test('what the page has is kept, in every view; what it has not is left out', () => {
  const css = criticalCss(SHEET, '<div class="view theme-auto"><h1 class="tile">x</h1></div>')
  expect(css.replace(/\s+/g, '')).toBe('.view{color:red}.view.theme-dark{color:blue}.tile{margin:0}h1{margin:0}')
})

test('pictures of icons are left to the sheet, their size is not', () => {
  expect(criticalCss(SHEET, '<div class="icon icon-fee icon-before-fee"></div>').replace(/\s+/g, '')).toBe('h1{margin:0}.icon{width:1em}')
})
