import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { escaped } from '../../tools/html'
import { placeOf, type Shot } from './shot'

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.4 system-ui, sans-serif }
body { margin: 0 24px 48px }
form { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 8px 24px; padding: 12px 0; background: Canvas; border-bottom: 1px solid GrayText }
select { font: inherit; min-height: 44px; padding: 0 8px }
h2 { margin: 32px 0 0 }
h3 { margin: 16px 0 8px }
.row { display: flex; flex-wrap: wrap; gap: 16px; align-items: flex-start }
a { display: block; color: inherit }
img { display: block; width: 170px; height: 340px; object-fit: contain; object-position: top; border: 1px solid GrayText; margin-bottom: 4px }
a[data-width="1280"] img, a[data-width="740"] img { width: 340px }
[hidden] { display: none }
`

/** Hides what the four menus do not name, and headings of nothing. */
const SCRIPT = `
const form = document.querySelector('form')
const filter = () => {
  const chosen = Object.fromEntries(new FormData(form))
  for (const link of document.querySelectorAll('a')) link.hidden = Object.entries(chosen).some(([name, value]) => value && link.dataset[name] !== value)
  for (const part of document.querySelectorAll('section, article')) part.hidden = !part.querySelector('a:not([hidden])')
}
form.addEventListener('change', filter)
filter()
`

const distinct = (values: (string | number)[]) => [...new Set(values.map(String))]

const menu = (name: string, values: string[]) =>
  `<label>${name} <select name="${name}"><option value="">all</option>${values.map((one) => `<option>${escaped(one)}</option>`).join('')}</select></label>`

const picture = (shot: Shot) =>
  `<a href="${placeOf(shot)}" data-platform="${shot.platform}" data-page="${shot.state}" data-view="${shot.view}" data-language="${shot.locale}" data-width="${shot.width}">` +
  `<img src="${placeOf(shot)}" loading="lazy" alt="">${shot.platform} ${shot.locale} ${shot.width}</a>`

/** One page of all pictures: page, then view, then platform, language and width. */
export function writeContactSheet(folder: string, shots: Shot[]): void {
  const states = distinct(shots.map(({ state }) => state))
  const views = distinct(shots.map(({ view }) => view))
  const ofView = (state: string, view: string) => {
    const some = shots.filter((shot) => shot.state === state && shot.view === view)
    return some.length === 0 ? '' : `<article><h3>${view}</h3><div class="row">${some.map(picture).join('')}</div></article>`
  }
  const sections = states.map((state) => `<section><h2>${escaped(state)}</h2>${views.map((view) => ofView(state, view)).join('')}</section>`)
  const menus = [
    menu('page', states),
    menu('view', views),
    menu('language', distinct(shots.map(({ locale }) => locale))),
    menu('width', distinct(shots.map(({ width }) => width))),
    menu('platform', distinct(shots.map(({ platform }) => platform))),
  ]
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Contact sheet</title>
<style>${STYLE}</style><h1>Contact sheet</h1><form>${menus.join('')}</form>${sections.join('')}<script>${SCRIPT}</script></html>\n`
  writeFileSync(path.join(folder, 'index.html'), html)
}
