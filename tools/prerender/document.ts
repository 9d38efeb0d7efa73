import type { Service } from '../../src/catalog/schema'
import { LOCALES, type Locale } from '../../src/domain/locale/locale'
import { escaped } from '../html'

/**
 * Runs before anything is drawn: the language the person chose or the browser reports, as `domain/locale` decides it.
 * Kept text is `{"data":"{\"state\":…}"}`: Taro wraps what the store writes.
 */
export const CHOOSE = `(function(){var d=document.documentElement,s={};try{s=JSON.parse(JSON.parse(localStorage.getItem('bay-affairs:settings')).data).state||{}}catch(e){}
var l=s.locale,n=(navigator.language||'').toLowerCase().replace(/_/g,'-');if(!/^(${LOCALES.join('|')})$/.test(l))l=/^zh/.test(n)?(/hant/.test(n)||/-(hk|mo|tw)\\b/.test(n)&&!/hans/.test(n)?'zh-Hant':'zh-Hans'):/^pt/.test(n)?'pt':'en';
d.lang=l;d.dataset.first=(s.theme||'auto')+' '+(s.contrast||'auto')+' '+(s.textSize||'standard')+' '+(s.locale?1:0)})()`

/** Runs after the drawn pages: dresses them in the person's theme, contrast and text size, and drops the other languages, and the question for the language where it was answered. */
const DRESS = `(function(){var d=document.documentElement,f=d.dataset.first.split(' '),p=document.getElementById('prerendered'),q;
[].slice.call(p.children).forEach(function(c){if(c.lang!==d.lang)p.removeChild(c);else {if(f[3]==1&&(q=c.querySelector('#ask-language')))q.parentNode.removeChild(q);c.firstElementChild.className=c.firstElementChild.className.replace('theme-auto','theme-'+f[0]).replace('contrast-auto','contrast-'+f[1]).replace('size-standard','size-'+f[2])}})})()`

/** Icons come with the site's sheet, which shows them (`ui/host/web.scss`): until then they would be full squares. */
const HIDE_ICONS = '#prerendered .icon,#prerendered [class*=icon-before-]::before{opacity:0}'

const HIDE_OTHERS = LOCALES.map((locale) => `html:not([lang="${locale}"]) #prerendered>[lang="${locale}"]{display:none}`).join('')

/**
 * The document of a route: what the person sees first stands in it in all four languages, with the styles it needs; the
 * app's own sheet and script come after, and the app removes it once it has drawn.
 *
 * @param shell `index.html` as the build wrote it
 */
export function pageDocument(shell: string, bodies: Record<Locale, string>, css: string): string {
  const links = shell.match(/<link[^>]*rel="stylesheet"[^>]*>/g) ?? []
  const head = `<style>${css}${HIDE_OTHERS}${HIDE_ICONS}#prerendered{position:absolute;z-index:1;top:0;right:0;left:0;min-height:100%}</style><script>${CHOOSE}</script>`
  const drawn = LOCALES.map((locale) => `<div lang="${locale}">${bodies[locale]}</div>`).join('')
  return links
    .reduce((html, link) => html.replace(link, ''), shell)
    // The page can be read without them: they wait until what it shows has come.
    .replace(/<script defer="defer"/g, '<script defer fetchpriority="low"')
    .replace('</head>', () => `${head}</head>`)
    .replace('<body>', () => `<body><div id="prerendered">${drawn}</div><script>${DRESS}</script>`)
    .replace('</body>', () => `${links.join('')}</body>`)
}

/** The shell with a service's own title and description, for those who find or share the address. */
export function titled(shell: string, { id, name, summary }: Service): string {
  return shell
    .replace(/<title>[^<]*/, () => `<title>${escaped(`${name['zh-Hant']} ${name.en}`)}`)
    .replace(/(<meta name="description" content=")[^"]*/, (_, start: string) => start + escaped(`${summary['zh-Hant']} ${summary.en}`))
    .replace('</head>', `<link rel="canonical" href="/s/${id}"></head>`)
}
