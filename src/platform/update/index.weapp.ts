export { applyUpdate, keepOffline, onUpdateReady } from './mini'
