import { mount } from 'svelte'
import './style.css'
import Opportunita from './Opportunita.svelte'

const target = document.getElementById('root')
if (target) mount(Opportunita, { target })
