import('../shared/lightning/boot.js')
