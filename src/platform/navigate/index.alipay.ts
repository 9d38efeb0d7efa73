export { go, linkOf } from './mini'
export { goBack, openPage } from './pages'
