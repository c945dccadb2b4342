import './theme.css'
import './ui/frame/theme.ts'
import { render } from 'preact'
import { App } from './app.tsx'

render(<App />, document.getElementById('app')!)
