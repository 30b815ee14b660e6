export { default } from '../shared/lightning/vite.ts'
