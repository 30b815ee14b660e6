import { createApp } from 'vue'
import './style.css'
import Oportunidade from './Oportunidade.vue'

createApp(Oportunidade).mount('#root')
